import { expect, test } from './fixtures'
import { pane, textOf } from './passages'

test.describe('a narrow window', () => {
  test.use({ viewport: { width: 640, height: 800 } })

  test('shows one text at a time, and flips to the same place in the other', async ({
    diptych: { page },
  }) => {
    test.skip(test.info().project.name === 'desktop', 'the window of the desktop has its own size')
    await page.getByRole('button', { name: 'Side panel', exact: true }).click()
    await expect(textOf(page, 'Left')).toBeVisible()
    await expect(textOf(page, 'Right')).toBeHidden()
    await expect(page.getByText('Lining up the texts…')).toHaveCount(0)
    await pane(page, 'Left')
      .getByText(/^The second focal point/u)
      .scrollIntoViewIfNeeded()
    await textOf(page, 'Left').focus()

    await page.keyboard.press('Shift+F6')
    await expect(textOf(page, 'Left')).toBeHidden()
    await expect(textOf(page, 'Right')).toBeFocused()
    await expect(pane(page, 'Right').getByText(/^Prioritizing livable/u)).toBeInViewport()

    await page.getByRole('button', { name: /^Left/u }).click()
    await expect(textOf(page, 'Left')).toBeFocused()
    await page.keyboard.press('F6')
    await expect(textOf(page, 'Right')).toBeFocused()
  })

  test('shows the side panel as a drawer under the text, which takes and gives back the focus', async ({
    diptych: { page },
  }) => {
    test.skip(test.info().project.name === 'desktop', 'the window of the desktop has its own size')
    const panel = page.getByRole('complementary', { name: 'Side panel' })
    const toggle = page.getByRole('button', { name: 'Side panel', exact: true })
    const [text, drawer] = await Promise.all([
      textOf(page, 'Left').boundingBox(),
      panel.boundingBox(),
    ])
    if (!text || !drawer) throw new Error('not shown')
    expect(text.height).toBeGreaterThan(200)
    expect(text.y + text.height).toBeLessThanOrEqual(drawer.y + 1)

    await page.getByRole('button', { name: 'Close the side panel' }).click()
    await expect(panel).toBeHidden()
    await toggle.focus()
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('tab', { selected: true })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(toggle).toBeFocused()
  })

  test('has room for every button', async ({ diptych: { page } }) => {
    for (const button of await page.getByRole('banner').first().getByRole('button').all()) {
      await expect(button).toBeInViewport({ ratio: 1 })
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(640)
  })
})

for (const width of [480, 700]) {
  test.describe(`a window ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('shows what a passage is related to, and leads there', async ({ diptych: { page } }) => {
      test.skip(
        test.info().project.name === 'desktop',
        'the window of the desktop has its own size',
      )
      await page.getByRole('button', { name: 'Side panel', exact: true }).click()
      await expect(page.getByText('Scrolling together', { exact: true }).first()).toBeVisible()
      await textOf(page, 'Left').focus()
      await page.keyboard.press('Control+Alt+e')
      await page.keyboard.press('Control+Alt+b')
      const card = page.getByRole('dialog', { name: 'Related passages' })
      await expect(card).toBeInViewport({ ratio: 1 })
      await expect(card).toContainText(/\d+%/u)
      await card.getByRole('button', { name: 'Pin', exact: true }).first().click()
      await expect(card.getByRole('button', { name: 'Unpin' }).first()).toBeVisible()
      await expect(card.getByRole('button', { name: 'Not related' }).first()).toBeVisible()
      await card.getByRole('button', { name: 'Go to it' }).first().click()
      await expect(card).toBeHidden()
      await expect(textOf(page, 'Left')).toBeHidden()
      await expect(textOf(page, 'Right')).toBeFocused()

      await page.keyboard.press('Control+Alt+b')
      await expect(card).toBeInViewport({ ratio: 1 })
      await card.getByRole('button', { name: /^Pin to/u }).click()
      await expect(textOf(page, 'Left')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(textOf(page, 'Right')).toBeFocused()
    })
  })
}

test.describe('the contents of a narrow window', () => {
  test.use({ viewport: { width: 480, height: 800 } })

  test('are closed by Escape and by a choice, and give the focus to the text', async ({
    diptych: { page },
  }) => {
    test.skip(test.info().project.name === 'desktop', 'the window of the desktop has its own size')
    const contents = page.getByRole('complementary', { name: 'Contents' })
    await textOf(page, 'Left').focus()
    await page.keyboard.press('Control+Alt+c')
    await expect(contents.getByRole('treeitem').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(contents).toBeHidden()
    await expect(textOf(page, 'Left')).toBeFocused()

    await page.keyboard.press('Control+Alt+c')
    await contents.getByRole('tree').last().getByRole('treeitem').last().click()
    await expect(contents).toBeHidden()
    await expect(textOf(page, 'Right')).toBeFocused()
  })
})

test.describe('a window that is short as well as narrow', () => {
  test.use({ viewport: { width: 720, height: 450 } })

  test('starts with the text, and keeps the card of a figure inside', async ({
    diptych: { page },
  }) => {
    test.skip(test.info().project.name === 'desktop', 'the window of the desktop has its own size')
    const panel = page.getByRole('complementary', { name: 'Side panel' })
    await expect(panel).toBeHidden()
    const text = await textOf(page, 'Left').boundingBox()
    expect(text?.height).toBeGreaterThan(200)
    await textOf(page, 'Left').focus()
    await page.getByText(/^\d+ figures?$/u).waitFor()
    await page.keyboard.press('F8')
    const card = page.getByRole('dialog', { name: /^Figure: / })
    await expect(card).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect(panel).toBeVisible()
  })
})

test('the text alone hides everything else, until Escape', async ({ diptych: { page } }) => {
  await textOf(page, 'Left').focus()
  await page.keyboard.press('Shift+F11')
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Contents' }).first()).toBeHidden()
  await expect(page.getByRole('complementary')).toBeHidden()
  await expect(textOf(page, 'Left')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeVisible()
})
