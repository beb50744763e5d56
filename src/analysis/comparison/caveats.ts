import type { Caveat, CaveatKind } from '@shared/comparison'
import { capitalised, qualifierWords } from '../wording'
import { definitionCaveat } from './definition-caveat'
import type { Likeness } from './judge'
import type { Observed } from './observe'
import { periodCaveat } from './period-caveat'
import { isConvertible } from './units'
import { wordingCaveat } from './wording-caveat'

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
