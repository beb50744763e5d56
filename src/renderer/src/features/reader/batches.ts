import { blocksPerBatch, type Block, type Span } from '@shared/briefing'

/** List items that follow one another are one list. */
export type BatchItem =
  | { readonly kind: 'block'; readonly index: number; readonly block: Block }
  | {
      readonly kind: 'list'
      readonly items: readonly { readonly index: number; readonly block: Block }[]
    }

/**
 * Some blocks that the browser lays out together, or not at all while they are far away: few enough to be
 * laid out within a frame as they come near, and not single blocks, of which there are too many to watch.
 */
export interface Batch {
  readonly start: number
  readonly end: number
  readonly items: readonly BatchItem[]
}

/** Cuts a text into batches; indices are those of `blocks`. */
export function toBatches(blocks: readonly Block[]): readonly Batch[] {
  const batches: Batch[] = []
  for (let from = 0; from < blocks.length; from += blocksPerBatch) {
    const part = blocks.slice(from, from + blocksPerBatch)
    batches.push({
      start: part[0]?.start ?? 0,
      end: part.at(-1)?.end ?? 0,
      items: toItems(part, from),
    })
  }
  return batches
}

function toItems(blocks: readonly Block[], from: number): readonly BatchItem[] {
  const items: BatchItem[] = []
  let list: { index: number; block: Block }[] | null = null
  for (const [offset, block] of blocks.entries()) {
    const entry = { index: from + offset, block }
    if (block.kind !== 'listItem') {
      list = null
      items.push({ kind: 'block', ...entry })
    } else if (list) {
      list.push(entry)
    } else {
      list = [entry]
      items.push({ kind: 'list', items: list })
    }
  }
  return items
}

/** A batch's part of the text, and where it stands in the page. */
export interface PlacedBatch extends Span {
  readonly element: HTMLElement
  /** How many paragraphs, headings and lists it holds. */
  readonly items: number
}

/** `elements` in the order of the batches. */
export function placeBatches(
  batches: readonly Batch[],
  elements: readonly HTMLElement[],
): readonly PlacedBatch[] {
  return batches.flatMap(({ start, end, items }, index) => {
    const element = elements[index]
    return element ? [{ start, end, element, items: items.length }] : []
  })
}

/** Whether the browser lays out nothing of what this batch or group holds, for it is far away. */
export function isSkipped({ element }: { readonly element: Element }): boolean {
  return !element.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })
}
