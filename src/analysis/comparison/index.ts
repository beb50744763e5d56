import type { AlignedText } from '@shared/alignment'
import type { Comparison, ComparisonRow, FigureTie } from '@shared/comparison'
import type { Metric } from '@shared/metric'
import { noWork, type Work } from './candidates'
import { choose } from './choose'
import { matching, type Matched } from './match'
import { createRows } from './rows'
import { settle } from './ties'

export { everyTwo, joinSeries } from './series'

/** Raised with every change of what is found, so that kept results are made anew. */
export const comparisonVersion = 8

/** Compares the same two texts with these ties of the reader's and then with those. */
export type Comparer = (ties: readonly FigureTie[]) => Comparison

/**
 * Pairs the figures of two texts that speak of the same indicator. The reader's ties go before whatever
 * was found. The work grows with the number of figures, not with its square; `work` is counted up.
 */
export function compareFigures(
  left: AlignedText,
  right: AlignedText,
  ties: readonly FigureTie[] = [],
  work: Work = noWork(),
): Comparison {
  const steps = comparing(left, right, work)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value(ties)
}

/** The same in steps, for work that shows how far it has come (0 to 1) and can be called off. */
export function* comparing(
  left: AlignedText,
  right: AlignedText,
  work: Work = noWork(),
): Generator<number, Comparer> {
  const matched = yield* matching(left, right, work)
  return (ties) => compare(matched, ties)
}

function compare({ sides, judged, judge }: Matched, ties: readonly FigureTie[]): Comparison {
  const settled = settle(ties, sides, judge)
  const open = judged.filter((pair) => !settled.isSettled(pair))
  const toRow = createRows(sides)
  const rows = [...settled.accepted, ...choose(open, settled.taken)].map(toRow)
  const paired = rows.filter(({ standing }) => standing !== 'suggested')
  return {
    rows: rows.toSorted(inReadingOrder),
    rejected: settled.rejected.map(toRow).toSorted(inReadingOrder),
    onlyLeft: without(sides.left, new Set(paired.map((row) => row.left))),
    onlyRight: without(sides.right, new Set(paired.map((row) => row.right))),
  }
}

const inReadingOrder = (a: ComparisonRow, b: ComparisonRow): number =>
  a.left.start - b.left.start || a.right.start - b.right.start

function without(
  side: readonly { readonly observed: { readonly metric: Metric } }[],
  gone: ReadonlySet<Metric>,
): readonly Metric[] {
  return side.map(({ observed }) => observed.metric).filter((metric) => !gone.has(metric))
}
