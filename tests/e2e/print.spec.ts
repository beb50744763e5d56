import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { dragOver, saved } from './passages'

/** Asks for a print, and leaves the page as it goes to the printer. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => (window.print = () => undefined))
  await page.keyboard.press('Control+p')
  await page.getByRole('button', { name: /^Print/u }).click()
  await expect(page.locator('.print-sheet')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
}

test('the pair is printed with its notes in the margin', async ({ diptych: { page } }) => {
  await dragOver(page, 'Left', '29,000 households')
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByLabel('Note', { exact: true }).fill('Which three years?')
  await saved(page)
  await print(page)

  await expect(page.locator('.printed')).toHaveCount(2)
  await expect(page.locator('.window')).toBeHidden()
  const row = page.locator('.printed .row', { hasText: '29,000 households' }).first()
  await expect(row.locator('aside')).toHaveText(/^1.*Which three years\?/u)
  await expect(row.locator('.noted')).toHaveText('29,000 households')
  await expect(row.locator('sup')).toHaveText('1')
  // Printing ends, and with it the sheet.
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.print-sheet')).toHaveCount(0)
})

test('one briefing is printed without notes when that is asked for', async ({
  diptych: { page },
}) => {
  await page.evaluate(() => (window.print = () => undefined))
  await page.keyboard.press('Control+p')
  await page.getByRole('radio', { name: /Five-Year Plan/u }).check()
  await page.getByRole('checkbox', { name: 'Notes in the margin' }).uncheck()
  await page.getByRole('button', { name: /^Print/u }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.printed')).toHaveCount(1)
  await expect(page.locator('.printed aside')).toHaveCount(0)
})

test('the browser’s own menu prints the texts, and nothing of the window', async ({
  diptych: { page },
}) => {
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.printed')).toHaveCount(2)
  await expect(page.getByText('On the morning of today').last()).toBeVisible()
  await expect(page.locator('.window')).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.print-sheet')).toHaveCount(0)
})

test('the figures side by side are printed as the table they are looked at as', async ({
  diptych: { page },
}) => {
  await page.getByRole('button', { name: 'Compare figures' }).click()
  const view = page.getByRole('main', { name: 'Figure by figure' })
  await expect(view.getByRole('article').first()).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const sheet = page.locator('.print-sheet')
  await expect(sheet.getByRole('heading', { name: 'Figure by figure' })).toBeVisible()
  await expect(sheet.locator('header')).toContainText('Left: Press Release')
  await expect(sheet.locator('header')).toContainText('Five-Year Plan')
  await expect(sheet.getByText('On the morning of today')).toHaveCount(0)
  await expect(page.locator('.window')).toBeHidden()
  const rows = sheet.getByRole('row')
  expect(await rows.count()).toBeGreaterThan(20)
  await expect(rows.nth(1)).toHaveCSS('break-inside', 'avoid')
  await expect(rows.nth(1).getByRole('cell').first()).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(rows.filter({ hasText: '29,000 households' }).first()).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(sheet).toHaveCount(0)

  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  await print(page)
  await expect(sheet.getByRole('heading', { name: 'Figure by figure' })).toBeVisible()
})
