import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { dragOver, saved, textOf } from './passages'

const button = (page: Page, name: RegExp) => page.getByRole('button', { name })
const articles = (page: Page) =>
  page.getByRole('list', { name: 'Notes in reading order' }).getByRole('article')

test('every change is undone and redone by its name, also after a restart', async ({ diptych }) => {
  let { page } = diptych
  await expect(button(page, /^Nothing to undo/u)).toBeDisabled()
  await dragOver(page, 'Left', '29,000 households')
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Note' }).pressSequentially('typed in one go')
  await page.getByRole('radio', { name: 'Green' }).click()
  await saved(page)
  await page.getByRole('button', { name: 'Delete note' }).click()
  await expect(page.getByText('No notes yet')).toBeVisible()

  page = await diptych.restart()
  await expect(button(page, /^Undo delete note/u)).toBeEnabled()
  await textOf(page, 'Left').focus()
  await page.keyboard.press('Control+z')
  await expect(articles(page)).toHaveText([/29,000 households.*typed in one go/u])
  await expect(button(page, /^Redo delete note/u)).toBeEnabled()
  await expect(button(page, /^Undo change colour/u)).toBeEnabled()
  await page.keyboard.press('Control+z')
  await button(page, /^Undo edit note/u).click()
  await expect(articles(page)).toHaveText([/29,000 households$/u])
  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: /^Undo add note/u }).click()
  await expect(page.getByText('No notes yet')).toBeVisible()

  await textOf(page, 'Left').focus()
  for (const name of ['add note', 'edit note', 'change colour', 'delete note']) {
    await expect(button(page, new RegExp(`^Redo ${name}`, 'u'))).toBeEnabled()
    await page.keyboard.press('Control+Shift+z')
  }
  await expect(page.getByText('No notes yet')).toBeVisible()
  await expect(button(page, /^Nothing to redo/u)).toBeDisabled()
})

test('Ctrl+Z in a text field is the field’s own', async ({ diptych: { page } }) => {
  await dragOver(page, 'Left', '29,000 households')
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  const field = page.getByRole('textbox', { name: 'Note' })
  await field.pressSequentially('words')
  await page.keyboard.press('Control+z')
  await expect(field).not.toHaveValue('words')
  await expect(articles(page)).toHaveCount(1)
})

test('a backup is made, previewed, restored, and the restore undone', async ({
  diptych: { page },
}) => {
  const open = async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('option', { name: /^Backups/u }).click()
  }
  await dragOver(page, 'Left', '29,000 households')
  await page.getByRole('button', { name: 'Highlight in green' }).click()
  await saved(page)
  await open()
  await page.getByRole('button', { name: 'Make a backup now' }).click()
  await expect(page.getByText('made by you')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /^Notes/u }).click()
  await articles(page).getByRole('button').first().click()
  await page.getByRole('button', { name: 'Delete note' }).click()
  await expect(page.getByText('No notes yet')).toBeVisible()

  await open()
  await page.getByRole('button', { name: /^Preview the backup/u }).click()
  await expect(page.getByText('1 note comes back')).toBeVisible()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(articles(page)).toHaveCount(1)
  await button(page, /^Undo restore backup/u).click()
  await expect(page.getByText('No notes yet')).toBeVisible()
})

test('tags are renamed over both texts and colours named, in one step each', async ({
  diptych,
}) => {
  let { page } = diptych
  for (const [side, quote] of [
    ['Left', '29,000 households'],
    ['Right', 'over 20,000 households'],
  ] as const) {
    await dragOver(page, side, quote)
    await page.getByRole('button', { name: 'Note', exact: true }).click()
    await page.getByLabel('Add tag').fill('housing')
    await page.keyboard.press('Enter')
    await saved(page)
  }
  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: /^Tags and colour/u }).click()
  await page.getByRole('button', { name: 'Rename or merge #housing' }).click()
  await page.getByLabel('New name of #housing').fill('homes')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Rename or merge #homes' })).toBeVisible()
  await page.getByLabel('Green is called').fill('claim')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^#homes/u })).toContainText('2')
  await dragOver(page, 'Left', '160 measures')
  await expect(page.getByRole('button', { name: 'Highlight in claim' })).toBeVisible()
  await page.keyboard.press('Escape')
  await button(page, /^Undo rename tag/u).click()
  await expect(page.getByRole('button', { name: /^#housing/u })).toContainText('2')
  page = await diptych.restart()
  await dragOver(page, 'Left', '160 measures')
  await expect(page.getByRole('button', { name: 'Highlight in claim' })).toBeVisible()
})
