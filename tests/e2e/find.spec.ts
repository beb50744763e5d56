import { expect, test } from './fixtures'
import { dragOver, marked, textOf } from './passages'
import type { Page } from '@playwright/test'

const field = (page: Page) => page.getByRole('textbox', { name: 'Find in the texts' })
const result = (page: Page) => page.getByRole('search').getByRole('status')

/** How many hits there are, once they are counted. */
async function count(page: Page): Promise<number> {
  await expect(result(page)).toHaveText(/^\d+ of \d+/u)
  return Number(/of (\d+)/u.exec((await result(page).textContent()) ?? '')?.[1])
}

test('Ctrl+F finds words in both texts and walks through them by keyboard', async ({
  diptych: { page },
}) => {
  await textOf(page, 'Left').focus()
  await page.keyboard.press('Control+f')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('households')
  await expect(result(page)).toHaveText(/^1 of \d+ in the left text: .*29,000 households/u)
  expect(new Set(await marked(page, 'hit'))).toEqual(new Set(['households']))
  expect(await marked(page, 'hit-current')).toEqual(['households'])
  await page.keyboard.press('Enter')
  await expect(result(page)).toHaveText(/^2 of/u)
  await page.keyboard.press('Shift+F3')
  await page.keyboard.press('Shift+Enter')
  const last = await count(page)
  await expect(result(page)).toContainText(`${last} of ${last}`)

  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()
  expect(await marked(page, 'hit')).toEqual([])
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('households')
})

test('the number of a hit is written like that of all of them', async ({ diptych: { page } }) => {
  await page.keyboard.press('Control+f')
  await page.keyboard.type('e')
  await expect(result(page)).toHaveText(/^\d+ of \d,\d{3}/u)
  await field(page).press('Shift+Enter')
  await expect(result(page)).toHaveText(/^(\d,\d{3}) of \d,\d{3}/u)
})

test('quotation marks, dashes and hyphens of another kind do not hide a word', async ({
  diptych: { page },
}) => {
  await page.keyboard.press('Control+f')
  await field(page).fill('"beautiful homes"')
  await expect(result(page)).toHaveText(/^1 of/u)
})

test('capitals, whole words and one text alone narrow the hits', async ({ diptych: { page } }) => {
  await page.keyboard.press('Control+f')
  await field(page).fill('district')
  const all = await count(page)
  await page.getByRole('button', { name: 'Match capitals and accents' }).click()
  await expect.poll(() => count(page)).toBeLessThan(all)
  await page.getByRole('button', { name: 'Match capitals and accents' }).click()
  await expect.poll(() => count(page)).toBe(all)
  await page.getByLabel('Where').selectOption('Left text')
  await expect.poll(() => count(page)).toBeLessThan(all)
  await page.getByRole('button', { name: 'Whole words' }).click()
  await field(page).fill('distric')
  await expect(result(page)).toHaveText('Not found')
})

test('regular expressions find, are explained when wrong, and stopped when hostile', async ({
  diptych: { page },
}) => {
  await page.keyboard.press('Control+f')
  await page.getByRole('button', { name: 'Regular expression' }).click()
  await field(page).fill(String.raw`\d+,\d{3} square meters`)
  await expect(result(page)).toHaveText(/^1 of/u)
  await field(page).fill('(')
  await expect(result(page)).toHaveText('This is no regular expression: unterminated group.')
  await field(page).fill(String.raw`^(\w+\s?)+$|(\w+\s?)+#`)
  await expect(result(page)).toHaveText(/takes too long and was stopped/u)
  await field(page).fill('households')
  await expect(result(page)).toHaveText(/^1 of/u)
})

test('the selected words are found in the other text', async ({ diptych: { page } }) => {
  await dragOver(page, 'Left', 'households')
  await page.keyboard.press('Control+Shift+f')
  await expect(field(page)).toHaveValue('households')
  await expect(page.getByLabel('Where')).toHaveValue('right')
  await expect(result(page)).toHaveText(/^1 of/u)
})
