import type { Observed } from './observe'
import { readPeriod } from './periods'

/** Whether the two figures are of stretches that differ, said in one sentence. */
export function periodCaveat(a: Observed, b: Observed): string | null {
  const [left, right] = [a.metric.period, b.metric.period]
  const flows = [a, b].filter(({ isFlow }) => isFlow).length
  if (left === null && right === null) {
    return flows < 2 ? null : 'Neither side says over how long a time this was done.'
  }
  if (left === null || right === null) {
    const side = left === null ? 'right' : 'left'
    const named = left ?? right ?? ''
    const known = readPeriod(named)
    const counts = known.kind === 'span' || known.kind === 'plan' || known.kind === 'part'
    const timed = a.isChange || a.measure.dimension === 'money' || flows === 2
    if (!counts && !(timed && known.kind === 'year')) return null
    return `The ${side} is for “${named}”; the other side names no period.`
  }
  const [one, other] = [readPeriod(left), readPeriod(right)]
  if (one.months !== null && one.months === other.months && alike(one.kind, other.kind)) return null
  if (one.kind === other.kind && (one.kind === 'point' || one.kind === 'year')) return null
  if (left.toLowerCase() === right.toLowerCase()) return null
  return `The left is for “${left}”, the right for “${right}”: the stretches are not equally long.`
}

const alike = (one: string, other: string): boolean =>
  one === other || (one !== 'plan' && other !== 'plan') || (one !== 'part' && other !== 'part')
