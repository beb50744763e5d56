import { capitalised } from '../wording'
import type { Likeness } from './judge'
import { narrowing } from './language/cues'
import type { Observed } from './observe'
import { areKin, conceptName } from './terms'

/** Whether the two figures count the same of the same things, said in one sentence. */
export function definitionCaveat(a: Observed, b: Observed, likeness: Likeness): string | null {
  if (a.pending !== b.pending) {
    const [planned, done] = a.pending ? ['left', 'right'] : ['right', 'left']
    return `The ${planned} counts what is planned or under way, the ${done} what is done.`
  }
  if (likeness.part === 1) {
    const [some, all] = a.part === 'added' ? ['left', 'right'] : ['right', 'left']
    return `The ${some} counts what was added, the ${all} what there is altogether.`
  }
  if (isAddition(a, b) || isAddition(b, a)) {
    const [some, all] = isAddition(a, b) ? ['left', 'right'] : ['right', 'left']
    return `The ${some} counts what was added, the ${all} may be what there is altogether.`
  }
  const [one, other] = [a.deedsAround(), b.deedsAround()]
  if (one.size > 0 && other.size > 0 && !isSame(one, other)) {
    return `The left speaks of what was ${listed(one)}, the right of what was ${listed(other)}.`
  }
  const [thing, otherThing] = [a.noun ?? a.lent, b.noun ?? b.lent]
  if (thing !== null && otherThing !== null && areKin(thing, otherThing)) {
    return `The left counts ${nameOf(a, thing)}, the right ${nameOf(b, otherThing)}.`
  }
  const [narrow, wide] = [narrowed(a, b), narrowed(b, a)]
  if (narrow !== null || wide !== null) {
    const words = [
      narrow === null ? null : `only the left says “${narrow}”`,
      wide === null ? null : `only the right says “${wide}”`,
    ].filter((part) => part !== null)
    const text = words.join(', ')
    return `${capitalised(text)}: the two may not count the same.`
  }
  const [onePending, otherPending] = [a.pendingAround(), b.pendingAround()]
  if (onePending !== otherPending) {
    return `The ${onePending ? 'left' : 'right'} sentence speaks of what is under way as well: it may be counted in.`
  }
  if (isDoing(a) !== isDoing(b)) {
    const [some, all] = isDoing(a) ? ['left', 'right'] : ['right', 'left']
    return `The ${some} counts what was done over some time, the ${all} may be all there is.`
  }
  return null
}

/** It counts things made or done, and things are there to be counted afterwards. */
const isDoing = ({ isFlow, metric: { kind } }: Observed): boolean =>
  isFlow && (kind === 'count' || kind === 'area' || kind === 'length')

const isAddition = (one: Observed, other: Observed): boolean =>
  one.part === 'added' && other.part === null && !other.isFlow && one.metric.kind === 'count'

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((key) => other.has(key))

const listed = (names: ReadonlySet<string>): string => [...names].join(' or ')

const nameOf = ({ surfaces }: Observed, key: string): string =>
  surfaces.get(key) ?? conceptName(key) ?? key

/** A word before the thing counted that narrows it, on this side only. */
function narrowed({ metric }: Observed, other: Observed): string | null {
  if (metric.kind !== 'count' && metric.kind !== 'area') return null
  const own = `${metric.text} ${metric.subject ?? ''}`.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const theirs = other.clauseText.toLowerCase()
  const word = own.find((one) => narrowing.has(one) && !theirs.includes(one))
  return word ?? null
}
