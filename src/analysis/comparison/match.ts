import type { AlignedText } from '@shared/alignment'
import type { Block } from '@shared/briefing'
import { createAffinity } from './affinity'
import { readBlocks } from './block-words'
import { createCandidates, group, type Work } from './candidates'
import { readContext } from './context'
import { likenessOf, type Judged } from './judge'
import { confidenceOf, firstScore, secondScore } from './model'
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

export interface Matched {
  readonly sides: Sides
  readonly judged: readonly Judged[]
  readonly judge: Judge
}

/** What part of the work is done before the pairs are judged. */
const readShare = 0.4
/** After how many figures it is told how far the work has come. */
const step = 200

/** Judges every pair of figures that is worth a close look; yields the share that is done, 0 to 1. */
export function* matching(
  left: AlignedText,
  right: AlignedText,
  work: Work,
): Generator<number, Matched> {
  const [read, readOther] = [readBlocks(left), readBlocks(right)]
  const ours = observe(left, read.tokensOf)
  yield readShare / 3
  const theirs = observe(right, readOther.tokensOf)
  yield (2 * readShare) / 3
  const weighted = weigh(ours, theirs)
  const sides = { left: figures(ours, weighted.left), right: figures(theirs, weighted.right) }
  const affinity = createAffinity(
    { ...read, figured: figuredBlocks(ours) },
    { ...readOther, figured: figuredBlocks(theirs) },
  )
  const crowd = crowds([...ours, ...theirs])
  const judge: Judge = (at, other) => {
    const [a, b] = [sides.left[at], sides.right[other]]
    if (!a || !b) return null
    work.compared += 1
    const likeness = likenessOf([a.observed, b.observed], [a.weighted, b.weighted], {
      paragraph: affinity.likeness(a.observed.block, b.observed.block),
      standing: affinity.standing(a.observed.block, b.observed.block),
      crowd: Math.log10(Math.max(crowd(a.observed), crowd(b.observed))),
      distance: Math.abs(at / sides.left.length - other / sides.right.length),
    })
    const score = firstScore(likeness)
    return { left: at, right: other, likeness, score, confidence: confidenceOf(score) }
  }
  const candidatesOf = createCandidates(sides.left, sides.right, affinity, work)
  const judged: Judged[] = []
  for (const at of sides.left.keys()) {
    if (at % step === 0) yield readShare + ((1 - readShare) * at) / sides.left.length
    for (const other of candidatesOf(at)) {
      const pair = judge(at, other)
      if (pair) judged.push(pair)
    }
  }
  return { sides, judged: judgeAgain(judged, sides), judge }
}

/** How often pairs are judged again by what the round before found around them. */
const rounds = 2

function judgeAgain(first: readonly Judged[], sides: Sides): readonly Judged[] {
  let judged = first
  for (let round = 0; round < rounds; round += 1) {
    const supportOf = readContext(judged, sides)
    judged = judged.map((pair) => {
      const score = secondScore(pair.likeness, supportOf(pair))
      return { ...pair, score, confidence: confidenceOf(score) }
    })
  }
  return judged
}

function figures(observed: readonly Observed[], weighted: readonly Weighted[]): readonly Figure[] {
  return observed.flatMap((one, at) => {
    const weights = weighted[at]
    return weights ? [{ observed: one, weighted: weights }] : []
  })
}

const figuredBlocks = (observed: readonly Observed[]): readonly Block[] => [
  ...new Set(observed.map(({ block }) => block)),
]

/** How many figures of the two texts there are that one could be paired with by its unit alone. */
function crowds(all: readonly Observed[]): (figure: Observed) => number {
  const counts = new Map<string, number>()
  for (const figure of all) counts.set(group(figure), (counts.get(group(figure)) ?? 0) + 1)
  return (figure) => counts.get(group(figure)) ?? 1
}
