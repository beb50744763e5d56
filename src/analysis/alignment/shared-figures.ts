import type { AlignedText } from '@shared/alignment'
import type { Metric, MetricKind } from '@shared/metric'
import { plural } from '../plural'

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

/** Small round numbers agree by chance. */
const telling = (value: number): boolean => String(value).replace(/\D|0+$/gu, '').length >= 2

/** The figures that two passages both give, as the first one writes them. */
export function sameFigures(
  figures: readonly Metric[],
  others: readonly Metric[],
): readonly string[] {
  const known = new Set(others.map(({ value, kind }) => `${value} ${kind}`))
  const same = figures.filter(({ value, kind }) => telling(value) && known.has(`${value} ${kind}`))
  return [...new Set(same.map(({ text }) => text))].slice(0, 3)
}

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
