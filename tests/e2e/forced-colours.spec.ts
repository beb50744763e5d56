import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { marked, textOf } from './passages'

/** Clear of the letters and of what is drawn under them. */
async function groundAt(page: Page, words: string): Promise<Buffer> {
  const box = await textOf(page, 'Left').evaluate((root, quote) => {
    for (const { firstChild: node } of root.querySelectorAll('[data-block]')) {
      const at = node instanceof Text ? node.data.indexOf(quote) : -1
      if (!(node instanceof Text) || at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + quote.length)
      const { x, y } = range.getBoundingClientRect()
      return { x, y }
    }
    return null
  }, words)
  if (!box) throw new Error(`“${words}” does not stand in the text`)
  const clip = { x: Math.ceil(box.x), y: Math.ceil(box.y) + 1, width: 1, height: 1 }
  return page.screenshot({ clip })
}

function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property)
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the system's colours tell what ours do, ${scheme} ones too`, async ({
    diptych: { page },
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme })
    const current = page.getByRole('button', { name: /^29,000 households/u })
    await current.click()
    await page.keyboard.press('Escape')
    await expect.poll(() => marked(page, 'figure-current')).toEqual(['29,000 households'])

    const plain = await groundAt(page, 'The second focal point')
    expect(await groundAt(page, '120,000 old houses')).toEqual(plain)
    expect(await groundAt(page, '29,000 households')).not.toEqual(plain)

    const other = page.getByRole('button', { name: /^6.2 million/u })
    const ground = 'background-color'
    expect(await styleOf(current, ground)).not.toBe(await styleOf(other, ground))

    const kind = page.getByRole('button', { name: /Money/u })
    await kind.click()
    const ranks = page.getByRole('button', { name: /Ranks/u })
    expect(await styleOf(ranks, ground)).not.toBe(await styleOf(kind, ground))

    const line = 'border-bottom-color'
    const tab = (name: string) => page.getByRole('tab', { name })
    expect(await styleOf(tab('Figures'), line)).not.toBe(await styleOf(tab('Notes'), line))

    await page.keyboard.press('Control+Alt+b')
    await expect(page.getByRole('dialog', { name: 'Related passages' })).toBeVisible()
    expect(await styleOf(page.locator('.related .frame').first(), 'outline-style')).toBe('solid')
  })
}
