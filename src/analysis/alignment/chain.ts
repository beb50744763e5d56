/** Two places, one in each text, and what keeping them is worth. */
export interface Tie {
  readonly left: number
  readonly right: number
  readonly weight: number
}

/**
 * The heaviest chain of ties in which both places ascend: the ordered backbone of an alignment. With
 * `loose`, one place may have several partners. Dynamic programming over the ties only, in n log n.
 */
export function heaviestChain<T extends Tie>(ties: readonly T[], loose = false): readonly T[] {
  const sorted = ties.toSorted((a, b) => a.left - b.left || a.right - b.right)
  const best = createBest(sorted.reduce((most, { right }) => Math.max(most, right), -1) + 1)
  const before: number[] = []
  const sums: number[] = []
  let last = -1
  const enter = (index: number): void => {
    best.raise(sorted[index]?.right ?? 0, index, sums[index] ?? 0)
  }
  let entered = 0
  for (const [index, tie] of sorted.entries()) {
    // Ties of the same left place do not follow one another in a strict chain.
    const isBefore = (at: number): boolean => loose || (sorted[at]?.left ?? tie.left) < tie.left
    while (entered < index && isBefore(entered)) enter(entered++)
    const previous = best.below(loose ? tie.right + 1 : tie.right)
    before[index] = previous
    sums[index] = tie.weight + (sums[previous] ?? 0)
    if (last < 0 || (sums[index] ?? 0) > (sums[last] ?? 0)) last = index
  }
  const chain: T[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const tie = sorted[at]
    if (tie) chain.push(tie)
  }
  return chain.toReversed()
}

/** A Fenwick tree of the best chain that ends below a right place. */
function createBest(size: number) {
  const tree: { index: number; sum: number }[] = []
  return {
    raise(right: number, index: number, sum: number): void {
      for (let at = right + 1; at <= size; at += at & -at) {
        const known = tree[at]
        if (!known || sum > known.sum) tree[at] = { index, sum }
      }
    },
    below(right: number): number {
      let found = { index: -1, sum: -Infinity }
      for (let at = right; at > 0; at -= at & -at) {
        const known = tree[at]
        if (known && known.sum > found.sum) found = known
      }
      return found.index
    },
  }
}
