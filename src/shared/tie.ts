import type { Anchor } from './note'
import type { Place } from './place'

/** A passage at one end of a tie. */
export interface TieEnd {
  readonly briefing: string
  readonly anchor: Anchor
  readonly place?: Place
}

/** What holds two passages together, usually across a pair; kept with the pair. */
export interface Tie {
  readonly id: string
  /** In the order in which the reader chose them. */
  readonly ends: readonly [TieEnd, TieEnd]
  /** ISO 8601 instant. */
  readonly created: string
}

export const linkTypes = {
  sameIndicator: 'Same indicator',
  updates: 'Updates',
  contradicts: 'Contradicts',
  explains: 'Explains',
  translates: 'Translates',
  seeAlso: 'See also',
} as const
export type LinkType = keyof typeof linkTypes

/** The reader's statement of how one passage bears on another. */
export interface Link extends Tie {
  readonly type: LinkType
  /** Markdown; may be empty. */
  readonly text: string
  /** ISO 8601 instant. */
  readonly changed: string
  /** When it was deleted; a deleted link is kept, so that deleting can be undone. */
  readonly deleted: string | null
}

/** The reader's word on two whole blocks: they belong together, or they do not. */
export interface BlockPin extends Tie {
  readonly related: boolean
}

/** The reader's word on two figures: they speak of the same thing, or they do not. */
export interface RowVerdict extends Tie {
  readonly verdict: 'accepted' | 'rejected'
}
