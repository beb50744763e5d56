import type { Span } from '@shared/briefing'
import type { PlacedBatchGroup } from './batch-groups'
import type { PlacedBatch } from './batches'
import type { NearStretches } from './near-stretches'
import type { TextOffsets } from './text-offsets'

/** A briefing's text as it stands in the page. */
export interface MountedText {
  /** Scrolls. */
  readonly scroller: HTMLElement
  /** Positioned; as high as the text. What is drawn beside the text is placed in it. */
  readonly page: HTMLElement
  /** Holds the blocks, and nothing else. */
  readonly root: HTMLElement
  readonly batchGroups: readonly PlacedBatchGroup[]
  readonly batches: readonly PlacedBatch[]
  readonly offsets: TextOffsets
  readonly stretches: readonly Span[]
  /** The stretches near the view. */
  readonly near: NearStretches
}
