import type { Change } from '@shared/comparison'
import { timeOf, type Series, type SeriesPoint } from '@shared/series'
import { absoluteChange, qualified, relativeChange } from '@analysis/wording'
import { displayDate, displayPeriod } from '../../library/dates'
import type { KeyEntry } from '../charts/key'
import { inSentence, type Remark } from '../charts/remarks'

/** One mark of the chart; it leads to its sentence. */
export interface Mark {
  readonly at: number
  readonly time: Date
  readonly value: number
  /** The value as the text has it. */
  readonly shown: string
  /** The same with the period that it is for: on the axis a year is a stretch, and its point in the middle. */
  readonly label: string
  readonly told: string
  readonly bound: SeriesPoint['bound']
  /** Of the remark on what lies between this point and the one before it. */
  readonly remark: number | null
}

export interface Segment {
  readonly marks: readonly Mark[]
  /** Something stands between the two figures. */
  readonly flagged: boolean
}

/** The value as the text has it; of a rate and of what became less also the direction: "up 12.7%". */
export function shownValue({ figure }: SeriesPoint): string {
  if (figure.direction === 'decrease') return `down ${qualified(figure)}`
  const isRise = figure.direction === 'increase' && figure.kind === 'percent'
  return isRise ? `up ${qualified(figure)}` : qualified(figure)
}

/** When the figure is for: its own period, else the date of its briefing. */
const whenOf = ({ period, date }: SeriesPoint): string =>
  period === null ? displayDate(date) : displayPeriod(period)

/** The same with what it is the time of, and which briefing said so. */
export function standing(point: SeriesPoint): string {
  const date = displayDate(point.date)
  if (point.period !== null) return `For ${whenOf(point)} · ${point.title} (${date})`
  return `At the ${point.dated === 'event' ? 'event' : 'publication'}, ${date} · ${point.title}`
}

/** Where the points of a series stand in time, in words. */
export function axisWords({ points }: Series): string {
  const own = points.filter(({ period }) => period !== null).length
  if (own === points.length) return 'each at the period that it is for'
  const event = points.some(({ period, dated }) => period === null && dated === 'publication')
    ? 'date of its briefing'
    : 'date of its event'
  return own === 0
    ? `each at the ${event}`
    : `each at the period that it names, else at the ${event}`
}

/** What lies between two points, by the place of the later one. */
export function remarksOf({ points, steps }: Series): ReadonlyMap<number, Remark> {
  const flagged = steps.flatMap(({ caveats }, at) => (caveats.length > 0 ? [at] : []))
  return new Map(
    flagged.map((at, index) => {
      const [from, to] = [points[at], points[at + 1]].map((point) => (point ? whenOf(point) : ''))
      const sentences = (steps[at]?.caveats ?? []).map(inSentence)
      return [at + 1, { number: index + 1, about: `${from} to ${to}`, sentences }]
    }),
  )
}

export function marksOf(series: Series): readonly Mark[] {
  const remarks = remarksOf(series)
  return series.points.map((point, at) => {
    const shown = shownValue(point)
    const label = point.period === null ? shown : `${shown} (${whenOf(point)})`
    const told = `${whenOf(point)}: ${shown}`
    const time = new Date(timeOf(point.period ?? point.date))
    return {
      at,
      time,
      value: point.value,
      shown,
      label,
      told,
      bound: point.bound,
      remark: remarks.get(at)?.number ?? null,
    }
  })
}

export function segmentsOf({ steps }: Series, marks: readonly Mark[]): readonly Segment[] {
  return steps.map(({ caveats }, at) => ({
    marks: marks.slice(at, at + 2),
    flagged: caveats.length > 0,
  }))
}

/** From the point before to this one: "+600 places (+25%)"; null at the first. */
export function changeInWords({ points, steps }: Series, at: number): string | null {
  const [from, to, step] = [points[at - 1], points[at], steps[at - 1]]
  return from && to && step ? changeText(step.change, from, to) : null
}

function changeText(change: Change, from: SeriesPoint, to: SeriesPoint): string {
  const relative = relativeChange(change)
  const absolute = absoluteChange(change, from.figure, to.figure)
  return relative === null ? absolute : `${relative}, ${absolute}`
}

/** What the marks and lines of this chart mean, as far as it has them. */
export function keyOf({ isFlow, steps }: Series, marks: readonly Mark[]): readonly KeyEntry[] {
  const isOf = (bound: Mark['bound']) => (mark: Mark) => mark.bound === bound
  const isFlagged = steps.some(({ caveats }) => caveats.length > 0)
  const between =
    'Something stands between this figure and the one before: see the remark of that number.'
  const entries: readonly (KeyEntry & { readonly has: boolean })[] = [
    { symbol: 'full-dot', text: 'As the text has it.', has: marks.some(isOf('exact')) },
    { symbol: 'triangle-up', text: 'At least this much.', has: marks.some(isOf('lower')) },
    { symbol: 'triangle-down', text: 'At most this much.', has: marks.some(isOf('upper')) },
    { symbol: 'hollow-dot', text: 'About this much.', has: marks.some(isOf('about')) },
    { symbol: 'full-bar', text: 'What was done or added, each by itself.', has: isFlow },
    { symbol: isFlow ? 'dashed-bar' : 'dashed-line', text: between, has: isFlagged },
  ]
  const present = entries.filter(({ has }) => has).map(({ symbol, text }) => ({ symbol, text }))
  // One kind of mark explains itself.
  return present.length === 1 && present[0]?.symbol === 'full-dot' ? [] : present
}
