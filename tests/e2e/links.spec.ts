import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { dragOver, marked, pane, pointAt, saved, textOf } from './passages'

const cards = (page: Page) => page.getByRole('list', { name: 'Links' }).getByRole('article')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Makes a link with the mouse and leaves it open in the list. */
async function linkByMouse(page: Page, left: string, right: string): Promise<void> {
  await dragOver(page, 'Left', left)
  await button(page, 'Link…').click()
  await dragOver(page, 'Right', right)
  await button(page, 'Link to here').click()
  await expect(page.getByRole('combobox', { name: 'Type of link' })).toBeVisible()
}

/** Selects the first words of a text with the keys of the caret. */
async function selectByKeys(page: Page, words: number): Promise<void> {
  await page.keyboard.press('F7')
  await page.keyboard.press('Control+Home')
  for (let word = 0; word < words; word += 1) await page.keyboard.press('Control+Shift+ArrowRight')
}

test('are made by mouse, shown at both ends, and lead to either', async ({ diptych: { page } }) => {
  await linkByMouse(page, '29,000 households', 'over 20,000 households')
  await page.getByRole('combobox', { name: 'Type of link' }).selectOption('Updates')
  await page.getByRole('textbox', { name: 'Note on the link' }).fill('a bound, not a count')
  await saved(page)
  const ends = ['29,000 households', 'over 20,000 households']
  await expect.poll(async () => (await marked(page, 'link')).toSorted()).toEqual(ends)
  await expect(page.getByRole('tab', { name: 'Links 1' })).toBeVisible()

  await textOf(page, 'Right').evaluate((element) => element.scrollTo(0, 0))
  const sign = pane(page, 'Left').getByRole('button', { name: /^Updates: go to/u })
  await sign.hover()
  await expect(page.getByText('a bound, not a count').last()).toBeVisible()
  await sign.click()
  const back = pane(page, 'Right').getByRole('button', { name: /^Updates: go to/u })
  await expect(back).toBeInViewport()
})

test('under a note are opened by a click, and the note by the next', async ({
  diptych: { page },
}) => {
  await linkByMouse(page, '29,000 households', 'over 20,000 households')
  await dragOver(page, 'Left', '29,000 households')
  await page
    .getByRole('button', { name: /^Highlight/u })
    .first()
    .click()
  await saved(page)
  await page.getByRole('tab', { name: 'Figures' }).click()
  await pointAt(page, 'Left', '29,000 households')
  const click = async (): Promise<void> => {
    await page.mouse.down()
    await page.mouse.up()
  }
  await click()
  await expect(page.getByRole('tab', { name: /^Notes/u })).toHaveAttribute('aria-selected', 'true')
  await click()
  await expect(page.getByRole('tab', { name: /^Links/u })).toHaveAttribute('aria-selected', 'true')
  await click()
  await expect(page.getByRole('tab', { name: /^Notes/u })).toHaveAttribute('aria-selected', 'true')
})

test('are begun, left with Escape, and need two passages', async ({ diptych: { page } }) => {
  await dragOver(page, 'Left', '29,000 households')
  await button(page, 'Link…').click()
  await expect(page.getByText('Linking 29,000 households')).toBeVisible()
  await expect.poll(() => marked(page, 'link-current')).toEqual(['29,000 households'])
  await dragOver(page, 'Left', '29,000 households')
  await button(page, 'Link to here').click()
  await expect(page.getByText('This is the passage the link begins at.').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Linking 29,000')).toBeHidden()
  await expect.poll(() => marked(page, 'link-current')).toEqual([])
})

test('are made, followed, exported and undone by keyboard alone', async ({ diptych }) => {
  const { page } = diptych
  await expect(page.getByRole('button', { name: /^29,000/u })).toBeAttached()
  await textOf(page, 'Left').focus()
  await selectByKeys(page, 3)
  await page.keyboard.press('Control+Alt+k')
  await expect(page.getByText('Linking Press Release')).toBeVisible()
  await page.keyboard.press('F6')
  await expect(textOf(page, 'Right')).toBeFocused()
  await selectByKeys(page, 2)
  await page.keyboard.press('Control+Alt+k')
  await expect(page.getByRole('combobox', { name: 'Type of link' })).toBeFocused()
  await page.keyboard.type('Contra')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('not what it was')
  await saved(page)

  await textOf(page, 'Left').focus()
  await page.keyboard.press('Control+F9')
  await page.keyboard.press('Control+Alt+j')
  await expect(textOf(page, 'Right')).toBeFocused()

  await page.keyboard.press('Control+e')
  await expect(page.getByRole('dialog', { name: 'Export notes' })).toBeVisible()
  const markdown = await diptych.saveExport()
  expect(markdown).toContain('## Links')
  expect(markdown).toContain('- Type: Contradicts')
  expect(markdown).toContain('not what it was')

  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Export notes' })).toBeHidden()
  await textOf(page, 'Left').focus()
  for (const name of ['edit link', 'change type of link', 'add link']) {
    await expect(page.getByRole('button', { name: `Undo ${name}` })).toBeEnabled()
    await page.keyboard.press('Control+z')
  }
  await expect(cards(page)).toHaveCount(0)
  await expect(page.getByText('No links yet')).toBeVisible()
})

test('to a briefing that is not open say so, and open it', async ({ diptych: { page } }) => {
  await linkByMouse(page, '29,000 households', 'over 20,000 households')
  await saved(page)
  await pane(page, 'Right').getByRole('button', { name: 'Close this side' }).click()
  await expect(cards(page).getByText(/which is not open/u)).toBeVisible()
  await page.getByRole('button', { name: /^Open “.*” beside/u }).click()
  await expect(
    pane(page, 'Right').getByRole('button', { name: /^Same indicator: go to/u }),
  ).toBeInViewport()
})

test('are deleted and brought back, and are there after a restart', async ({ diptych }) => {
  let { page } = diptych
  await linkByMouse(page, '29,000 households', 'over 20,000 households')
  await page.getByRole('button', { name: 'Delete link' }).click()
  await expect(page.getByText('No links yet')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(cards(page)).toHaveCount(1)
  await saved(page)
  page = await diptych.restart()
  await expect(cards(page)).toHaveText([/29,000 households.*over 20,000 households/su])
})
