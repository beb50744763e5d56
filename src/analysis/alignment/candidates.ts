import { addPosting, postingsAround, type Posting } from './postings'
import type { Work } from './work'
import type { Vector } from './vector'
import { channels, type Weighted } from './weigh'

/** Pairs worth a close look: for each block of the left text, places of the right one in order. */
export type Candidates = readonly (readonly number[])[]

/** How many of a block's rarest features are looked up. */
const featuresLooked = 48
/** How many candidates a block keeps. */
const kept = 14

/**
 * Finds candidates through an index of features. A feature of many blocks names only those at about
 * the same depth of the text, so that the work for a block has a bound whatever the length of the texts.
 */
export function findCandidates(
  left: readonly Weighted[],
  right: readonly Weighted[],
  admits: (left: number, right: number) => boolean,
  work: Work,
): Candidates {
  const index = indexOf(right)
  const depth = left.length < 2 ? 0 : (right.length - 1) / (left.length - 1)
  return left.map((weighted, at) => {
    const expected = at * depth
    const sums = new Map<number, number>()
    for (const [feature, weight] of rarest(weighted)) {
      for (const { place, weight: other } of postingsAround(index.get(feature) ?? [], expected)) {
        work.postings += 1
        if (admits(at, place)) sums.set(place, (sums.get(place) ?? 0) + weight * other)
      }
    }
    return [...sums]
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, kept)
      .map(([place]) => place)
      .toSorted((a, b) => a - b)
  })
}

function indexOf(blocks: readonly Weighted[]): ReadonlyMap<number, readonly Posting[]> {
  const index = new Map<number, Posting[]>()
  for (const [place, weighted] of blocks.entries()) {
    for (const channel of channels) {
      for (const [feature, weight] of weighted[channel]) {
        addPosting(index, feature, { place, weight })
      }
    }
  }
  return index
}

function rarest(weighted: Weighted): Vector {
  const all = channels.flatMap((channel) => [...weighted[channel]])
  return new Map(all.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, featuresLooked))
}
