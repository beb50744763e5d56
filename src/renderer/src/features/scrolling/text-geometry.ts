import type { Extent, Pane } from '@analysis/alignment'
import type { Block, Span } from '@shared/briefing'
import type { MountedText } from '../reader/mounted-text'
import { lastAtMost } from '../reader/last-at-most'
import { isSkipped } from '../reader/batches'
import { firstBlocksOf } from './first-blocks'

/** Where the blocks of a text stand, in pixels from the top of what is scrolled. */
export interface TextGeometry {
  pane(): Pane
  /** Index of the last block that begins at or above a place; the first one at least. */
  blockAt(place: number): number
  /** Of a block in a part that is not laid out: where it can be expected. */
  extentOf(index: number): Extent
}

/** A batch, or a group of them. */
type Part = Span & { readonly element: Element }

/** Asks for the boxes of a few elements only, and never makes the browser lay out what it skips. */
export function createTextGeometry(
  mounted: Pick<MountedText, 'scroller' | 'batchGroups' | 'batches' | 'offsets'>,
  blocks: readonly Block[],
): TextGeometry {
  const { scroller, batchGroups, batches, offsets } = mounted
  const firstBlocks = firstBlocksOf(batches, blocks)
  const firstBlock = (batch: number): number => firstBlocks[batch] ?? blocks.length
  const origin = (): number => scroller.getBoundingClientRect().top - scroller.scrollTop

  /** Where the blocks of a part stand, measured if it is laid out and else guessed from its own place. */
  function extentsIn(part: Part, top: number): (index: number) => Extent {
    if (!isSkipped(part)) return (index) => measured(offsets.element(index), top)
    const box = measured(part.element, top)
    const pixels = (box.bottom - box.top) / Math.max(1, part.end - part.start)
    const place = (offset = 0): number => box.top + (offset - part.start) * pixels
    return (index) => ({ top: place(blocks[index]?.start), bottom: place(blocks[index]?.end) })
  }

  return {
    pane: () => ({ contentHeight: scroller.scrollHeight, viewHeight: scroller.clientHeight }),
    extentOf(index) {
      const batch = lastAtMost(batches.length, firstBlock, index)
      const group =
        batchGroups[lastAtMost(batchGroups.length, (at) => batchGroups[at]?.from ?? 0, batch)]
      const part = group && isSkipped(group) ? group : batches[batch]
      return part ? extentsIn(part, origin())(index) : { top: 0, bottom: 0 }
    },
    blockAt(place) {
      const top = origin()
      const group = batchGroups[topmost(batchGroups, place, top)]
      if (!group) return 0
      let [part, from, to]: [Part, number, number] = [group, group.from, group.to]
      if (!isSkipped(group)) {
        from += topmost(batches.slice(from, to), place, top)
        to = from + 1
        part = batches[from] ?? group
      }
      const first = firstBlock(from)
      const extent = extentsIn(part, top)
      const count = firstBlock(to) - first
      return first + lastAtMost(count, (offset) => extent(first + offset).top, place)
    },
  }
}

/** Index of the last part that begins at or above a place. */
function topmost(parts: readonly Part[], place: number, origin: number): number {
  return lastAtMost(parts.length, (at) => measured(parts[at]?.element, origin).top, place)
}

function measured(element: Element | undefined, origin: number): Extent {
  const box = element?.getBoundingClientRect()
  const top = (box?.top ?? 0) - origin
  return { top, bottom: top + (box?.height ?? 0) }
}
