import { expect, type Page } from '@playwright/test'
import { dragOver, pane, saved, textOf } from './passages'

export const reportBefore = `Harbour report

The lighthouse at Utklippan is kept by two men.

The port of Kalmar handled 410,000 tonnes in 2023. Of these 29,000 tonnes were grain from the north.

Schools opened in Vimmerby and in Oskarshamn. They have places for 1,250 children.

The ferry to Bornholm sails every day in summer from the old quay.
`
const after = `Harbour report

The port of Kalmar handled 410,000 tonnes in 2023. Of these 29,000 tonnes were grain from the north.

Schools opened in Vimmerby and in Oskarshamn. They have places for 1,400 children.

From the new quay a ferry sails in summer, to Bornholm and back.

The lighthouse at Utklippan is kept by two men.
`
const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

export async function importReport(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await pane(page, 'Right').getByRole('button', { name: 'Choose another briefing' }).click()
  await page.getByRole('button', { name: 'Import briefings…' }).click()
  await (await chooser).setFiles(file('report.txt', reportBefore))
  await expect(textOf(page, 'Right')).toContainText('Harbour report')
}

async function note(page: Page, quote: string, words: string): Promise<void> {
  await dragOver(page, 'Right', quote)
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill(words)
  await saved(page)
}

/** Through the details of the right briefing. */
export async function replaceText(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await pane(page, 'Right').getByRole('button', { name: 'About this briefing' }).click()
  await page.getByRole('button', { name: 'Replace text…' }).click()
  await (await chooser).setFiles(file(name, text))
}

/** A note for each outcome, and the text replaced. */
export async function replaceReport(page: Page): Promise<void> {
  await importReport(page)
  await note(page, '29,000 tonnes', 'stays')
  await note(page, 'kept by two men', 'moves')
  await note(page, 'places for 1,250 children', 'changes')
  await note(page, 'The ferry to Bornholm sails every day in summer', 'is lost')
  await replaceText(page, 'corrected.txt', after)
  await expect(page.getByRole('dialog', { name: 'The text was replaced' })).toBeVisible()
}
