import { at } from '../text/columns'

/**
 * Indices of the heaviest chain of pairs whose second number rises, given pairs in the order of their
 * first; equal seconds do not follow each other. O(n log n).
 */
export function heaviestIncreasing(
  seconds: readonly number[],
  weightOf: (index: number) => number,
): readonly number[] {
  const ranks = rankOf(seconds)
  const size = seconds.length
  // A Fenwick tree of the best chain that ends at or below each rank.
  const tree = new Int32Array(size + 1).fill(-1)
  const total = new Float64Array(size)
  const previous = new Int32Array(size)
  let best = -1
  for (let index = 0; index < size; index += 1) {
    const rank = ranks[index] ?? 0
    let before = -1
    for (let node = rank - 1; node > 0; node -= node & -node) {
      before = heavier(total, before, at(tree, node))
    }
    previous[index] = before
    total[index] = weightOf(index) + (before < 0 ? 0 : (total[before] ?? 0))
    for (let node = rank; node <= size; node += node & -node) {
      tree[node] = heavier(total, at(tree, node), index)
    }
    best = heavier(total, best, index)
  }
  const chain: number[] = []
  for (let index = best; index >= 0; index = at(previous, index)) chain.push(index)
  return chain.toReversed()
}

function heavier(total: Float64Array, one: number, another: number): number {
  if (one < 0) return another
  if (another < 0) return one
  return (total[another] ?? 0) > (total[one] ?? 0) ? another : one
}

/** Places of the numbers among the distinct ones, from 1. */
function rankOf(numbers: readonly number[]): readonly number[] {
  const order = [...new Set(numbers)].toSorted((a, b) => a - b)
  const rank = new Map(order.map((value, index) => [value, index + 1]))
  return numbers.map((value) => rank.get(value) ?? 0)
}

/** Indices of a longest run of numbers that rise, in order. O(n log n). */
export function longestIncreasing(numbers: readonly number[]): readonly number[] {
  if (numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0)))
    return numbers.map((_, index) => index)
  // By length: the index of the smallest number that ends a rise of that length.
  const ends: number[] = []
  const previous = new Int32Array(numbers.length)
  for (let index = 0; index < numbers.length; index += 1) {
    const value = numbers[index] ?? 0
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  }
  const chain: number[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = at(previous, index)) chain.push(index)
  return chain.toReversed()
}
