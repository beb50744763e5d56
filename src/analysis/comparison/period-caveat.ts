import type { Observed } from './observe'
import { readPeriod } from './periods'

/** Whether the two figures are of stretches that differ, said in one sentence. */
export function periodCaveat(a: Observed, b: Observed): string | null {
  const [left, right] = [periodOf(a), periodOf(b)]
  const flows = [a, b].filter(({ isFlow }) => isFlow).length
  if (a.isToDate() !== b.isToDate() && !a.isChange && (flows > 0 || left !== right)) {
    const [all, other] = a.isToDate() ? ['left', 'right'] : ['right', 'left']
    return `The ${all} counts all there has been so far, the ${other} may be of a shorter time.`
  }
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

const stretch =
  /\b(?:(?:since|between|from) (?:19|20)\d\d(?:\s*(?:to|and|until|[-–])\s*(?:19|20)\d\d)?|(?:over|within|in|during) the (?:same )?(?:\w+ )?(?:years|period))\b/u

/** The period of the figure, or one that its own part of the sentence names. */
function periodOf({ metric: { period }, clauseText }: Observed): string | null {
  const said = stretch.exec(clauseText)?.[0] ?? null
  if (period === null || said === null) return period ?? said
  // "6.1% from 2017 to 2021": the one year is only where it ends.
  const { kind } = readPeriod(period)
  return kind === 'year' || kind === 'point' ? said : period
}

const alike = (one: string, other: string): boolean =>
  one === other || (one !== 'plan' && other !== 'plan') || (one !== 'part' && other !== 'part')
