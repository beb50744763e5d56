import type { Caveat, CaveatKind } from '@shared/comparison'
import { capitalised, qualifierWords } from '../wording'
import { narrowing } from './language/cues'
import type { Likeness } from './judge'
import type { Observed } from './observe'
import { periodCaveat } from './period-caveat'
import { stemOf } from '../alignment/stem'
import { areKin, conceptName } from './terms'
import { isConvertible } from './units'

/** What keeps a reader from subtracting one figure from the other without a thought, gravest first. */
export function caveatsOf(a: Observed, b: Observed, likeness: Likeness): readonly Caveat[] {
  const sentences: readonly (readonly [CaveatKind, string | null])[] = [
    ['unit', unitCaveat(a, b)],
    ['period', periodCaveat(a, b)],
    ['qualifier', qualifierCaveat(a, b)],
    ['definition', definitionCaveat(a, b, likeness)],
    ['scope', scopeCaveat(a, b)],
    ['base', baseCaveat(a, b, likeness)],
    ['wording', wordingCaveat(a, b, likeness)],
  ]
  return sentences.flatMap(([kind, sentence]) => (sentence === null ? [] : [{ kind, sentence }]))
}

function unitCaveat(
  { metric: left, measure: one }: Observed,
  { metric: right, measure: other }: Observed,
) {
  if (isConvertible(left, right)) {
    const same = one.factor === other.factor || left.kind === 'rank'
    return same
      ? null
      : `The left is in ${unitName(left.unit)}, the right in ${unitName(right.unit)}; the change is converted to the left one's unit.`
  }
  if (one.dimension === 'money' && other.dimension === 'money' && one.per === other.per) {
    return `The left is in ${left.unit}, the right in ${right.unit}: currencies are not converted.`
  }
  if (one.per !== other.per) {
    const [side, per] = one.per === null ? ['right', other.per] : ['left', one.per]
    return `The ${side} is given per ${per ?? ''}, the other is not.`
  }
  return `The left is in ${unitName(left.unit)}, the right in ${unitName(right.unit)}: one cannot be subtracted from the other.`
}

const unitNames: Readonly<Record<string, string>> = {
  '%': 'percent',
  pp: 'percentage points',
  bp: 'basis points',
  m2: 'm²',
  km2: 'km²',
  m3: 'm³',
  ha: 'hectares',
  mi: 'miles',
  nmi: 'nautical miles',
  in: 'inches',
  fraction: 'a fraction',
}
const unitName = (unit: string): string => unitNames[unit] ?? unit

function qualifierCaveat({ metric: left }: Observed, { metric: right }: Observed): string | null {
  const [one, other] = [left, right].map(({ qualifier }) => qualifier)
  if (!one && !other) return null
  const said = [
    one ? `the left says “${qualifierWords[one]}”` : null,
    other ? `the right says “${qualifierWords[other]}”` : null,
  ].filter((part) => part !== null)
  const bounds = [one, other].some((word) => word && word !== 'about' && word !== 'nearly')
  const means = bounds ? 'the change is a bound, not a number' : 'the change is only about right'
  const text = said.join(' and ')
  return `${capitalised(text)}: ${means}.`
}

function definitionCaveat(a: Observed, b: Observed, likeness: Likeness): string | null {
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

function scopeCaveat({ scope: left }: Observed, { scope: right }: Observed): string | null {
  if (left === right) return null
  if (left !== null && right !== null) {
    return `The left is of the whole ${left}, the right of the whole ${right}.`
  }
  const [side, other] = left === null ? ['right', 'left'] : ['left', 'right']
  return `The ${side} is of the whole ${left ?? right ?? ''}; the ${other} may be of a smaller or larger area.`
}

function baseCaveat(a: Observed, b: Observed, likeness: Likeness): string | null {
  if (a.isChange) {
    const [one, other] = [basis(a), basis(b)]
    if (one !== other) return `The left is a rate ${one}, the right a rate ${other}.`
    if (likeness.head < 0.5) return 'These are growth rates of what may be two different things.'
    return null
  }
  if (a.isYearly() !== b.isYearly()) {
    const [side, rest] = a.isYearly() ? ['left', 'right'] : ['right', 'left']
    return `The ${side} is a yearly figure or an average, the ${rest} is not.`
  }
  return null
}

function basis({ isYearOnYear, isYearly, metric }: Observed): string {
  if (isYearOnYear()) return 'on the year before'
  if (isYearly()) return 'a year on average'
  return metric.period === null ? 'without a stated base' : `for “${metric.period}”`
}

function wordingCaveat(a: Observed, b: Observed, likeness: Likeness): string | null {
  for (const key of namesIn(a, b)) {
    if (!key.startsWith('c:')) continue
    if (b.noun !== key && !b.head.has(key) && !b.near.has(key)) continue
    const [one, other] = [a.surfaces.get(key), b.surfaces.get(key)]
    if (one && other && isOtherWord(countedOf(one), countedOf(other))) {
      return `The left says “${one}”, the right “${other}”: likely the same under another name.`
    }
  }
  const [left, right] = [named(a), named(b)]
  const isOtherNoun = likeness.otherNoun > 0 && a.noun !== b.noun
  if (!isOtherNoun && likeness.head >= sameSubject) return null
  if (left === null || right === null) {
    const [side, name] = left === null ? ['right', right] : ['left', left]
    return name === null
      ? null
      : `Only the ${side} speaks of “${name}”: the other may name it otherwise.`
  }
  if (!isOtherWord(left, right)) return null
  return `The left speaks of “${left}”, the right of “${right}”: it may be the same under another name.`
}

/**
 * Terms that may name the indicator. What "files of credit" counts is not in its head, and where a number has
 * no noun of its own it is named by what stands around it.
 */
function namesIn(a: Observed, b: Observed): ReadonlySet<string> {
  const names = new Set(a.head.keys())
  if (a.noun !== null) names.add(a.noun)
  if (a.lent !== null || b.lent !== null) for (const key of a.near.keys()) names.add(key)
  return names
}

/** Subjects that are less alike than this are not the same words. */
const sameSubject = 0.45

/** What the text itself calls it. */
const named = ({ metric: { subject }, noun, surfaces }: Observed): string | null =>
  subject ?? (noun === null ? null : (surfaces.get(noun) ?? null))

/** "Vaccinations" are not in the words of "doses of vaccine", though their stem is. */
const countedOf = (name: string): string => name.replace(/ of .*$/u, '')

/** "schools" and "new schools" are the same words. */
function isOtherWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) =>
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map(stemOf),
  )
  const [few, many] = (a ?? []).length < (b ?? []).length ? [a, b] : [b, a]
  return !(few ?? []).every((word) => many?.includes(word))
}
