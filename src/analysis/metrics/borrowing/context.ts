import type { MetricKind } from '@shared/metric'
import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import type { Numeral } from '../numbers/numerals'
import type { Token } from '../tokens/tokenize'

/** A unit that a bare number takes from its surroundings. */
export interface BorrowedUnit {
  readonly kind: MetricKind
  readonly unit: string
  readonly to?: number
}

/** A measure read before, with what the next number may go by. */
export interface Remembered extends Measure {
  /** The word in front of it and its qualifier, in lower case. */
  readonly lead: string
  /** It had no unit of its own. */
  readonly borrowed: boolean
}

export interface BareContext {
  readonly numeral: Numeral
  /** Place where the number's qualifier begins. */
  readonly start: number
  /** The measures before it, nearest first: of its sentence, then of the one before. */
  readonly here: readonly Remembered[]
  readonly before: readonly Remembered[]
}

/** One way for a bare number to find its unit. */
export type BorrowRule = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  context: BareContext,
) => BorrowedUnit | null

export const same = ({ kind, unit }: Measure): BorrowedUnit => ({ kind, unit })

const things = new Set<MetricKind>(['count', 'area', 'length', 'mass', 'volume'])

/** What can be divided and told apart piece by piece. */
export const isThing = ({ kind }: Measure): boolean => things.has(kind)

/** What was counted last, in its sentence or the one before. */
export const lastCounted = ({ here, before }: BareContext): Remembered | undefined =>
  [...here, ...before].find(({ kind }) => kind === 'count')

/** Place after the figure before the number, or 0. */
export const endBefore = ({ here }: BareContext): number => here[0]?.to ?? 0
