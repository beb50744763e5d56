import { expect, test } from './fixtures'
import { pane, saved, textOf } from './passages'

test('says where a briefing comes from, one click away', async ({ diptych: { page } }) => {
  await pane(page, 'Left').getByRole('button', { name: 'About this briefing' }).click()
  const details = page.getByRole('dialog', { name: 'About this briefing' })
  await expect(details.getByLabel('Title')).toHaveValue(/^Press Release for Media Briefing/u)
  await expect(details.getByLabel('Issuer')).toHaveValue(
    'Information Office of Shanghai Municipality',
  )
  await expect(details.getByLabel('Event date')).toHaveValue('2023-08-17')
  await expect(details.getByLabel('Published')).toHaveValue('2023-08-18')
  await expect(details).toContainText('yangpu-2023.txt')
  await expect(details).toContainText(/[0-9a-f]{64}/u)
})

test('keeps what the reader says of a briefing', async ({ diptych }) => {
  const about = async (): Promise<void> =>
    pane(diptych.page, 'Right').getByRole('button', { name: 'About this briefing' }).click()
  await about()
  await diptych.page.getByLabel('Event date').fill('17 May')
  await diptych.page.getByRole('button', { name: 'Save' }).click()
  await expect(diptych.page.getByRole('dialog')).toBeVisible()
  await diptych.page.getByLabel('Event date').fill('2025-05-17')
  await diptych.page.getByRole('button', { name: 'Save' }).click()
  await expect(pane(diptych.page, 'Right')).toContainText('17 May 2025')
  await diptych.restart()
  await expect(pane(diptych.page, 'Right')).toContainText('17 May 2025')
})

test('swaps, closes and chooses sides, and opens them again next time', async ({ diptych }) => {
  let { page } = diptych
  await page.getByRole('button', { name: 'Swap sides' }).click()
  await expect(pane(page, 'Left').getByRole('heading', { level: 2 })).toContainText(
    'Yangpu District press conference',
  )
  await pane(page, 'Left').getByRole('button', { name: 'Close this side' }).click()
  await expect(pane(page, 'Left')).toContainText('Choose a briefing')
  await saved(page)
  await diptych.restart()
  ;({ page } = diptych)
  await expect(pane(page, 'Left')).toContainText('Choose a briefing')
  await expect(pane(page, 'Right').getByRole('heading', { level: 2 })).toContainText(
    'Press Release',
  )
  await pane(page, 'Left')
    .getByRole('option', { name: /Yangpu District press conference/u })
    .click()
  await expect(pane(page, 'Left').getByText('This morning, the Municipal')).toBeVisible()
})

test('remembers places, divider and settings', async ({ diptych }) => {
  let { page } = diptych
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await page.getByRole('radio', { name: 'Sepia' }).click()
  await page.getByRole('button', { name: 'More: text size' }).click()
  await page.keyboard.press('Escape')

  const divider = page.getByRole('separator', { name: 'Divider between the briefings' })
  await divider.focus()
  const before = Number(await divider.getAttribute('aria-valuenow'))
  await page.keyboard.press('ArrowLeft')
  await expect
    .poll(async () => Number(await divider.getAttribute('aria-valuenow')))
    .toBeLessThan(before)
  const moved = Number(await divider.getAttribute('aria-valuenow'))

  const heading = pane(page, 'Left').getByRole('heading', { name: /^2\. Activating innovation/u })
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top)
  await page.waitForTimeout(400)
  await saved(page)

  await diptych.restart()
  ;({ page } = diptych)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await expect(textOf(page, 'Left').locator('p').first()).toHaveCSS('font-size', '19px')
  await expect
    .poll(async () => Number(await page.getByRole('separator').getAttribute('aria-valuenow')))
    .toBeCloseTo(moved, 0)
  const again = pane(page, 'Left').getByRole('heading', { name: /^2\. Activating innovation/u })
  await expect
    .poll(async () =>
      Math.abs((await again.evaluate((element) => element.getBoundingClientRect().top)) - top),
    )
    .toBeLessThan(4)
})

test('goes to a section from the contents, which follow the reader', async ({ diptych }) => {
  let { page } = diptych
  await pane(page, 'Left').getByRole('button', { name: 'Contents' }).click()
  const tree = page.getByRole('tree', { name: /^Contents of Press Release/u })
  const section = tree.getByRole('treeitem', { name: /^2\. Activating innovation/u })
  await section.click()
  await expect(
    pane(page, 'Left').getByRole('heading', { name: /^2\. Activating innovation/u }),
  ).toBeInViewport()
  await expect(section).toHaveAttribute('aria-selected', 'true')
  await expect(section).toHaveAccessibleName(/\d+ figures/u)
  await textOf(page, 'Left').focus()
  await page.keyboard.press('Home')
  await expect(section).toHaveAttribute('aria-selected', 'false')

  await page.keyboard.press('Control+Alt+c')
  await expect(tree).toBeHidden()
  await page.keyboard.press('Control+Alt+c')
  await expect(tree.locator('[role=treeitem]:focus')).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(tree.getByRole('treeitem').last()).toHaveAttribute('aria-selected', 'true')
  await saved(page)
  page = await diptych.restart()
  await expect(page.getByRole('tree')).toHaveCount(2)
})

test('runs a command from the list', async ({ diptych: { page } }) => {
  await page.keyboard.press('Control+k')
  await expect(page.getByLabel('Find a command')).toBeFocused()
  await page.keyboard.type('side panel')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Side panel' })).toBeHidden()
  await page.keyboard.press('Control+Alt+2')
  await expect(page.getByRole('tab', { name: /^Notes/u })).toHaveAttribute('aria-selected', 'true')
})
