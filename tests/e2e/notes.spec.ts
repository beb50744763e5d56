import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { manyNotes } from './many-notes'
import { dragOver, marked, saved, textOf } from './passages'

const articles = (page: Page) =>
  page.getByRole('list', { name: 'Notes in reading order' }).getByRole('article')

async function addNote(page: Page, quote: string, text: string, tag: string): Promise<void> {
  await dragOver(page, 'Left', quote)
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill(text)
  await page.getByLabel('Add tag').fill(tag)
  await page.keyboard.press('Enter')
}

test('are filtered by colour, tag and text', async ({ diptych: { page } }) => {
  await addNote(page, '29,000 households', 'first remark', 'housing')
  await page.getByRole('radio', { name: 'Green' }).click()
  await addNote(page, '1,409 beds', 'second remark', 'care')
  await page.getByRole('radio', { name: 'Rose' }).click()
  await expect(articles(page)).toHaveCount(2)

  await page.getByRole('button', { name: 'Only green' }).click()
  await expect(articles(page)).toHaveText([/29,000 households/u])
  await page.getByRole('button', { name: 'Only green' }).click()
  await page.getByRole('button', { name: /^#care/u }).click()
  await expect(articles(page)).toHaveText([/1,409 beds/u])
  await page.getByRole('button', { name: /^#care/u }).click()
  await page.getByRole('searchbox').fill('first')
  await expect(articles(page)).toHaveText([/29,000 households/u])
  await page.getByRole('searchbox').fill('nowhere')
  await expect(page.getByText('No note matches')).toBeVisible()
})

test('are edited, deleted, and brought back', async ({ diptych }) => {
  let { page } = diptych
  await addNote(page, '29,000 households', 'draft', 'housing')
  await page.getByRole('textbox', { name: 'Note' }).fill('final')
  await saved(page)
  await page.getByRole('button', { name: 'Delete note' }).click()
  await expect(page.getByText('No notes yet')).toBeVisible()
  await expect.poll(() => marked(page, 'note-yellow')).toEqual([])
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(articles(page)).toHaveCount(1)
  await diptych.restart()
  ;({ page } = diptych)
  await expect(articles(page)).toHaveText([/29,000 households.*final/u])
})

test('lead to their passage, and the passage to its note', async ({ diptych: { page } }) => {
  await addNote(page, '29,000 households', 'near the top', 'a')
  await dragOver(page, 'Left', '160 measures')
  await page.getByRole('button', { name: 'Highlight in violet' }).click()
  await expect(articles(page)).toHaveCount(2)
  await articles(page).filter({ hasText: '29,000' }).getByRole('button').first().click()
  await expect.poll(() => marked(page, 'note-current')).toEqual(['29,000 households'])

  await page
    .getByRole('button', { name: /^Violet note/u })
    .first()
    .click()
  await page.getByRole('button', { name: 'Violet note: 160 measures' }).click()
  await expect.poll(() => marked(page, 'note-current')).toEqual(['160 measures'])
})

test('may overlap, and the innermost one is taken', async ({ diptych: { page } }) => {
  await dragOver(page, 'Left', 'refurbishing more than 120,000 old houses across')
  await page.getByRole('button', { name: 'Highlight in blue' }).click()
  await dragOver(page, 'Left', '120,000 old houses')
  await page.getByRole('button', { name: 'Highlight in orange' }).click()
  await expect
    .poll(() => marked(page, 'note-blue'))
    .toEqual(['refurbishing more than 120,000 old houses across'])
  await expect.poll(() => marked(page, 'note-orange')).toEqual(['120,000 old houses'])
})

test('take in the whole of one text, and nothing of the other', async ({ diptych: { page } }) => {
  await textOf(page, 'Left').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+Alt+h')
  await expect(page.getByText('1 note', { exact: true })).toBeVisible()
  const [whole = ''] = await marked(page, 'note-yellow')
  expect(whole).toMatch(/^Press Release for Media Briefing/u)
  expect(whole).not.toContain('The source text ends here')
  expect(whole).not.toContain('This morning')
})

test('are drawn without an element of their own, a thousand like none', async ({ diptych }) => {
  const elements = () => textOf(diptych.page, 'Left').locator('.text *').count()
  await expect(textOf(diptych.page, 'Left')).toBeVisible()
  const none = await elements()
  expect(none).toBeGreaterThan(10)
  await diptych.stop()
  await writeFile(
    join(diptych.library, 'briefings/yangpu-2023/notes.json'),
    await manyNotes('yangpu-2023', 1000),
  )
  await diptych.restart()
  await expect(diptych.page.getByText('1000 notes')).toBeVisible()
  await expect
    .poll(async () => (await marked(diptych.page, 'note-yellow')).length)
    .toBeGreaterThan(10)
  expect(await elements()).toBe(none)
})

test('keep the last words when the window is closed right after them', async ({ diptych }) => {
  test.skip(
    test.info().project.name === 'desktop',
    'the fixture closes the desktop program, not its window',
  )
  const { page } = diptych
  await addNote(page, '29,000 households', 'the first words', 'a')
  await saved(page)
  await page.getByRole('textbox', { name: 'Note' }).pressSequentially(' and the last')
  await page.close({ runBeforeUnload: true })
  // The program outlives its window; ending it at once would end the last call too.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await diptych.restart()
  await expect(articles(diptych.page)).toHaveText([/the first words and the last/u])
})

test('say when they are not saved, and keep what was typed', async ({ diptych }) => {
  test.skip(
    test.info().project.name === 'desktop',
    'a desktop window ends together with its program',
  )
  const { page } = diptych
  await addNote(page, '29,000 households', 'kept on the screen', 'a')
  await saved(page)
  await diptych.stop()
  await page.getByRole('textbox', { name: 'Note' }).fill('typed after the end')
  await expect(page.getByText(/^Not saved/u)).toBeVisible()
  const stopped = page.getByRole('alert').filter({ hasText: 'The program behind this window' })
  await expect(stopped).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('typed after the end')
})

test('a tag that is too long is not taken, and holds nothing up', async ({ diptych }) => {
  let { page } = diptych
  await dragOver(page, 'Left', '29,000 households')
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Add tag' }).fill('x'.repeat(61))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/a tag has at most 60 characters/u).first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('kept all the same')
  await saved(page)
  await page.keyboard.press('Escape')
  await expect(textOf(page, 'Left')).toBeFocused()
  page = await diptych.restart()
  await page.getByRole('tab', { name: /^Notes/u }).click()
  await expect(page.getByText('kept all the same')).toBeVisible()
})

test('the export takes the focus from the field that was typed in', async ({
  diptych: { page },
}) => {
  await dragOver(page, 'Left', '29,000 households')
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('mine')
  await page.keyboard.press('Control+e')
  const dialog = page.getByRole('dialog', { name: 'Export notes' })
  await expect(dialog.getByRole('button', { name: /^(?:Download|Save…)$/u })).toBeFocused()
})

test('a drag that begins on a figure selects what it goes over, and no more', async ({
  diptych: { page },
}) => {
  await page.getByText(/^\d+ figures?$/u).waitFor()
  await dragOver(page, 'Left', '29,000 households over the past three years')
  const selected = () => page.evaluate(() => document.getSelection()?.toString() ?? '')
  expect(await selected()).toBe('29,000 households over the past three years')
  await page.waitForTimeout(400)
  expect(await selected()).toBe('29,000 households over the past three years')
})
