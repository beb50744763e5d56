import * as v from 'valibot'
import type { Metric } from './metric'

export const caveatKinds = [
  'period',
  'qualifier',
  'unit',
  'definition',
  'scope',
  'base',
  'wording',
] as const
/** What stands between two figures and a plain subtraction. */
export type CaveatKind = (typeof caveatKinds)[number]

export interface Caveat {
  readonly kind: CaveatKind
  /** One sentence for the reader. */
  readonly sentence: string
}

/**
 * How far the difference of the two numbers may be trusted: the true change is no less (`lower`) or no
 * more (`upper`) than it, about it (`about`), roughly it where one figure is about and the other a bound
 * (`loose`), or not bounded by it on either side (`open`).
 */
export type ChangeBound = 'exact' | 'lower' | 'upper' | 'about' | 'loose' | 'open'

/** From the left figure to the right one, in the left one's unit; of shares in percentage points. */
export interface Change {
  readonly absolute: number
  /** A unit as in `Metric`; percentages and fractions differ by `pp`. */
  readonly unit: string
  /** As a share of the left value: -0.31 is 31% less. Null for percentages, ranks, from nought and across it. */
  readonly relative: number | null
  readonly bound: ChangeBound
}

/**
 * `accepted` and `rejected` are the reader's word; `found` is the likeliest pair of both figures;
 * `suggested` waits for the reader to say.
 */
export type RowStanding = 'accepted' | 'found' | 'suggested' | 'rejected'

/** Two figures that speak of the same indicator. */
export interface ComparisonRow {
  /** By the places of the two figures in their texts. */
  readonly id: string
  /** What is measured, in a few words. */
  readonly indicator: string
  readonly left: Metric
  readonly right: Metric
  readonly standing: RowStanding
  /** One of the figures counts what was done or added over some time, and not what there is. */
  readonly isFlow: boolean
  /** Null when the two numbers cannot be subtracted; a caveat says why. */
  readonly change: Change | null
  readonly caveats: readonly Caveat[]
  /** 0 to 1, and 1 only where the reader paired them. */
  readonly confidence: number
  /** Why the two are thought to belong together. */
  readonly reason: string
  /** Id of the reader's verdict on this row; null where they said nothing. */
  readonly verdict: string | null
}

export interface Comparison {
  /** In reading order of the left text, then of the right. */
  readonly rows: readonly ComparisonRow[]
  /** Pairs that the reader does not want to see among the rows. */
  readonly rejected: readonly ComparisonRow[]
  /** Figures that are in no row but suggested ones. */
  readonly onlyLeft: readonly Metric[]
  readonly onlyRight: readonly Metric[]
}

export const comparisonFormats = ['pairs', 'figures', 'markdown'] as const
/** As CSV one line a pair or one a figure, or as a Markdown table. */
export type ComparisonFormat = (typeof comparisonFormats)[number]

export const comparisonFormatSchema = v.picklist(comparisonFormats)

/** The reader's word on two figures, by their places. */
export interface FigureTie {
  readonly id: string
  readonly left: Pick<Metric, 'start' | 'end'>
  readonly right: Pick<Metric, 'start' | 'end'>
  readonly verdict: 'accepted' | 'rejected'
}
