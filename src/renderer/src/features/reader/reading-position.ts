import type { Block, Span } from '@shared/briefing'
import type { ReadingPosition } from '@shared/pair'
import type { TextOffsets } from './text-offsets'

type Boxed = Pick<Element, 'getBoundingClientRect'>

/** A mounted text as far as it is measured. */
interface MeasuredText {
  readonly scroller: Boxed
  readonly batchGroups: readonly {
    readonly element: Boxed
    readonly from: number
    readonly to: number
  }[]
  readonly batches: readonly (Span & { readonly element: Boxed })[]
  readonly offsets: { element(blockIndex: number): Boxed | undefined }
}

/** The block at the top of the view, and how far down in it, or in the gap behind it, the view begins. */
export function readPosition(
  { scroller, batchGroups, batches, offsets }: MeasuredText,
  blocks: readonly Block[],
): ReadingPosition | null {
  const view = scroller.getBoundingClientRect().top
  const isAbove = (element: Boxed | undefined): boolean =>
    (element?.getBoundingClientRect().bottom ?? Infinity) <= view
  // By groups and batches first: asking for a block's place makes the browser lay out all around it.
  const group =
    batchGroups[
      firstNot(0, batchGroups.length - 1, (index) => isAbove(batchGroups[index]?.element))
    ]
  const at = firstNot(group?.from ?? 0, (group?.to ?? batches.length) - 1, (index) =>
    isAbove(batches[index]?.element),
  )
  const [from, to] = [batches[at], batches[at + 1]].map((batch) =>
    batch ? firstNot(0, blocks.length, (index) => startOf(blocks[index]) < batch.start) : null,
  )
  const index = firstNot(from ?? 0, (to ?? blocks.length) - 1, (one) => {
    const next = offsets.element(one + 1)?.getBoundingClientRect().top ?? Infinity
    return next <= view
  })
  const block = blocks[index]
  const extent = extentOf(offsets, index)
  if (!block || !extent) return null
  const fraction = (view - extent.top) / Math.max(1, extent.height)
  return { block: block.id, fraction: Math.min(1, Math.max(0, fraction)) }
}

/** A block with the gap behind it, so that every place belongs to one block; pixels on the screen. */
function extentOf(
  offsets: MeasuredText['offsets'],
  index: number,
): { readonly top: number; readonly height: number } | null {
  const box = offsets.element(index)?.getBoundingClientRect()
  if (!box) return null
  const next = offsets.element(index + 1)?.getBoundingClientRect().top ?? box.bottom
  return { top: box.top, height: next - box.top }
}

/** The first index from `low` for which `isBefore`, true up to some index, is false; `high` at most. */
function firstNot(low: number, high: number, isBefore: (index: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBefore(middle)) from = middle + 1
    else to = middle
  }
  return from
}

const startOf = (block: Block | undefined): number => block?.start ?? Infinity

/** Scrolls to a position. Heights of batches never seen are guesses, so it is done again once they are known. */
export function restorePosition(
  scroller: HTMLElement,
  offsets: TextOffsets,
  blocks: readonly Block[],
  { block, fraction }: ReadingPosition,
): void {
  const index = blocks.findIndex((one) => one.id === block)
  if (index === 0 && fraction === 0) return
  const scroll = (): void => {
    const extent = extentOf(offsets, index)
    if (!extent) return
    scroller.scrollTop +=
      extent.top - scroller.getBoundingClientRect().top + fraction * extent.height
  }
  scroll()
  requestAnimationFrame(scroll)
}

/** Where in the view a passage is put, as a share of the view's height. */
const comfortable = 0.35

/** Scrolls a passage into the view, unless it stands comfortably in it already. */
export function revealPassage(scroller: HTMLElement, range: Range): void {
  const scroll = (): void => {
    const view = scroller.getBoundingClientRect()
    const box = range.getBoundingClientRect()
    const margin = view.height * 0.12
    if (box.top >= view.top + margin && box.bottom <= view.bottom - margin) return
    scroller.scrollTop += box.top - view.top - view.height * comfortable
  }
  scroll()
  requestAnimationFrame(scroll)
}
