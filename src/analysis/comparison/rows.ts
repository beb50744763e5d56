import type { ComparisonRow } from '@shared/comparison'
import type { Metric } from '@shared/metric'
import { caveatsOf } from './caveats'
import { changeOf } from './change'
import type { Chosen } from './choose'
import { indicatorOf } from './indicator'
import type { Sides } from './match'
import { reasonOf, spokenReason } from './reason'

/** Only the reader is certain. */
const surest = 0.99

/** Makes rows for the reader out of pairs of places. */
export function createRows({ left, right }: Sides): (pair: Chosen) => ComparisonRow {
  return (pair) => {
    const [a, b] = [left[pair.left], right[pair.right]]
    if (!a || !b) throw new RangeError('a pair of figures that are not there')
    const [one, other] = [a.observed.metric, b.observed.metric]
    const { standing } = pair
    const spoken = standing === 'accepted' || standing === 'rejected'
    return {
      id: rowId(one, other),
      indicator: indicatorOf(a.observed, b.observed),
      left: one,
      right: other,
      standing,
      isFlow: a.observed.isFlow || b.observed.isFlow,
      change: changeOf(one, other),
      caveats: caveatsOf(a.observed, b.observed, pair.likeness),
      confidence:
        standing === 'accepted' ? 1 : Math.min(Math.round(pair.confidence * 100) / 100, surest),
      reason: spoken ? spokenReason(standing) : reasonOf(pair, a, b),
      verdict: pair.verdict,
    }
  }
}

const rowId = (left: Metric, right: Metric): string =>
  `${left.start}-${left.end}:${right.start}-${right.end}`
