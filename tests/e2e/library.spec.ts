import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { dragOver, marked, pane, saved } from './passages'

const text =
  'Budget statement of 5 March 2024\n\nThe Chancellor set aside £2.3bn for 1,200 schools.\n'

test.describe('the library', () => {
  test.beforeEach(() => {
    test.skip(test.info().project.name === 'desktop', 'native file dialogs cannot be driven')
  })

  test('takes a text file in, shows it, removes it and takes it back', async ({
    diptych: { page },
  }) => {
    const chooser = page.waitForEvent('filechooser')
    await pane(page, 'Right').getByRole('button', { name: 'Choose another briefing' }).click()
    await page.getByRole('button', { name: 'Import briefings…' }).click()
    await (
      await chooser
    ).setFiles({ name: 'budget.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await expect(pane(page, 'Right').getByRole('heading', { level: 2 })).toHaveText(
      'Budget statement of 5 March 2024',
    )
    await expect.poll(() => marked(page, 'figure-money')).toContain('£2.3bn')

    await pane(page, 'Right').getByRole('button', { name: 'About this briefing' }).click()
    await page.getByRole('button', { name: 'Remove from library…' }).click()
    await page.getByRole('button', { name: 'Remove it', exact: true }).click()
    await expect(pane(page, 'Right')).toContainText('Choose a briefing')
    await expect(
      pane(page, 'Right').getByRole('option', { name: /^Budget statement/u }),
    ).toBeHidden()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(
      pane(page, 'Right').getByRole('option', { name: /^Budget statement/u }),
    ).toBeVisible()
  })

  test('refuses what is not text, and says what it looks like', async ({ diptych: { page } }) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Import briefings' }).click()
    await (
      await chooser
    ).setFiles({
      name: 'report.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n\u0000\u0001'),
    })
    const message = page.locator('.toast', { hasText: /Not imported: .*report\.pdf.*PDF/u })
    await expect(message).toBeInViewport({ ratio: 1 })
    await expect(pane(page, 'Left')).toContainText('Press Release')
  })

  test('keeps its messages and its dialogs off each other', async ({ diptych: { page } }) => {
    await page.setViewportSize({ width: 1200, height: 640 })
    for (const name of ['report.pdf', 'a-much-longer-name-of-a-report.pdf']) {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Import briefings' }).click()
      const file = { name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n\u0000') }
      await (await chooser).setFiles(file)
      await expect(page.locator('.toast', { hasText: name })).toBeVisible()
    }
    await pane(page, 'Left').getByRole('button', { name: 'About this briefing' }).click()
    const dialog = await page.getByRole('dialog', { name: 'About this briefing' }).boundingBox()
    const toast = await page.locator('.toast').first().boundingBox()
    if (!dialog || !toast) throw new Error('not shown')
    expect(dialog.y + dialog.height).toBeLessThanOrEqual(toast.y)

    const crosses = await page.locator('.toast-close').all()
    const places = await Promise.all(crosses.map((cross) => cross.boundingBox()))
    expect(new Set(places.map((place) => place?.x)).size).toBe(1)
    await crosses[0]?.click()
    await expect(page.locator('.toast')).toHaveCount(1)
    await expect(page.getByRole('dialog')).toBeVisible()
  })
})

