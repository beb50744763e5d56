import type { AlignedText } from '@shared/alignment'
import type { Metric, MetricKind } from '@shared/metric'
import { plural } from '../plural'
import { stemOf } from './stem'

/** The figures of each block, by its id. */
export function figuresByBlock({
  blocks,
  figures,
}: AlignedText): ReadonlyMap<string, readonly Metric[]> {
  const found = new Map<string, Metric[]>()
  const metrics = figures.metrics.toSorted((a, b) => a.start - b.start)
  let next = 0
  for (const { id, start, end } of blocks) {
    const inside: Metric[] = []
    for (; (metrics[next]?.start ?? Infinity) < end; next += 1) {
      const metric = metrics[next]
      if (metric && metric.start >= start) inside.push(metric)
    }
    found.set(id, inside)
  }
  return found
}

const digitsOf = (value: number): number => String(value).replace(/\D|0+$/gu, '').length

/** Small round numbers agree by chance, and so do simple fractions. */
const telling = (value: number): boolean => digitsOf(value) >= 2 && digitsOf(value) < 15

/** With as many digits a count is the same, whatever the counted is called. */
const enoughDigits = 4

/**
 * The figures that two passages both give, as the first one writes them. A short count of another thing
 * agrees by chance; several that agree were counted once and named by two translators.
 */
export function sameFigures(
  figures: readonly Metric[],
  others: readonly Metric[],
): readonly string[] {
  const counted = new Map<string, Set<string>>()
  for (const other of others) {
    const units = counted.get(keyOf(other)) ?? new Set()
    counted.set(keyOf(other), units.add(unitOf(other)))
  }
  const equal = figures.filter((figure) => telling(figure.value) && counted.has(keyOf(figure)))
  const several = new Set(equal.map(({ value }) => value)).size > 1
  const same = equal.filter((figure) => {
    const isShort = figure.kind === 'count' && digitsOf(figure.value) < enoughDigits
    return several || !isShort || counted.get(keyOf(figure))?.has(unitOf(figure))
  })
  return [...new Set(same.map(({ text }) => text))].slice(0, 3)
}

const keyOf = ({ value, kind }: Metric): string => `${value} ${kind}`

const unitOf = ({ unit }: Metric): string => stemOf(unit.toLowerCase())

/** Kinds of figures of which any two paragraphs may have one. */
const everywhere: ReadonlySet<MetricKind> = new Set([
  'percent',
  'rank',
  'money',
  'duration',
  'ratio',
])

/** What two passages both count or measure in, for the reader. */
export function sharedUnits(
  figures: readonly Metric[],
  others: readonly Metric[],
): readonly string[] {
  const known = new Set(others.map(({ unit }) => unit))
  const shared = figures.filter(({ unit, kind }) => known.has(unit) && !everywhere.has(kind))
  const shown = shared.map(({ unit, kind }) => (kind === 'count' ? plural(unit) : signOf(unit)))
  return [...new Set(shown)].slice(0, 3)
}

const signOf = (unit: string): string => unit.replace(/(?<=m)2$/u, '²').replace(/(?<=m)3$/u, '³')
