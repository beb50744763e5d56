import type { BriefingMetadata } from './briefing'
import type { Caveat, Change, ChangeBound } from './comparison'
import type { Metric } from './metric'

/** The most briefings that are joined at once: each is compared with every other. */
export const mostInSeries = 8

/** A briefing at its place in time. */
export interface SeriesMember {
  /** Id in the library, or the name of a file. */
  readonly briefing: string
  readonly title: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string
  /** Whether the date is that of the event, or for want of one that of the publication. */
  readonly dated: 'event' | 'publication'
}

/** What one briefing says of an indicator. */
export interface SeriesPoint extends SeriesMember {
  /** The year, half or quarter that the figure says it is for, `2022`, `2022-H1` or `2022-Q3`; null where it says none. */
  readonly period: string | null
  /** In the unit of the series; a decrease is below nought where the series is one of changes. */
  readonly value: number
  /** The true value is no less (`lower`) or no more (`upper`) than it, about it, or it. */
  readonly bound: Exclude<ChangeBound, 'loose' | 'open'>
  readonly figure: Metric
  /** The sentence of the figure. */
  readonly quote: string
}

/** What lies between a point and the one before it. */
export interface SeriesStep {
  readonly change: Change
  readonly caveats: readonly Caveat[]
}

/** One indicator over several briefings, the earliest first. */
export interface Series {
  readonly id: string
  readonly indicator: string
  /** A unit as in `Metric`. */
  readonly unit: string
  /** Its figures count what was done or added over some time: no line leads from one to the next. */
  readonly isFlow: boolean
  /** In the order of the times they are for. */
  readonly points: readonly SeriesPoint[]
  /** One fewer than the points. */
  readonly steps: readonly SeriesStep[]
}

export interface SeriesSet {
  /** The earliest first. */
  readonly members: readonly SeriesMember[]
  /** Titles of the briefings that have no place in time, and are left out. */
  readonly undated: readonly string[]
  /** Those with the most points first, then as the texts have them. */
  readonly series: readonly Series[]
}

type Dates = Pick<BriefingMetadata, 'eventDate' | 'publicationDate'>

/** The date that places a briefing in time: of its event, else of its publication; null without either. */
export function placeInTime({
  eventDate,
  publicationDate,
}: Dates): Pick<SeriesMember, 'date' | 'dated'> | null {
  if (eventDate !== null) return { date: eventDate, dated: 'event' }
  return publicationDate === null ? null : { date: publicationDate, dated: 'publication' }
}

/** Milliseconds since 1970; of a year, a half, a quarter or a month the middle. */
export function timeOf(date: string): number {
  const [year = '1970', part, day] = date.split('-')
  if (part === undefined) return Date.UTC(Number(year), 6, 1)
  const which = Number(part.slice(1))
  if (part.startsWith('H')) return Date.UTC(Number(year), 6 * which - 3, 1)
  if (part.startsWith('Q')) return Date.UTC(Number(year), 3 * which - 2, 15)
  return Date.UTC(Number(year), Number(part) - 1, Number(day ?? 15))
}
