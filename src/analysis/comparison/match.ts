import type { AlignedText } from '@shared/alignment'
import { createAffinity, readBlocks } from './affinity'
import { findCandidates, type Work } from './candidates'
import { confidenceOf, likenessOf, scoreOf, type Judged } from './judge'
import { observe, type Observed } from './observe'
import { weigh, type Weighted } from './weigh'

/** A figure and what is known of it. */
export interface Figure {
  readonly observed: Observed
  readonly weighted: Weighted
}

export interface Sides {
  readonly left: readonly Figure[]
  readonly right: readonly Figure[]
}

export type Judge = (left: number, right: number) => Judged | null

/** Judges every pair of figures that is worth a close look. */
export function match(
  left: AlignedText,
  right: AlignedText,
  work: Work,
): { readonly sides: Sides; readonly judged: readonly Judged[]; readonly judge: Judge } {
  const [read, readOther] = [readBlocks(left), readBlocks(right)]
  const [ours, theirs] = [observe(left, read.tokensOf), observe(right, readOther.tokensOf)]
  const weighted = weigh(ours, theirs)
  const sides = { left: figures(ours, weighted.left), right: figures(theirs, weighted.right) }
  const affinity = createAffinity(read, readOther)
  const judge: Judge = (at, other) => {
    const [a, b] = [sides.left[at], sides.right[other]]
    if (!a || !b) return null
    work.compared += 1
    const likeness = likenessOf(
      [a.observed, b.observed],
      [a.weighted, b.weighted],
      affinity(a.observed.block, b.observed.block),
      Math.abs(at / sides.left.length - other / sides.right.length),
    )
    const score = scoreOf(likeness)
    return { left: at, right: other, likeness, score, confidence: confidenceOf(score) }
  }
  const judged = findCandidates(sides.left, sides.right, work).flatMap((row, at) =>
    row.flatMap((other) => judge(at, other) ?? []),
  )
  return { sides, judged, judge }
}

function figures(observed: readonly Observed[], weighted: readonly Weighted[]): readonly Figure[] {
  return observed.flatMap((one, at) => {
    const weights = weighted[at]
    return weights ? [{ observed: one, weighted: weights }] : []
  })
}
