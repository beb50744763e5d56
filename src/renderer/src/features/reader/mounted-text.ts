import type { NearSections } from './near-sections'
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
  readonly sections: readonly PlacedSection[]
  readonly offsets: TextOffsets
  /** The sections near the view. */
  readonly near: NearSections
}
