import type { Page } from '@playwright/test'
import { alignBlocks } from '@analysis/alignment'
import { pointAt, scrollTopFor } from '../../src/analysis/alignment/scroll'
import { scrollTies, type BlockTie } from '../../src/renderer/src/features/scrolling/partner-place'
import { yangpu } from '../support/alignment-pairs'
import { textOf, type Side } from './passages'

/** Related blocks of the shipped pair, in the order of both texts. */
export function shippedTies(): readonly BlockTie[] {
  const { left, right } = yangpu()
  return scrollTies(alignBlocks(left, right).pairs, left.blocks, right.blocks)
}

interface View {
  readonly scrollTop: number
  readonly contentHeight: number
  readonly viewHeight: number
  readonly line: number
  readonly top: number
  readonly bottom: number
}

/** How a text is scrolled, and where one of its blocks stands in it, in pixels. */
export function viewOf(page: Page, side: Side, block = 0): Promise<View> {
  return textOf(page, side).evaluate((scroller, index) => {
    const element = scroller.querySelector(`[data-block="${index}"]`)
    const box = element?.getBoundingClientRect() ?? new DOMRect()
    const origin = scroller.getBoundingClientRect().top - scroller.scrollTop
    return {
      scrollTop: scroller.scrollTop,
      contentHeight: scroller.scrollHeight,
      viewHeight: scroller.clientHeight,
      line: Number.parseFloat(getComputedStyle(element ?? scroller).lineHeight),
      top: box.top - origin,
      bottom: box.bottom - origin,
    }
  }, block)
}

/** Scrolls a text until the sliding point is so far down in the block. */
export async function bringToPoint(
  page: Page,
  side: Side,
  block: number,
  share: number,
): Promise<void> {
  const view = await viewOf(page, side, block)
  const top = scrollTopFor(view.top + share * (view.bottom - view.top), view)
  await textOf(page, side).evaluate((scroller, place) => (scroller.scrollTop = place), top)
}

/** How many lines the sliding point is away from the place so far down in the block. */
export async function linesFromPoint(
  page: Page,
  side: Side,
  block: number,
  share: number,
): Promise<number> {
  const view = await viewOf(page, side, block)
  const place = view.top + share * (view.bottom - view.top)
  return Math.abs(pointAt(view.scrollTop, view) - place) / view.line
}

/** Waits until a text has not moved for some frames. */
export function atRest(page: Page, side: Side): Promise<void> {
  return textOf(page, side).evaluate(
    (scroller) =>
      new Promise<void>((resolve) => {
        let [last, same] = [scroller.scrollTop, 0]
        const look = (): void => {
          same = scroller.scrollTop === last ? same + 1 : 0
          last = scroller.scrollTop
          if (same > 6) resolve()
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
  )
}
