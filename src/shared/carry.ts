import type { Span } from './briefing'
import type { Anchor } from './note'

/** A figure or name that only one side has (the other is null), or that stands where another stood. */
export interface Difference {
  readonly old: string | null
  readonly new: string | null
}

export interface Differences {
  readonly figures: readonly Difference[]
  readonly names: readonly Difference[]
}

/** A passage of the new revision that an orphan may be re-attached to; the reader decides. */
export interface Suggestion extends Span {
  readonly text: string
  /** 0 to 1: how much of the passage and its context is found there. */
  readonly score: number
  readonly differences: Differences
}

/** What became of an anchor when its briefing got a new revision. There is no other outcome. */
export type Carried =
  /** The same text at the same place in the order of the text. */
  | { readonly state: 'exact'; readonly anchor: Anchor }
  /** The same text at another place, and only there. */
  | { readonly state: 'moved'; readonly anchor: Anchor }
  /** The passage's own place, but it, or a figure or name of its sentence, reads otherwise now. */
  | {
      readonly state: 'changed'
      readonly anchor: Anchor
      readonly oldQuote: string
      readonly differences: Differences
    }
  /** No place that is surely its own; the old anchor stays with the note. */
  | { readonly state: 'orphan'; readonly suggestions: readonly Suggestion[] }

export type CarriedState = Carried['state']
