import { inWords } from '@analysis/wording'
import type { Metric } from '@shared/metric'

/** What was read from a figure, on one line: "over 120,000 houses · count · over the past three years". */
export function readingOf(metric: Metric): string {
  const own = metric.correction === undefined ? '' : ' · corrected by the reader'
  return inWords(metric) + own
}
