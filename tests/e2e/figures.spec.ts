import { expect, test } from './fixtures'
import { marked, pane, pointAt, saved, textOf } from './passages'

test.describe('figures', () => {
  test.beforeEach(async ({ diptych: { page } }) => {
    await expect(page.getByRole('button', { name: /^29,000 households/u })).toBeAttached()
  })

  test('are marked by kind, and kinds can be switched off', async ({ diptych }) => {
    const { page } = diptych
    await pointAt(page, 'Left', '29,000 households')
    await expect.poll(() => marked(page, 'figure-count')).toContain('29,000 households')
    await expect.poll(() => marked(page, 'figure-quantity')).toContain('6.2 million square meters')

    const legend = page.getByRole('group', { name: 'Kinds of figures shown' })
    const counts = legend.getByRole('button', { name: /^Counts/u })
    await expect(counts).toHaveAttribute('aria-pressed', 'true')
    await counts.click()
    await expect.poll(() => marked(page, 'figure-count')).toEqual([])
    await expect(page.getByRole('button', { name: /^29,000 households/u })).not.toBeAttached()

    await saved(page)
    await diptych.restart()
    const again = diptych.page.getByRole('group', { name: 'Kinds of figures shown' })
    await expect(again.getByRole('button', { name: /^Counts/u })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
  })

  test('are gone to from the list', async ({ diptych: { page } }) => {
    await page.getByRole('button', { name: /^11,163/u }).click()
    await expect.poll(() => marked(page, 'figure-current')).toEqual(['11,163'])
    await expect(page.getByRole('dialog', { name: 'Figure: 11,163' })).toBeInViewport()
    await expect(page.getByRole('button', { name: /^11,163/u })).toHaveAttribute(
      'aria-current',
      'true',
    )
  })

  test('are walked through by keyboard, and said aloud', async ({ diptych: { page } }) => {
    await textOf(page, 'Right').focus()
    await page.keyboard.press('F8')
    const [first] = await marked(page, 'figure-current')
    await page.keyboard.press('F8')
    await expect.poll(() => marked(page, 'figure-current')).not.toEqual([first])
    await page.keyboard.press('Shift+F8')
    await expect.poll(() => marked(page, 'figure-current')).toEqual([first])
    await expect(page.getByRole('dialog', { name: `Figure: ${first}` })).toBeVisible()
    await expect(page.locator('[aria-live="polite"]', { hasText: '·' })).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: /^Figure/u })).toBeHidden()
    await expect(textOf(page, 'Right')).toBeFocused()
  })

  test('lead from the text into their card and back', async ({ diptych: { page } }) => {
    await textOf(page, 'Left').focus()
    await page.keyboard.press('F8')
    const card = page.getByRole('dialog', { name: /^Figure/u })
    await expect(card).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(card.getByRole('button', { name: 'Correct…' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
    await expect(textOf(page, 'Left')).toBeFocused()
  })

  test('are found in the list by their words', async ({ diptych: { page } }) => {
    await page.getByRole('searchbox', { name: /^Words in the figure/u }).fill('HOUSEHOLDS 29,000')
    await expect(page.getByRole('button', { name: /^29,000 households/u })).toBeVisible()
    await expect(page.getByRole('button', { name: /^11,163/u })).not.toBeAttached()
    await page.getByRole('searchbox', { name: /^Words in the figure/u }).fill('no such words')
    await expect(page.getByText('No figures with these words').first()).toBeVisible()
  })

  test('leave years and names alone', async ({ diptych: { page } }) => {
    await pointAt(page, 'Left', '228 neighborhood')
    await page.waitForTimeout(500)
    await expect(page.getByRole('dialog')).toBeHidden()
    const all = await Promise.all(
      ['money', 'percent', 'quantity', 'count', 'duration'].map((kind) =>
        marked(page, `figure-${kind}`),
      ),
    )
    expect(all.flat().filter((words) => /228|2023|14th/u.test(words))).toEqual([])
    await expect(pane(page, 'Left')).toContainText('No. 228')
  })
})
