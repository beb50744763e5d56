import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { marked, pane, textOf } from './passages'
import { importReport, replaceText, reportBefore } from './report'

/** Imports a copy of the left briefing on the right, with figures, words and the end changed. */
async function openCopy(page: Page): Promise<void> {
  const text = await readFile('data/yangpu-2023.txt', 'utf8')
  const copy = text
    .replace('29,000', '31,500')
    .replace('120,000', '125,000')
    .replace('rejuvenated visage', 'renewed face')
    .concat('\n\nA paragraph that stands in the copy alone.\n')
  const chooser = page.waitForEvent('filechooser')
  await pane(page, 'Right').getByRole('button', { name: 'Choose another briefing' }).click()
  await page.getByRole('button', { name: 'Import briefings…' }).click()
  await (
    await chooser
  ).setFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(copy) })
  await expect(pane(page, 'Right').getByText(/A paragraph that stands/u)).toBeAttached()
}

const bar = (page: Page) => page.getByRole('region', { name: 'Changes' })

test('the changes between two versions of a text are told, marked and walked through', async ({
  diptych: { page },
}) => {
  test.skip(test.info().project.name === 'desktop', 'native file dialogs cannot be driven')
  await openCopy(page)
  await page.keyboard.press('Control+Alt+d')
  await expect(bar(page)).toContainText(
    /^2 changes: 1 paragraph edited, 1 added; 2 figures changed\./u,
  )
  await page.keyboard.press('F2')
  await expect(bar(page).getByRole('status')).toContainText('29,000 households → 31,500 households')
  await expect.poll(() => marked(page, 'diff-removed')).toContain('29,000')
  await expect
    .poll(() => marked(page, 'diff-added'))
    .toEqual(expect.arrayContaining(['31,500', 'renewed face']))
  expect(await marked(page, 'diff-current')).toEqual(['29,000', '31,500'])
  await page.keyboard.press('F2')
  await expect(bar(page).getByRole('status')).toContainText('Added: A paragraph that stands')

  await page.getByRole('button', { name: 'Figures only' }).click()
  expect(await marked(page, 'diff-added')).toEqual([])
  await page.keyboard.press('F2')
  await expect.poll(() => marked(page, 'diff-figure')).toContain('31,500 households')
  await page.getByRole('button', { name: 'Close changes' }).click()
  expect(await marked(page, 'diff-figure')).toEqual([])
})

test('the bar of changes has no row of one button', async ({ diptych: { page } }) => {
  test.skip(test.info().project.name === 'desktop', 'the window of the desktop has its own size')
  await page.setViewportSize({ width: 480, height: 900 })
  await page.keyboard.press('Control+Alt+d')
  await page.getByRole('button', { name: 'Show them anyway' }).click()
  const placeOf = (name: string) => bar(page).getByRole('button', { name }).boundingBox()
  const [next, close] = await Promise.all([placeOf('Next change'), placeOf('Close changes')])
  expect(close?.y).toBe(next?.y)
})

test('two different texts are said to be different', async ({ diptych: { page } }) => {
  await expect(textOf(page, 'Left')).toBeVisible()
  await expect(textOf(page, 'Right')).toBeVisible()
  await page.keyboard.press('Control+Alt+d')
  await expect(bar(page)).toContainText('These are two different texts')
  expect(await marked(page, 'diff-removed')).toEqual([])
  await page.getByRole('button', { name: 'Show them anyway' }).click()
  await expect(bar(page)).toContainText(/^\d+ changes/u)
})

test('of two revisions the changes are told from old to new, wherever they stand', async ({
  diptych: { page },
}) => {
  test.skip(test.info().project.name === 'desktop', 'native file dialogs cannot be driven')
  await importReport(page)
  await replaceText(page, 'corrected.txt', reportBefore.replace('1,250', '1,400'))
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(textOf(page, 'Right')).toContainText('1,400 children')
  await pane(page, 'Right').getByRole('button', { name: 'About this briefing' }).click()
  await page.getByRole('button', { name: 'Read beside: revision 1 of 2' }).click()
  await expect(textOf(page, 'Left')).toContainText('1,250 children')
  await page.keyboard.press('Control+Alt+d')
  await page.keyboard.press('F2')

  async function expectOldToNew(): Promise<void> {
    await expect(bar(page).getByRole('status')).toContainText('1,250 children → 1,400 children')
    await expect.poll(() => marked(page, 'diff-removed')).toEqual(['1,250'])
    await expect.poll(() => marked(page, 'diff-added')).toEqual(['1,400'])
  }
  await expectOldToNew()
  await page.keyboard.press('Control+Alt+s')
  await expect(textOf(page, 'Left')).toContainText('1,400 children')
  await expectOldToNew()
  const titleOf = (side: 'Left' | 'Right') => pane(page, side).locator('header')
  await expect(titleOf('Left')).toContainText('Revision 2 of 2')
  await expect(titleOf('Right')).toContainText('Revision 1 of 2')
})
