import type { Comparison, ComparisonRow } from '@shared/comparison'
import type { Metric } from '@shared/metric'

/** Two of several texts compared; `left` and `right` are their places among them. */
export interface ComparedPair {
  readonly left: number
  readonly right: number
  readonly comparison: Comparison
}

/** A figure of one text. */
export interface ChainLink {
  readonly text: number
  readonly figure: Metric
}

/** Figures of different texts that speak of the same indicator, in the order of the texts. */
export interface Chain {
  readonly links: readonly ChainLink[]
  /** The names that its rows bear. */
  readonly names: readonly string[]
}

interface Growing {
  readonly links: ReadonlyMap<number, Metric>
  readonly names: readonly string[]
}

const keyOf = (text: number, { start, end }: Metric): string => `${text}:${start}-${end}`

/**
 * Chains the rows of comparisons, the surest first. A chain has one figure of a text at most, none that the
 * reader has set apart from another of it, and nothing that cannot be subtracted.
 */
export function chain(pairs: readonly ComparedPair[]): readonly Chain[] {
  const apart = new Set(
    pairs.flatMap(({ left, right, comparison }) =>
      comparison.rejected.map((row) => `${keyOf(left, row.left)} ${keyOf(right, row.right)}`),
    ),
  )
  const joined = pairs
    .flatMap(({ left, right, comparison: { rows } }) =>
      rows.filter(isJoining).map((row) => ({ row, left, right })),
    )
    .toSorted((a, b) => b.row.confidence - a.row.confidence)
  const chainOf = new Map<string, Growing>()
  for (const { row, left, right } of joined) {
    const one = chainOf.get(keyOf(left, row.left)) ?? single(left, row.left)
    const other = chainOf.get(keyOf(right, row.right)) ?? single(right, row.right)
    if (one === other) continue
    if ([...one.links.keys()].some((text) => other.links.has(text))) continue
    if (isSetApart(one, other, apart)) continue
    const links = new Map([...one.links, ...other.links].toSorted(([a], [b]) => a - b))
    const grown = { links, names: [...one.names, ...other.names, row.indicator] }
    for (const [text, figure] of links) chainOf.set(keyOf(text, figure), grown)
  }
  return [...new Set(chainOf.values())].map(({ links, names }) => ({
    links: [...links].map(([text, figure]) => ({ text, figure })),
    names,
  }))
}

/** What only may be the same joins nothing; nor does the reader's word make a level of a growth rate. */
function isJoining({ standing, change, left, right }: ComparisonRow): boolean {
  if (change === null || standing === 'suggested') return false
  return left.kind !== 'percent' || standing === 'found' || hasMoved(left) === hasMoved(right)
}

const hasMoved = ({ direction }: Metric): boolean => direction !== null

const single = (text: number, figure: Metric): Growing => ({
  links: new Map([[text, figure]]),
  names: [],
})

function isSetApart(one: Growing, other: Growing, apart: ReadonlySet<string>): boolean {
  if (apart.size === 0) return false
  return [...one.links].some(([text, figure]) =>
    [...other.links].some(([at, another]) => {
      const keys = [keyOf(text, figure), keyOf(at, another)]
      return apart.has(keys.join(' ')) || apart.has(keys.toReversed().join(' '))
    }),
  )
}
