import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { marked, pane } from './passages'

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
      pane(page, 'Right').getByRole('button', { name: /^Budget statement/u }),
    ).toBeHidden()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(
      pane(page, 'Right').getByRole('button', { name: /^Budget statement/u }),
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
