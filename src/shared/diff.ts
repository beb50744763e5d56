import * as v from 'valibot'
import { briefingIdSchema, type Span } from './briefing'

/** A text by its briefing and the number of its revision. */
export interface TextRef {
  readonly briefing: string
  readonly revision: number
}

/** A place where the two texts differ: what stands there left and right; one of them may be empty. */
export interface Hunk {
  readonly left: Span
  readonly right: Span
}

/** A figure that reads otherwise, or stands in one of the two texts only. */
export interface FigureChange {
  readonly left: Span | null
  readonly right: Span | null
  /** "8.5% → 21.6%"; "8.5% → –" for one that is gone. */
  readonly words: string
}

/** A moved block may have been edited as well. */
export type DiffKind = 'added' | 'removed' | 'moved' | 'edited'

/** What became of one block. */
export interface DiffChange {
  readonly kind: DiffKind
  /** The whole block; null where it has no counterpart. */
  readonly left: Span | null
  readonly right: Span | null
  /** Where the words differ, in reading order. */
  readonly hunks: readonly Hunk[]
  readonly figures: readonly FigureChange[]
}

/** How the right text differs from the left one, word by word. */
export interface TextDiff {
  /** In the order of the right text; what is missing there stands where it would. */
  readonly changes: readonly DiffChange[]
  /** Share of both texts that is the same in both, moved or not: 0 to 1. */
  readonly alike: number
}

export const textRefSchema = v.object({
  briefing: briefingIdSchema,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
}) satisfies v.GenericSchema<unknown, TextRef>
