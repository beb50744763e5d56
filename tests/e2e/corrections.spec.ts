import { expect, test } from './fixtures'
import { dragOver, marked, pointAt, saved, textOf } from './passages'

test.describe('a figure', () => {
  test('is corrected from its card, marked as the reader’s own, and taken back', async ({
    diptych,
  }) => {
    let { page } = diptych
    await pointAt(page, 'Right', '7,070 school places')
    const card = page.getByRole('dialog', { name: /^Figure: 7,070/u })
    await card.getByRole('button', { name: 'Correct…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Correct this figure' })
    await dialog.getByLabel('Unit, or what is counted').fill('seat')
    await dialog.getByLabel('Exactness').selectOption('nearly')
    await dialog.getByRole('button', { name: 'Save reading' }).click()
    await expect(dialog).toBeHidden()

    await diptych.restart()
    ;({ page } = diptych)
    await pointAt(page, 'Right', '7,070 school places')
    const again = page.getByRole('dialog', { name: /^Figure: 7,070/u })
    await expect(again).toContainText('nearly 7,070 seats')
    await expect(again).toContainText('Your own reading')
    await again.getByRole('button', { name: 'Take back' }).click()
    await page.mouse.move(5, 5)
    await pointAt(page, 'Right', '7,070 school places')
    await expect(page.getByRole('dialog', { name: /^Figure: 7,070/u })).not.toContainText('seat')
  })

  test('that is none is put aside, and brought back from the list', async ({
    diptych: { page },
  }) => {
    await pointAt(page, 'Right', '421,000 square meters')
    await page
      .getByRole('dialog', { name: /^Figure: 421,000/u })
      .getByRole('button', { name: 'Not a figure' })
      .click()
    await expect.poll(() => marked(page, 'figure-quantity')).not.toContain('421,000 square meters')
    await page.getByText('Digits left alone or not understood').click()
    await page.getByRole('button', { name: 'Take back: 421,000 square meters' }).click()
    await expect.poll(() => marked(page, 'figure-quantity')).toContain('421,000 square meters')
  })

  test('that was missed is marked, by keyboard too', async ({ diptych: { page } }) => {
    await dragOver(page, 'Left', 'version 6.0')
    await page.getByRole('button', { name: 'Figure', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Mark as a figure' })
    await expect(dialog.getByLabel('Value')).toHaveValue('6.0')
    await dialog.getByLabel('Unit, or what is counted').fill('version')
    await dialog.getByRole('button', { name: 'Save reading' }).click()
    await expect.poll(() => marked(page, 'figure-count')).toContain('version 6.0')

    await textOf(page, 'Right').focus()
    await page.keyboard.press('F8')
    await page.keyboard.press('Control+Alt+f')
    await expect(page.getByRole('dialog', { name: 'Correct this figure' })).toBeVisible()
    await page.getByRole('button', { name: 'Not a figure' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'Correct this figure' })).toBeHidden()
    await saved(page)
  })
})
