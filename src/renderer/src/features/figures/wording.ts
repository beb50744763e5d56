import {
  type Direction,
  type FigureGroup,
  type Metric,
  type MetricPart,
  type MetricKind,
  type Qualifier,
} from '@shared/metric'
import pluralize from 'pluralize'

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
}

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

/** The value with its unit, as a table would print it: `6,200,000 m²`, `12.7%`, `29,000 households`. */
export function normalised({ value, unit, kind }: Metric): string {
  const number = plain.format(value)
  if (kind === 'rank') return `No. ${number}`
  if (unit === '%') return `${number}%`
  if (unit === 'pp') return `${number} percentage ${value === 1 ? 'point' : 'points'}`
  if (kind === 'count' || kind === 'duration') return `${number} ${pluralize(unit, value)}`
  return `${number} ${unitWords[unit] ?? unit}`
}

/** The value as exact as the sentence has it: "over 120,000 houses". */
export function qualified(metric: Metric): string {
  const { qualifier } = metric
  return qualifier ? `${qualifierWords[qualifier]} ${normalised(metric)}` : normalised(metric)
}

/** What the value speaks of, without saying anything twice. */
export function about({ subject, direction, period }: Metric): string {
  const parts = [subject, direction, period].filter((part) => part !== null)
  const said = new Set(parts.map((part) => part.toLowerCase()))
  return parts.filter((part) => said.delete(part.toLowerCase())).join(' · ')
}

/** The whole reading in words, for the card and for screen readers. */
export function inWords(metric: Metric): string {
  const change = metric.direction === null ? null : changeWords[metric.direction]
  return [qualified(metric), kindNames[metric.kind], change, metric.period]
    .filter(Boolean)
    .join(' · ')
}

const changeWords: Readonly<Record<Direction, string>> = {
  increase: 'an increase',
  decrease: 'a decrease',
}
