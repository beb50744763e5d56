import type { Span } from '@shared/briefing'
import type { PlacedBatch } from './batches'
import { sized } from './build-text'

/**
 * Batches in a group. While one scrolls, the browser looks at everything that it may skip: at some
 * thirty groups and the batches in those near the view, and not at a thousand batches.
 */
const batchesPerGroup = 40

/** Batches that the browser skips together while they are far away. */
export interface PlacedBatchGroup extends Span {
  readonly element: HTMLElement
  /** Indices of its batches, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** Puts the elements of the batches into groups, in their order. */
export function groupBatches(
  batches: readonly PlacedBatch[],
  make: Document,
): readonly PlacedBatchGroup[] {
  const batchGroups: PlacedBatchGroup[] = []
  for (let from = 0; from < batches.length; from += batchesPerGroup) {
    const part = batches.slice(from, from + batchesPerGroup)
    const start = part[0]?.start ?? 0
    const end = part.at(-1)?.end ?? start
    const items = part.reduce((sum, batch) => sum + batch.items, 0)
    const element = sized('batch-group', { characters: end - start, blocks: items }, make)
    element.append(...part.map((batch) => batch.element))
    batchGroups.push({ start, end, element, from, to: from + part.length })
  }
  return batchGroups
}
