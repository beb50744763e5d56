import type { Change } from '@shared/comparison'
import { timeOf, type Series, type SeriesPoint } from '@shared/series'
import { absoluteChange, qualified, relativeChange } from '@analysis/wording'
import { displayDate } from '../../library/dates'

/** One mark of the chart; it leads to its sentence. */
export interface Mark {
  readonly at: number
  readonly time: Date
  readonly value: number
  /** The value as the text has it. */
  readonly shown: string
  readonly told: string
  readonly bound: SeriesPoint['bound']
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

export function marksOf({ points }: Series): readonly Mark[] {
  return points.map((point, at) => {
    const shown = shownValue(point)
    const told = `${displayDate(point.date)}: ${shown}`
    const time = new Date(timeOf(point.date))
    return { at, time, value: point.value, shown, told, bound: point.bound }
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
  // What bounds the one bounds the other, and is said once.
  const bound = relative === null ? change.bound : 'exact'
  const absolute = absoluteChange({ ...change, bound }, from.figure, to.figure)
  return relative === null ? absolute : `${relative}, ${absolute}`
}

/** What the marks and lines of this chart mean, as far as it has them. */
export function keyOf(marks: readonly Mark[], segments: readonly Segment[]): string | undefined {
  const has = (bound: Mark['bound']): boolean => marks.some((mark) => mark.bound === bound)
  const parts = [
    has('lower') ? 'Triangle up: at least this much.' : null,
    has('upper') ? 'Triangle down: at most this much.' : null,
    has('about') ? 'Ring: about this much.' : null,
    segments.some(({ flagged }) => flagged)
      ? 'Dashed: something stands between the two figures; see below.'
      : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? undefined : parts.join(' ')
}