test('messages are reached and undone from a dialog, by keyboard and screen reader', async ({
  diptych: { page },
}) => {
  await dragOver(page, 'Left', 'Press Release')
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('kept')
  await saved(page)
  await page.getByRole('button', { name: 'Delete note' }).click()
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await expect(dialog).toBeVisible()

  // By role nothing is found that is hidden from screen readers.
  const messages = page.getByRole('region', { name: 'Messages (Alt+T)' })
  await expect(messages.getByText('Note deleted.')).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  const wasAt = await page.evaluateHandle(() => document.activeElement)
  await page.keyboard.press('Alt+t')
  await page.keyboard.press('Tab')
  await expect(messages.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(messages.getByText('Note deleted.')).toBeHidden()
  expect(await page.evaluate((element) => element === document.activeElement, wasAt)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('kept')
})

test('Esc in a message leaves the dialog open', async ({ diptych: { page } }) => {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import briefings' }).click()
  const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
  await (await chooser).setFiles(file)
  await expect(page.locator('.toast')).toBeVisible()
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Alt+t')
  await expect(page.locator('.toast')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('.toast')).toBeHidden()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(dialog.locator(':focus')).toHaveCount(1)
})

test('a briefing is chosen by keyboard alone', async ({ diptych: { page } }) => {
  await pane(page, 'Left').getByText('On the morning of today').first().click()
  await page.keyboard.press('Control+Alt+o')
  const dialog = page.getByRole('dialog', { name: 'Briefing for the left side' })
  await expect(dialog.getByRole('textbox', { name: 'Filter briefings' })).toBeFocused()
  await expect(dialog.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('conference yangpu')
  await expect(dialog.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(pane(page, 'Left').getByRole('heading', { level: 2 })).toContainText(
    'Yangpu District press conference',
  )
})

test('the list of briefings says when no briefing has the words', async ({ diptych: { page } }) => {
  await page.keyboard.press('Control+Alt+o')
  await page.keyboard.type('nowhere')
  await expect(page.getByText('No briefing has these words.')).toBeVisible()
})

test.describe('the details of a briefing', () => {
  test('are not dropped by Esc before the reader says so', async ({ diptych: { page } }) => {
    await pane(page, 'Left').getByRole('button', { name: 'About this briefing' }).click()
    const dialog = page.getByRole('dialog', { name: 'About this briefing' })
    await dialog.getByLabel('Issuer').fill('The Information Office')
    await page.keyboard.press('Escape')
    await expect(dialog.getByText('Discard the changes?')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Keep editing' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByLabel('Issuer')).toHaveValue('The Information Office')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()

    await pane(page, 'Left').getByRole('button', { name: 'About this briefing' }).click()
    await expect(dialog.getByLabel('Issuer')).toHaveValue('The Information Office')
    await dialog.getByLabel('Issuer').fill('Nobody')
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Discard' }).click()
    await expect(dialog).toBeHidden()
  })

  test('write every instant in one way', async ({ diptych: { page } }) => {
    await pane(page, 'Left').getByRole('button', { name: 'About this briefing' }).click()
    const dialog = page.getByRole('dialog', { name: 'About this briefing' })
    const instant = /\b\d{1,2} \p{L}+ \d{4}, \d{2}:\d{2}\b/gu
    await expect.poll(async () => (await dialog.innerText()).match(instant)).toHaveLength(2)
    expect(await dialog.innerText()).not.toMatch(/\d\/\d/u)
  })

  test('close by Esc at once where nothing was changed', async ({ diptych: { page } }) => {
    await pane(page, 'Left').getByRole('button', { name: 'About this briefing' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  test('take a language tag and nothing else', async ({ diptych: { page } }) => {
    await pane(page, 'Left').getByRole('button', { name: 'About this briefing' }).click()
    const dialog = page.getByRole('dialog', { name: 'About this briefing' })
    const language = dialog.getByLabel('Language')
    await language.fill('en_GB!')
    await dialog.getByRole('button', { name: 'Save' }).click()
    const complaint = await language.evaluate((field: HTMLInputElement) => field.validationMessage)
    expect(complaint).toContain('“en_GB!” is no language tag')
    await language.fill('EN-gb')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.locator('[lang="en-GB"]').first()).toBeVisible()
  })
})

test('sets a damaged notes file aside, and tells the reader', async ({ diptych }) => {
  await diptych.stop()
  await writeFile(
    join(diptych.library, 'briefings/yangpu-2023/notes.json'),
    '{"schema":1,"notes":[',
  )
  await diptych.restart()
  await expect(diptych.page.getByRole('alert').filter({ hasText: 'notes' })).toBeVisible()
  await expect(pane(diptych.page, 'Left')).toContainText('Press Release')
})
