import type { Change, ChangeBound } from '@shared/comparison'
import type { Metric } from '@shared/metric'
import { number, withUnit } from './figure-words'

const minus = '−'

/** Of two bounds neither says how far the true value is from it. */
const unbounded = 'not known: both are bounds'

/** What a conversion or a division adds to that is no knowledge of the text's. */
const convertedDigits = 3

type Signed = (value: number, amount: string) => string
type Measured = Pick<Metric, 'kind' | 'unit'>

/**
 * The difference with its unit and how far it may be trusted: "−9,000 households", "+8.8 percentage points",
 * "at most 9,000 households less", for "at most −9,000" would be a bound on the other side.
 */
export function absoluteChange(
  change: Change,
  left: Measured,
  right: Pick<Metric, 'unit'>,
): string {
  return difference(change, left, right, isBound(change) ? spelled : signed)
}

/**
 * The same without a sign in front, "9,000 households less": for cells, which a spreadsheet takes for a formula
 * when they begin with one.
 */
export function spelledChange(change: Change, left: Measured, right: Pick<Metric, 'unit'>): string {
  return difference(change, left, right, spelled)
}

function difference(
  { absolute, unit, bound }: Change,
  { kind, unit: own }: Measured,
  right: Pick<Metric, 'unit'>,
  sign: Signed,
): string {
  if (bound === 'open') return unbounded
  if (absolute === 0) return noChange(bound)
  if (kind === 'rank') return `${boundWords(absolute, bound)}${sign(absolute, places(absolute))}`
  // "Degrees" and "places" are one thing under two names: neither is the change's own.
  if (kind === 'count' && own !== right.unit) {
    return `${boundWords(absolute, bound)}${sign(absolute, number(Math.abs(absolute)))}`
  }
  const value = Math.abs(
    own === right.unit && own !== 'fraction'
      ? absolute
      : Number(absolute.toPrecision(convertedDigits)),
  )
  const amount = withUnit(number(value), { value, unit, kind })
  return `${boundWords(absolute, bound)}${sign(absolute, amount)}`
}

/** The same as a share of the left value: "−31%", "at most 31% less"; null where that says nothing. */
export function relativeChange(change: Change): string | null {
  const { absolute, relative, bound } = change
  if (relative === null || absolute === 0 || bound === 'open') return null
  const percent = Math.abs(relative * 100)
  const sign = isBound(change) ? spelled : signed
  const digits = percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent)
  return `${boundWords(relative, bound)}${sign(relative, `${number(digits)}%`)}`
}

function places(absolute: number): string {
  const count = Math.abs(absolute)
  return `${count} ${count === 1 ? 'place' : 'places'}`
}

const spelled = (value: number, amount: string): string =>
  `${amount} ${value < 0 ? 'less' : 'more'}`

const isBound = ({ bound }: Change): boolean => bound === 'lower' || bound === 'upper'

const signed = (value: number, amount: string): string => `${value < 0 ? minus : '+'}${amount}`

/** Of a fall the lower bound is the most it can be, of a rise the least. */
function boundWords(value: number, bound: ChangeBound): string {
  if (bound === 'exact') return ''
  if (bound === 'about') return 'about '
  if (bound === 'loose') return 'roughly '
  return (bound === 'lower') === value > 0 ? 'at least ' : 'at most '
}

function noChange(bound: ChangeBound): string {
  if (bound === 'lower') return 'no less'
  if (bound === 'upper') return 'no more'
  return bound === 'exact' ? 'no change' : 'about the same'
}
