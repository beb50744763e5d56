import type { Metric } from '@shared/metric'
import { measures } from './language/measures'

/** What a figure's unit measures, and by what its value is multiplied to be in the dimension's own unit. */
export interface Measure {
  readonly dimension: string
  readonly factor: number
  /** What it is counted by: `year` in `GBP/year`. */
  readonly per: string | null
}

const table = new Map(
  measures.flatMap(({ dimension, units }) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
)

export function measureOf({ unit, kind }: Pick<Metric, 'unit' | 'kind'>): Measure {
  const known = table.get(unit)
  if (known) return { ...known, per: null }
  const [base = unit, per = null] = kind === 'ratio' ? unit.split('/') : [unit]
  if (per !== null)
    return { ...measureOf({ unit: base, kind: currency(base) ? 'money' : 'count' }), per }
  if (kind === 'money') return { dimension: 'money', factor: 1, per: null }
  return { dimension: kind === 'ratio' ? `ratio:${rateOf(unit)}` : kind, factor: 1, per: null }
}

/** "36 per 1,000 live births": of what they are a thousand is told by the words. */
const rateOf = (unit: string): string => /^per [\d,]+/u.exec(unit)?.[0] ?? unit

const currency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit)

/** Whether one of the two values may be subtracted from the other, once both are in one unit. */
export function isConvertible(left: Metric, right: Metric): boolean {
  const [a, b] = [measureOf(left), measureOf(right)]
  if (a.dimension !== b.dimension || a.per !== b.per) return false
  return a.dimension !== 'money' || baseUnit(left.unit) === baseUnit(right.unit)
}

const baseUnit = (unit: string): string => unit.split('/')[0] ?? unit

/** The value of `metric` in the unit of `other`. */
export function valueIn(other: Metric, metric: Metric): number {
  if (metric.unit === other.unit) return metric.value
  return rounded((metric.value * measureOf(metric).factor) / measureOf(other).factor)
}

/** Without the dust of binary fractions. */
export const rounded = (value: number): number => Number(value.toPrecision(12))
