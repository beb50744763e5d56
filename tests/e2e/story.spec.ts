import { readFile } from 'node:fs/promises'
import { readExport } from '../support/read-export'
import { expect, test } from './fixtures'
import { dragOver, marked, pane, pointAt, saved, textOf } from './passages'

test('opens the pair, takes notes by mouse and keyboard, and gives them back as Markdown', async ({
  diptych,
}) => {
  let { page } = diptych

  await test.step('both briefings are readable', async () => {
    await expect(
      pane(page, 'Left').getByRole('heading', { name: /^1\. Bearing in mind/u }),
    ).toBeVisible()
    await expect(
      pane(page, 'Right').getByText('The source text ends here, in mid-sentence.'),
    ).toBeAttached()
    await expect(pane(page, 'Left').getByText('The source text ends here')).not.toBeAttached()
  })

  await test.step('pointing at a figure shows what was read', async () => {
    await pointAt(page, 'Right', '421,000 square meters')
    const card = page.getByRole('dialog', { name: /^Figure: 421,000/u })
    await expect(card).toContainText('421,000 m²')
    await expect(card).toContainText('area')
    await expect(card).toContainText('Over these five years, a total of')
    await page.mouse.move(5, 5)
    await expect(card).toBeHidden()
  })

  await test.step('a passage of each text is annotated with the mouse', async () => {
    await dragOver(page, 'Left', '29,000 households')
    await page.getByRole('button', { name: 'Note', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.type('Compare with *2025*:\n\n1. period\n2. definition | scope')
    await page.getByLabel('Add tag').fill('housing')
    await page.keyboard.press('Enter')
    await page.getByLabel('Add tag').fill('to check')
    await page.keyboard.press('Enter')

    await dragOver(
      page,
      'Right',
      'This has effectively driven',
      'for ‘Built by the People’ have been expanded',
    )
    await page.getByRole('button', { name: 'Highlight in blue' }).click()
    await saved(page)
  })

  await test.step('and another by keyboard alone', async () => {
    await page.keyboard.press('F6')
    await page.keyboard.press('F6')
    await expect(
      textOf(page, 'Right').or(textOf(page, 'Left')).and(page.locator(':focus')),
    ).toHaveCount(1)
    while (!(await textOf(page, 'Right').evaluate((text) => text === document.activeElement))) {
      await page.keyboard.press('F6')
    }
    await page.keyboard.press('F7')
    await page.keyboard.press('Control+Home')
    for (let words = 0; words < 2; words += 1) await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await page.keyboard.type('Written # without a mouse')
    await page.keyboard.press('Tab')
    await page.keyboard.type('keys')
    await page.keyboard.press('Enter')
    await saved(page)
  })

  const quotes = {
    left: '29,000 households',
    mouse: /^This has effectively driven[\s\S]+\n[\s\S]+have been expanded$/u,
    keyboard: 'This morning',
  }

  await test.step('everything is there after a restart', async () => {
    await diptych.restart()
    ;({ page } = diptych)
    await page.getByRole('tab', { name: /^Notes/u }).click()
    const notes = page.getByRole('list', { name: 'Notes in reading order' })
    await expect(notes.getByRole('article')).toHaveCount(3)
    await expect(notes).toContainText('Written # without a mouse')
    await expect(notes).toContainText('#housing')
    await expect.poll(() => marked(page, 'note-blue')).toContain(quotes.keyboard)
    expect((await marked(page, 'note-blue')).join(' ')).toContain('have been expanded')
  })

  await test.step('the export parses back to the same quotes, notes and tags', async () => {
    await page.getByRole('button', { name: 'Export notes' }).click()
    await expect(page.getByRole('region', { name: 'Preview of the Markdown file' })).toContainText(
      '29,000 households',
    )
    const markdown = await diptych.saveExport()
    const [left, right] = readExport(markdown).briefings
    const source = await readFile('data/yangpu-2023.txt')
    expect(left?.sha256).toBe(await sha256(source))
    expect(left?.notes).toMatchObject([
      { quote: quotes.left, tags: ['housing', 'to-check'], colour: 'yellow' },
    ])
    expect(left?.notes[0]?.text).toContain('Compare with')
    expect(right?.notes).toMatchObject([
      { quote: quotes.keyboard, text: 'Written # without a mouse', tags: ['keys'] },
      { quote: expect.stringMatching(quotes.mouse), text: '', colour: 'blue' },
    ])
  })
})

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Buffer.from(digest).toString('hex')
}
