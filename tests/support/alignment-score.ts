import { alignBlocks } from '@analysis/alignment'
import type { LabelledPair } from './alignment-pairs'

export interface AlignmentScore {
  readonly precision: number
  readonly recall: number
  /** `left:right` of what was found and is not labelled, and of what is labelled and was not found. */
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

/**
 * How the pairs that are found compare with the labelled ones, over several pairs of texts together; the
 * debatable ones count neither way.
 */
export function scoreAlignment(labelled: readonly LabelledPair[]): AlignmentScore {
  const wrong: string[] = []
  const missed: string[] = []
  let right = 0
  for (const { name, left, right: other, related, debatable } of labelled) {
    const found = alignBlocks(left, other)
      .pairs.map((pair) => `${pair.left}:${pair.right}`)
      .filter((pair) => !debatable.includes(pair))
    right += found.filter((pair) => related.includes(pair)).length
    wrong.push(...found.filter((pair) => !related.includes(pair)).map((pair) => `${name} ${pair}`))
    missed.push(...related.filter((pair) => !found.includes(pair)).map((pair) => `${name} ${pair}`))
  }
  return {
    precision: right / (right + wrong.length),
    recall: right / (right + missed.length),
    wrong,
    missed,
  }
}
