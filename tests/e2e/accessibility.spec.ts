import type { Page } from '@playwright/test'
import { violations } from './axe'
import { expect, test } from './fixtures'
import { replaceReport } from './report'
import { dragOver, pane, pointAt, saved, textOf } from './passages'

const views: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  [
    'the pair with figures',
    async (page) => expect(page.getByRole('button', { name: /^29,000/u })).toBeAttached(),
  ],
  [
    'the card of a figure',
    async (page) => {
      await pointAt(page, 'Right', '421,000 square meters')
      await expect(page.getByRole('dialog', { name: /^Figure/u })).toBeVisible()
    },
  ],
  [
    'a selected passage',
    async (page) => {
      await dragOver(page, 'Left', '29,000 households')
      await expect(page.getByRole('dialog', { name: 'Selected passage' })).toBeVisible()
    },
  ],
  [
    'a note being written',
    async (page) => {
      await dragOver(page, 'Left', '29,000 households')
      await page.getByRole('button', { name: 'Note', exact: true }).click()
      await page.getByLabel('Add tag').fill('housing')
      await page.keyboard.press('Enter')
      await saved(page)
    },
  ],
  [
    'the search',
    async (page) => {
      await page.keyboard.press('Control+f')
      await page.keyboard.type('households')
      await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 of/u)
    },
  ],
  [
    'the changes',
    async (page) => {
      await page.keyboard.press('Control+Alt+d')
      await page.getByRole('button', { name: 'Show them anyway' }).click()
      await page.keyboard.press('Control+Alt+b')
    },
  ],
  ['no notes', async (page) => page.getByRole('tab', { name: /^Notes/u }).click()],
  [
    'related passages',
    async (page) => {
      await textOf(page, 'Left').focus()
      await page.keyboard.press('Control+Alt+b')
      await expect(page.getByRole('dialog', { name: 'Related passages' })).toBeVisible()
    },
  ],
  [
    'the choice of a partner',
    async (page) => {
      await textOf(page, 'Left').focus()
      await page.keyboard.press('Control+Alt+p')
      await expect(page.getByText(/^Choose what it belongs to/u)).toBeVisible()
    },
  ],
  [
    'the caret',
    async (page) => {
      await textOf(page, 'Left').focus()
      await page.keyboard.press('F7')
    },
  ],
  [
    'a closed side',
    async (page) => pane(page, 'Left').getByRole('button', { name: 'Close this side' }).click(),
  ],
  [
    'the contents',
    async (page) => pane(page, 'Left').getByRole('button', { name: 'Contents' }).click(),
  ],
  [
    'the details',
    async (page) => pane(page, 'Left').getByRole('button', { name: 'About this briefing' }).click(),
  ],
  [
    'the choice',
    async (page) =>
      pane(page, 'Left').getByRole('button', { name: 'Choose another briefing' }).click(),
  ],
  ['the outcome of a new text', (page) => replaceReport(page)],
  [
    'the places to see to',
    async (page) => {
      await replaceReport(page)
      await page.getByRole('button', { name: 'See to 2 places' }).click()
      await expect(page.getByRole('list', { name: /^Suggested/u })).toBeVisible()
    },
  ],
  [
    'an earlier text',
    async (page) => {
      await replaceReport(page)
      await page.getByRole('button', { name: 'Later' }).click()
      await pane(page, 'Right').getByRole('button', { name: 'About this briefing' }).click()
      await page.getByRole('button', { name: 'Read revision 1 of 2', exact: true }).click()
      await expect(pane(page, 'Right').getByRole('status')).toContainText('Revision 1 of 2')
    },
  ],
  [
    'the details of a text that was replaced',
    async (page) => {
      await replaceReport(page)
      await page.getByRole('button', { name: 'Later' }).click()
      await pane(page, 'Right').getByRole('button', { name: 'About this briefing' }).click()
    },
  ],
  ['the export', async (page) => page.getByRole('button', { name: 'Export notes' }).click()],
  ['the print dialog', async (page) => page.keyboard.press('Control+p')],
  ['the settings', async (page) => page.getByRole('button', { name: 'Reading settings' }).click()],
  [
    'a link being made',
    async (page) => {
      await dragOver(page, 'Left', '29,000 households')
      await page.getByRole('button', { name: 'Link…', exact: true }).click()
      await expect(page.getByText('Linking 29,000 households')).toBeVisible()
    },
  ],
  [
    'a link',
    async (page) => {
      await dragOver(page, 'Left', '29,000 households')
      await page.getByRole('button', { name: 'Link…', exact: true }).click()
      await dragOver(page, 'Right', 'over 20,000 households')
      await page.getByRole('button', { name: 'Link to here' }).click()
      await expect(page.getByRole('combobox', { name: 'Type of link' })).toBeVisible()
    },
  ],
  ['no links', async (page) => page.getByRole('tab', { name: /^Links/u }).click()],
  [
    'the backups',
    async (page) => {
      await page.keyboard.press('Control+Alt+7')
      await page.getByRole('button', { name: 'Make a backup now' }).click()
      await expect(page.getByText('made by you')).toBeVisible()
    },
  ],
  [
    'the tags and colour names',
    async (page) => {
      await page.keyboard.press('Control+Alt+8')
      await expect(page.getByText('No note has a tag yet.')).toBeVisible()
    },
  ],
  ['the commands', async (page) => page.keyboard.press('Control+k')],
]

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, open] of views) {
    test(`axe finds nothing wrong with ${name} in ${scheme}`, async ({ diptych: { page } }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme)
      await open(page)
      expect(await violations(page)).toEqual([])
    })
  }
}

for (const theme of ['Sepia', 'High contrast']) {
  test(`axe finds nothing wrong with the pair in ${theme}`, async ({ diptych: { page } }) => {
    await page.getByRole('button', { name: 'Reading settings' }).click()
    await page.getByRole('radio', { name: theme }).click()
    await page.keyboard.press('Escape')
    expect(await violations(page)).toEqual([])
  })
}

test('every control of the window is reached with Tab and has a name', async ({
  diptych: { page },
}) => {
  await expect(page.getByRole('button', { name: /^29,000/u })).toBeAttached()
  const controls = await page
    .locator('button:visible, [role=tab]:visible, [role=separator]')
    .count()
  const reached = new Set<string>()
  for (let press = 0; press < controls + 20; press += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
    })
    reached.add(name)
  }
  for (const label of [
    'Import briefings',
    'Swap sides',
    'Threads between related passages',
    'Export notes',
    'Reading settings',
    'Side panel',
    'Contents',
    'About this briefing',
    'Choose another briefing',
    'Close this side',
    'Divider between the briefings',
  ]) {
    expect([...reached]).toContain(label)
  }
  expect(reached.has('')).toBe(false)
})
