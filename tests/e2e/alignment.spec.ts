import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { pane, pointAt, saved, textOf } from './passages'

const sign = (page: Page) => page.getByRole('button', { name: /^(Related|Only here)/u })
const card = (page: Page) => page.getByRole('dialog', { name: 'Related passages' })
const said = (page: Page, words: RegExp) => expect(page.getByText(words)).toBeAttached()

/** Waits until the texts are compared. */
async function compared(page: Page): Promise<void> {
  await expect(async () => {
    await textOf(page, 'Left').focus()
    await page.keyboard.press('Control+Alt+e')
    await expect(sign(page)).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.getByRole('button', { name: 'Threads between related passages' }).click()
  await expect(sign(page)).toBeHidden()
}

test('shows what the passage under the pointer is related to, how surely and why', async ({
  diptych: { page },
}) => {
  await compared(page)
  await page.getByRole('button', { name: 'Threads between related passages' }).click()
  await pointAt(page, 'Left', 'refurbishing more than')
  await expect(sign(page)).toHaveAccessibleName(/^Related, very likely, \d+%: .*households and m²/u)
  await sign(page).click()
  await expect(card(page)).toContainText('Prioritizing livable and affordable housing')
  await card(page).getByRole('button', { name: 'Go to it' }).click()
  await expect(card(page)).toBeHidden()
  await expect(pane(page, 'Right').getByText('Prioritizing livable')).toBeInViewport()
  await expect(textOf(page, 'Right')).toBeFocused()

  await pointAt(page, 'Left', 'The fourth focal point centers')
  await expect(sign(page)).toHaveAccessibleName(/^Only here/u)
})

test('keeps the card and the messages off each other', async ({ diptych: { page } }) => {
  test.skip(test.info().project.name === 'desktop', 'the window of the desktop has its own size')
  await page.setViewportSize({ width: 1200, height: 400 })
  await expect(page.getByText('Scrolling together', { exact: true })).toBeVisible()
  await textOf(page, 'Left').focus()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+Alt+x')
  const message = page.locator('.toast')
  await expect(message).toHaveCount(1)
  await page.keyboard.press('Control+Alt+b')
  await expect(card(page)).toBeVisible()
  await expect
    .poll(async () => {
      const [above, below] = await Promise.all([card(page).boundingBox(), message.boundingBox()])
      return above && below ? below.y - (above.y + above.height) : null
    })
    .toBeGreaterThanOrEqual(0)
})

test('marks on the scroll track are gone to by a click', async ({ diptych: { page } }) => {
  await expect(page.getByText('Scrolling together', { exact: true })).toBeVisible()
  const track = pane(page, 'Left').locator('canvas')
  const drawn = () =>
    track.evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
      return pixels?.some((value) => value > 0) ?? false
    })
  await expect.poll(drawn).toBe(true)
  const box = await track.boundingBox()
  await track.click({ position: { x: 6, y: (box?.height ?? 0) * 0.7 } })
  await expect
    .poll(() => textOf(page, 'Left').evaluate(({ scrollTop }) => scrollTop))
    .toBeGreaterThan(3000)
})

test('goes through related passages, and through those that stand in one text only', async ({
  diptych: { page },
}) => {
  await compared(page)
  await textOf(page, 'Left').focus()
  await page.keyboard.press('Home')
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+Alt+e')
  await said(page, /” is related to “.*: (very likely|likely|perhaps), \d+%/u)
  await page.keyboard.press('Control+Alt+Shift+e')
  await page.keyboard.press('Control+Alt+g')
  await expect(textOf(page, 'Right')).toBeFocused()
  await page.keyboard.press('Control+Alt+g')
  await expect(textOf(page, 'Left')).toBeFocused()
  await page.keyboard.press('Control+Alt+u')
  await said(page, /^Only here: “/u)
  await expect(sign(page)).toHaveAccessibleName(/^Only here/u)
  await page.keyboard.press('Control+Alt+b')
  await expect(card(page)).toContainText('Nothing in the other text is related to this passage.')
  await page.keyboard.press('Escape')
  await expect(textOf(page, 'Left')).toBeFocused()
})

test('pins two passages by keyboard alone, keeps that, and takes it out', async ({ diptych }) => {
  let { page } = diptych
  await compared(page)
  await textOf(page, 'Left').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+Alt+u')
  await said(page, /^Only here: “/u)
  await page.keyboard.press('Control+Alt+p')
  await expect(page.getByText(/^Choose what it belongs to/u)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(sign(page)).toHaveAccessibleName(/^Related, pinned by you/u)
  await saved(page)

  await diptych.restart()
  ;({ page } = diptych)
  await textOf(page, 'Left').focus()
  await page.keyboard.press('Home')
  await expect(async () => {
    await page.keyboard.press('Control+Alt+e')
    await expect(sign(page)).toHaveAccessibleName(/^Related, pinned by you/u, { timeout: 2000 })
  }).toPass()
  await page.keyboard.press('Control+Alt+b')
  await card(page).getByRole('button', { name: 'Unpin' }).press('Enter')
  await expect(card(page)).toContainText('Only here.')
})

test('pins with the mouse, and Esc leaves everything as it was', async ({ diptych: { page } }) => {
  await compared(page)
  await page.getByRole('button', { name: 'Threads between related passages' }).click()
  await pointAt(page, 'Left', 'The fourth focal point centers')
  await sign(page).click()
  await card(page).getByRole('button', { name: 'Pin to…' }).click()
  await page.keyboard.press('Escape')
  await expect(sign(page)).toHaveAccessibleName(/^Only here/u)

  await sign(page).click()
  await card(page).getByRole('button', { name: 'Pin to…' }).click()
  await pane(page, 'Right').getByText('In boosting the competitiveness').click()
  await expect(sign(page)).toHaveAccessibleName(/^Related, pinned by you/u)
})

test('keeps apart what the reader says is not related', async ({ diptych: { page } }) => {
  await compared(page)
  await page.getByRole('button', { name: 'Threads between related passages' }).click()
  await pointAt(page, 'Left', 'refurbishing more than')
  await sign(page).click()
  await card(page).getByRole('button', { name: 'Not related' }).click()
  await expect(card(page)).toContainText('not related, as you said')
  await card(page).getByRole('button', { name: 'Take back' }).click()
  await expect(card(page)).toContainText(/very likely, \d+%/u)
})
