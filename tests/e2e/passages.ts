import { expect, type Locator, type Page } from '@playwright/test'

export type Side = 'Left' | 'Right'

export function pane(page: Page, side: Side): Locator {
  return page.getByRole('region', { name: `${side} briefing` })
}

/** The region of a pane that scrolls and takes the keys of the text. */
export function textOf(page: Page, side: Side): Locator {
  return pane(page, side).getByRole('region', { name: /^Text: / })
}

interface Ends {
  readonly from: { x: number; y: number }
  readonly to: { x: number; y: number }
}

/**
 * Where on the screen a passage begins and ends, once it rests: it is scrolled into view first, and the
 * other text glides along. `to` may stand in a later block.
 */
async function endsOf(page: Page, side: Side, quote: string, to = quote): Promise<Ends> {
  const found = await textOf(page, side).evaluate(
    async (root, [first, last]) => {
      const placeOf = (words: string, atEnd: boolean) => {
        for (const element of root.querySelectorAll('[data-block]')) {
          const node = element.firstChild
          const at = node instanceof Text ? node.data.indexOf(words) : -1
          if (!(node instanceof Text) || at < 0) continue
          element.scrollIntoView({ block: 'center' })
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + words.length)
          return () => {
            const boxes = [...range.getClientRects()]
            const box = boxes.at(atEnd ? -1 : 0) ?? new DOMRect()
            return { x: atEnd ? box.right - 0.5 : box.left + 0.5, y: box.top + box.height / 2 }
          }
        }
        return null
      }
      const end = placeOf(last ?? '', true)
      const start = placeOf(first ?? '', false)
      if (!start || !end) return null
      let ends = { from: start(), to: end() }
      for (let still = 0; still < 10;) {
        await new Promise(requestAnimationFrame)
        const now = { from: start(), to: end() }
        still = JSON.stringify(now) === JSON.stringify(ends) ? still + 1 : 0
        ends = now
      }
      return ends
    },
    [quote, to],
  )
  if (!found) throw new Error(`“${quote}” does not stand in the ${side} text`)
  return found
}

/** Selects a passage by dragging the mouse over it. */
export async function dragOver(page: Page, side: Side, quote: string, to = quote): Promise<void> {
  const ends = await endsOf(page, side, quote, to)
  await page.mouse.move(ends.from.x, ends.from.y)
  await page.mouse.down()
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 8 })
  await page.mouse.up()
}

/** Points at the first character of a passage. */
export async function pointAt(page: Page, side: Side, quote: string): Promise<void> {
  // A pointer that comes before the figures finds nothing, and does not move again.
  await page.getByText(/^\d+ figures?$/u).waitFor()
  const { from } = await endsOf(page, side, quote)
  await page.mouse.move(from.x + 3, from.y)
}

/** Waits until everything is on disk, places and sides too. */
export async function saved(page: Page): Promise<void> {
  const status = page.getByRole('status').filter({ hasText: 'Saved' })
  await expect(status).toBeVisible()
  await expect(status).toHaveAttribute('data-unsaved', '0')
}

/** The words that marks of this style cover. */
export function marked(page: Page, style: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const highlight = CSS.highlights.get(name)
    return [...(highlight ?? [])].map((range) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live.toString()
    })
  }, style)
}
