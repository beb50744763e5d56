import type { Span } from '@shared/briefing'
import type { PlacedChapter } from './chapters'
import type { NearStretches } from './near-stretches'
import type { PlacedSection } from './sections'
import type { TextOffsets } from './text-offsets'

/** A briefing's text as it stands in the page. */
export interface MountedText {
  /** Scrolls. */
  readonly scroller: HTMLElement
  /** Positioned; as high as the text. What is drawn beside the text is placed in it. */
  readonly page: HTMLElement
  /** Holds the blocks, and nothing else. */
  readonly root: HTMLElement
  readonly chapters: readonly PlacedChapter[]
  readonly sections: readonly PlacedSection[]
  readonly offsets: TextOffsets
  readonly stretches: readonly Span[]
  /** The stretches near the view. */
  readonly near: NearStretches
}
