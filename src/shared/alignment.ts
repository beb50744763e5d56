import type { RevisionText } from './briefing'
import type { Extraction } from './metric'

/** A text as the alignment reads it. */
export interface AlignedText extends Pick<RevisionText, 'text' | 'blocks'> {
  readonly figures: Extraction
}

/** What the reader decided about a block left and a block right; a later pin of the same two wins. */
export interface Pin {
  readonly left: string
  readonly right: string
  /** False keeps the two apart. */
  readonly related: boolean
}

/** Two related blocks, by their ids. */
export interface AlignedPair {
  readonly left: string
  readonly right: string
  /** How likely the two are related: 0 to 1, and 1 only for what the reader tied together. */
  readonly confidence: number
  /** Why, in words for the reader: "both on housing; households and m² in both". */
  readonly reason: string
}

/** Which blocks of two texts are related; blocks in no pair have no counterpart. */
export interface Alignment {
  /** In reading order of the left text, then of the right. */
  readonly pairs: readonly AlignedPair[]
}
