import type { Change, ChangeBound } from '@shared/comparison'
import type { Metric } from '@shared/metric'
import { isConvertible, rounded, valueIn } from './units'

/** From the left figure to the right one; null where the two may not be subtracted. */
export function changeOf(left: Metric, right: Metric): Change | null {
  if (!isConvertible(left, right)) return null
  const isFraction = left.unit === 'fraction'
  const there = valueIn(left, right)
  const absolute = rounded((there - left.value) * (isFraction ? 100 : 1))
  const isShare = left.kind === 'percent' || isFraction
  const relative =
    isShare || left.kind === 'rank' || left.value === 0 || left.value * there < 0
      ? null
      : rounded(absolute / Math.abs(left.value))
  const unit = left.unit === '%' || isFraction ? 'pp' : left.unit
  return { absolute, unit, relative, bound: boundOf(left, right) }
}

type Reach = 'exact' | 'above' | 'below' | 'about'

/** Where the true value lies, seen from the number in the text. */
export function reachOf({ qualifier }: Metric): Reach {
  switch (qualifier) {
    case 'over':
    case 'at_least':
      return 'above'
    case 'under':
    case 'at_most':
      return 'below'
    case 'nearly':
    case 'about':
      return 'about'
    default:
      return 'exact'
  }
}

function boundOf(left: Metric, right: Metric): ChangeBound {
  const [from, to] = [reachOf(left), reachOf(right)]
  if (from === 'exact' && to === 'exact') return 'exact'
  // More on the left makes the change smaller, more on the right makes it larger.
  const lowest = from === 'above' || to === 'below'
  const highest = from === 'below' || to === 'above'
  if (lowest && highest) return 'open'
  if (from === 'about' || to === 'about') return lowest || highest ? 'loose' : 'about'
  return highest ? 'lower' : 'upper'
}
