import {
  figureGroupOf,
  type FigureGroup,
  type Metric,
  type MetricPart,
  type MetricKind,
  type Qualifier,
} from '@shared/metric'

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

/** The value with its unit, as a table would print it: `6,200,000 m²`, `12.7%`, `200,000,000,000 CNY`. */
export function normalised({ value, unit, kind }: Metric): string {
  if (kind === 'rank') return `No. ${plain.format(value)}`
  if (unit === '%') return `${plain.format(value)}%`
  if (unit === 'pp') return `${plain.format(value)} percentage points`
  return `${plain.format(value)} ${unitWords[unit] ?? unit}`
}

/** The whole reading in words, for the card and for screen readers. */
export function inWords(metric: Metric): string {
  const value = [metric.qualifier && qualifierWords[metric.qualifier], normalised(metric)]
    .filter(Boolean)
    .join(' ')
  const change = metric.direction && `an ${metric.direction}`.replace('an d', 'a d')
  const kind = figureGroupOf(metric.kind) === 'quantity' ? kindNames[metric.kind] : metric.kind
  return [value, kind, change, metric.period].filter(Boolean).join(' · ')
}
