import type { Metric, Qualifier } from '@shared/metric'

const qualifierWords: Readonly<Record<Qualifier, string>> = {
  over: 'over',
  at_least: 'at least',
  under: 'under',
  at_most: 'at most',
  about: 'about',
  nearly: 'nearly',
}

/** What was read from a figure, on one line: "over 120000 house (count, over the past three years)". */
export function readingOf(metric: Metric): string {
  const { qualifier, value, unit, kind, direction, period } = metric
  const measure = [qualifier && qualifierWords[qualifier], plain(value), unit]
  const circumstances = [kind, direction, period]
  return `${joined(measure, ' ')} (${joined(circumstances, ', ')})`
}

/** Digits throughout, where JavaScript would change to an exponent. */
function plain(value: number): string {
  return Math.abs(value) < 1e21 ? String(value) : BigInt(value).toString()
}

function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== '').join(separator)
}
