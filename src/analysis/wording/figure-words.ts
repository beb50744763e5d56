import type { Reading } from '@shared/correction'
import {
  type Direction,
  type FigureGroup,
  type Metric,
  type MetricPart,
  type MetricKind,
  type Qualifier,
} from '@shared/metric'
import { plural } from '../plural'
import { fraction } from './fractions'

/** How the legend names the kinds. */
export const groupNames: Readonly<Record<FigureGroup, string>> = {
  money: 'Money',
  percent: 'Percent',
  quantity: 'Quantities',
  count: 'Counts',
  duration: 'Durations',
  rank: 'Ranks',
}

export const kindNames: Readonly<Record<MetricKind, string>> = {
  money: 'money',
  percent: 'percent',
  area: 'area',
  length: 'length',
  mass: 'mass',
  volume: 'volume',
  energy: 'energy',
  power: 'power',
  ratio: 'ratio',
  count: 'count',
  duration: 'duration',
  rank: 'rank',
}

export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  over: 'over',
  at_least: 'at least',
  under: 'under',
  at_most: 'at most',
  about: 'about',
  nearly: 'nearly',
}

export const partNames: Readonly<Record<MetricPart['role'], string>> = {
  number: 'number',
  unit: 'unit',
  qualifier: 'exactness',
  subject: 'of',
  period: 'period',
}

const unitWords: Readonly<Record<string, string>> = {
  m2: 'm²',
  km2: 'km²',
  m3: 'm³',
  'ug/m3': 'µg/m³',
  yd3: 'yd³',
  // As symbols these are words of another sense, or known to few.
  in: 'inch',
  mi: 'mile',
  nmi: 'nautical mile',
}

/** Units that are words; symbols are the same for one and for many. */
const inflectedUnits: ReadonlySet<string> = new Set(
  'acre barrel bushel gallon inch mile quintal long_ton nautical_mile short_ton'
    .split(' ')
    .map((unit) => unit.replace('_', ' ')),
)

/** Parts of a currency, as an amount of several is named. */
const severalOf: Readonly<Record<string, string>> = {
  cent: 'cents',
  penny: 'pence',
  paisa: 'paise',
}

/** A unit as a reader would write it: `m²`. */
export const unitName = (unit: string): string => unitWords[unit] ?? unit

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
const words = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 3,
})

/** The value in digits, with separators. */
function inDigits(value: number): string {
  return digits.format(value)
}

/** From a million on in words, as long as nothing is rounded away: `200 billion`, `6.2 million`, `1,234,567`. */
export function number(value: number): string {
  const short = words.format(value)
  const [amount = '', scale] = short.split(' ')
  const exact = Number(amount) * (scales[scale ?? ''] ?? NaN)
  return Math.abs(value) >= 1e6 && Math.abs(exact - value) < Math.abs(value) * 1e-12
    ? short
    : inDigits(value)
}

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 }

/** The value with its unit, as a reader would write it: `6.2 million m²`, `12.7%`, `29,000 households`, `one third`. */
export function normalised({ value, unit, kind }: Reading): string {
  if (unit === 'fraction') return fraction(value) ?? `${number(value * 100)}%`
  return withUnit(number(value), { value, unit, kind })
}

/** The same in digits throughout, for comparing by eye. */
export function normalisedInDigits(metric: Metric): string {
  if (metric.unit === 'fraction') return `${inDigits(metric.value * 100)}%`
  return withUnit(inDigits(metric.value), metric)
}

export function withUnit(
  amount: string,
  { value, unit, kind }: Pick<Metric, 'value' | 'unit' | 'kind'>,
): string {
  if (kind === 'rank') return `No. ${amount}`
  if (unit === '%') return `${amount}%`
  if (unit === 'pp') return `${amount} percentage ${value === 1 ? 'point' : 'points'}`
  if (kind === 'count' || kind === 'duration') return `${amount} ${plural(unit, value)}`
  if (kind === 'money' && value !== 1) return `${amount} ${severalOf[unit] ?? unit}`
  const name = unitName(unit)
  return `${amount} ${inflectedUnits.has(name) ? plural(name, value) : name}`
}

/** The value as exact as the sentence has it: "over 120,000 houses". */
export function qualified(metric: Reading): string {
  const { qualifier } = metric
  return qualifier ? `${qualifierWords[qualifier]} ${normalised(metric)}` : normalised(metric)
}

/** What the value speaks of, without saying anything twice. */
export function about({ subject, direction, period, correction }: Metric): string {
  const own = correction === undefined ? null : 'your reading'
  const parts = [own, subject, direction, period].filter((part) => part !== null)
  const said = new Set(parts.map((part) => part.toLowerCase()))
  return parts.filter((part) => said.delete(part.toLowerCase())).join(' · ')
}

/** The whole reading in words, for the card and for screen readers. */
export function inWords(metric: Reading): string {
  const change = metric.direction === null ? null : changeWords[metric.direction]
  return [qualified(metric), kindNames[metric.kind], change, metric.period]
    .filter(Boolean)
    .join(' · ')
}

const changeWords: Readonly<Record<Direction, string>> = {
  increase: 'an increase',
  decrease: 'a decrease',
}
