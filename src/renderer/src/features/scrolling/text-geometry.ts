import type { Extent, Pane } from '@analysis/alignment'
import type { Block } from '@shared/briefing'
import type { MountedText } from '../reader/mounted-text'
import { firstBlocksOf } from './first-blocks'

/** Where the blocks of a text stand, in pixels from the top of what is scrolled. */
export interface TextGeometry {
  pane(): Pane
  /** Index of the last block that begins at or above a place; the first one at least. */
  blockAt(place: number): number
  /** Of a block in a section that is not laid out: where it can be expected. */
  extentOf(index: number): Extent
}

/** Asks for the boxes of a few elements only, and never makes the browser lay out what it skips. */
export function createTextGeometry(
  { scroller, sections, offsets }: Pick<MountedText, 'scroller' | 'sections' | 'offsets'>,
  blocks: readonly Block[],
): TextGeometry {
  const firstBlocks = firstBlocksOf(sections, blocks)
  const origin = (): number => scroller.getBoundingClientRect().top - scroller.scrollTop

  function sectionOf(index: number): number {
    return lastAtMost(firstBlocks.length, (at) => firstBlocks[at] ?? 0, index)
  }

  function measured(element: Element | undefined): Extent {
    const box = element?.getBoundingClientRect()
    const top = (box?.top ?? 0) - origin()
    return { top, bottom: top + (box?.height ?? 0) }
  }

  function isLaidOut(section: number): boolean {
    const element = offsets.element(firstBlocks[section] ?? 0)
    return element?.checkVisibility({ contentVisibilityAuto: true }) ?? false
  }

  function extentOf(index: number): Extent {
    const at = sectionOf(index)
    if (isLaidOut(at)) return measured(offsets.element(index))
    const section = sections[at]
    const block = blocks[index]
    if (!section || !block) return { top: 0, bottom: 0 }
    const { top, bottom } = measured(section.element)
    const pixels = (bottom - top) / Math.max(1, section.end - section.start)
    const place = (offset: number): number => top + (offset - section.start) * pixels
    return { top: place(block.start), bottom: place(block.end) }
  }

  return {
    pane: () => ({ contentHeight: scroller.scrollHeight, viewHeight: scroller.clientHeight }),
    extentOf,
    blockAt(place) {
      const topOf = (at: number): number => measured(sections[at]?.element).top
      const at = lastAtMost(sections.length, topOf, place)
      const first = firstBlocks[at] ?? 0
      const count = (firstBlocks[at + 1] ?? blocks.length) - first
      return first + lastAtMost(count, (offset) => extentOf(first + offset).top, place)
    },
  }
}

/** The last index whose ascending value is at most `limit`; 0 when there is none. */
function lastAtMost(count: number, valueAt: (index: number) => number, limit: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (valueAt(middle) <= limit) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
