/** The last index whose value is at most `limit`, of values that ascend; 0 when there is none. */
export function lastAtMost(
  count: number,
  valueAt: (index: number) => number,
  limit: number,
): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (valueAt(middle) <= limit) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
