import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { pane, saved, textOf, type Side } from './passages'
import { atRest, bringToPoint, linesFromPoint, shippedTies, viewOf } from './scroll-places'

const sides = ['Left', 'Right'] as const
const other = (side: Side): Side => (side === 'Left' ? 'Right' : 'Left')
const keyOf = { Left: 'left', Right: 'right' } as const

/** Pixels that are left to scroll. */
async function leftOf(page: Page, side: Side): Promise<number> {
  await atRest(page, side)
  const { scrollTop, contentHeight, viewHeight } = await viewOf(page, side)
  return contentHeight - viewHeight - scrollTop
}

async function topOf(page: Page, side: Side): Promise<number> {
  await atRest(page, side)
  return (await viewOf(page, side)).scrollTop
}

/** The status bar says it once the lock is in force. */
async function isLocked(page: Page, words = 'Scrolling together'): Promise<void> {
  await expect(page.getByText(words, { exact: true }).first()).toBeVisible()
}

for (const side of sides) {
  test(`the partner of each block stands at the point when the ${side} text is scrolled`, async ({
    diptych: { page },
  }) => {
    await isLocked(page)
    const ties = shippedTies()
    expect(ties.length).toBeGreaterThan(5)
    const away: number[] = []
    for (const tie of ties) {
      for (const share of [0.1, 0.9]) {
        await bringToPoint(page, side, tie[keyOf[side]], share)
        await atRest(page, other(side))
        away.push(await linesFromPoint(page, other(side), tie[keyOf[other(side)]], share))
      }
    }
    expect(Math.max(...away)).toBeLessThan(0.5)
  })

  test(`both ends of both texts are reached from the ${side} one`, async ({
    diptych: { page },
  }) => {
    await isLocked(page)
    await textOf(page, side).focus()
    await page.keyboard.press('End')
    await expect.poll(() => leftOf(page, other(side))).toBeLessThan(2)
    await page.keyboard.press('Home')
    await expect.poll(() => topOf(page, other(side))).toBe(0)
  })
}

test('the wheel moves the other text too, and nothing swings back', async ({
  diptych: { page },
}) => {
  await isLocked(page)
  const box = await textOf(page, 'Left').boundingBox()
  if (!box) throw new Error('the left text is not shown')
  await page.mouse.move(box.x + 200, box.y + 300)
  await page.mouse.wheel(0, 1200)
  await expect.poll(() => topOf(page, 'Right')).toBeGreaterThan(20)
  const [left, right] = [await topOf(page, 'Left'), await topOf(page, 'Right')]
  await page.waitForTimeout(300)
  expect([await topOf(page, 'Left'), await topOf(page, 'Right')]).toEqual([left, right])
})

test('texts that were moved apart are locked as they stand, and that is kept', async ({
  diptych,
}) => {
  let { page } = diptych
  await isLocked(page)
  const [tie] = shippedTies().slice(-4)
  if (!tie) throw new Error('nothing is aligned')
  await bringToPoint(page, 'Left', tie.left, 0.5)
  await topOf(page, 'Right')
  await page.keyboard.press('Control+Alt+y')
  await isLocked(page, 'Moving apart')
  const before = { left: await topOf(page, 'Left'), right: await topOf(page, 'Right') }
  await textOf(page, 'Right').evaluate((scroller) => (scroller.scrollTop -= 100))
  expect(await topOf(page, 'Left')).toBe(before.left)
  await page.keyboard.press('Control+Alt+y')
  await expect(page.getByText(/^Scrolling together, left \d+ lines ahead$/u).first()).toBeVisible()
  expect(await topOf(page, 'Left')).toBe(before.left)
  expect(await topOf(page, 'Right')).toBeCloseTo(before.right - 100, -1)

  await bringToPoint(page, 'Left', tie.left, 0.2)
  await topOf(page, 'Right')
  await bringToPoint(page, 'Left', tie.left, 0.5)
  expect(Math.abs((await topOf(page, 'Right')) - (before.right - 100))).toBeLessThan(6)
  await saved(page)
  await diptych.restart()
  ;({ page } = diptych)
  await expect(page.getByText(/^Scrolling together, left \d+ lines ahead$/u).first()).toBeVisible()
})

test('off means that nothing ever moves by itself, also the next time', async ({ diptych }) => {
  let { page } = diptych
  await isLocked(page)
  await page.getByRole('button', { name: /^Scrolling together/u }).click()
  await page.getByRole('button', { name: /^Moving apart/u }).click()
  await isLocked(page, 'Scrolling apart')
  await bringToPoint(page, 'Left', 20, 0.5)
  expect(await topOf(page, 'Right')).toBe(0)
  await saved(page)
  await diptych.restart()
  ;({ page } = diptych)
  await isLocked(page, 'Scrolling apart')
  await textOf(page, 'Right').focus()
  await page.keyboard.press('End')
  const left = await topOf(page, 'Left')
  await page.keyboard.press('Home')
  await atRest(page, 'Right')
  expect(await topOf(page, 'Left')).toBe(left)
  await expect(pane(page, 'Left')).toBeVisible()
})
