import type { Span } from './briefing'

export const metricKinds = [
  'money',
  'percent',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'ratio',
  'count',
  'duration',
  'rank',
] as const
export type MetricKind = (typeof metricKinds)[number]

export const qualifiers = ['over', 'at_least', 'under', 'at_most', 'about', 'nearly'] as const
/** What the sentence says of the number's exactness. */
export type Qualifier = (typeof qualifiers)[number]

/** Set when the number is itself a change; null for a level. */
export type Direction = 'increase' | 'decrease'

/** One of the places a figure was read from, for the reader who asks why. */
export interface MetricPart extends Span {
  readonly role: 'number' | 'unit' | 'qualifier' | 'subject' | 'period'
}

/** A quantified claim of a briefing. Offsets are those of the text it was read from. */
export interface Metric extends Span {
  /** The measure span: number, magnitude word and unit, without qualifier words. */
  readonly text: string
  /** The number in plain form: `6.2 million` is 6200000. */
  readonly value: number
  /** ISO 4217 for money, a UCUM-like symbol for quantities, `%`, `pp`, `rank`, or the singular head noun. */
  readonly unit: string
  readonly kind: MetricKind
  readonly qualifier: Qualifier | null
  readonly direction: Direction | null
  /** The shortest phrase of the text that says what is measured. */
  readonly subject: string | null
  /** The year or period phrase the number belongs to. */
  readonly period: string | null
  readonly sentence: Span
  /** The other end of a from–to or low–high expression shares `id`. */
  readonly pair: { readonly id: string; readonly role: 'from' | 'to' | 'low' | 'high' } | null
  /** Where each part of the reading stands; the period may stand in the sentence before. */
  readonly parts?: readonly MetricPart[]
  /** Id of the reader's correction, when this is their reading and not the extractor's. */
  readonly correction?: string
}

/** Digits the extractor saw and left alone, rather than risk a wrong reading. */
export interface UnreadDigits extends Span {
  readonly text: string
  /** Why, in words for the reader: "part of a date", "a number inside a name". */
  readonly reason: string
  /** Id of the reader's correction, when it was the reader who said that this is no figure. */
  readonly correction?: string
}

export interface Extraction {
  readonly metrics: readonly Metric[]
  readonly unread: readonly UnreadDigits[]
}

export const figureGroups = ['money', 'percent', 'quantity', 'count', 'duration', 'rank'] as const
/** The kinds as the legend shows them: physical quantities and ratios are one group. */
export type FigureGroup = (typeof figureGroups)[number]

export function figureGroupOf(kind: MetricKind): FigureGroup {
  switch (kind) {
    case 'money':
    case 'percent':
    case 'count':
    case 'duration':
    case 'rank':
      return kind
    default:
      return 'quantity'
  }
}
