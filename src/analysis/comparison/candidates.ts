import { addPosting, postingsAround, type Posting } from '../alignment/postings'
import type { Affinity } from './affinity'
import type { Figure } from './match'
import type { Observed } from './observe'

/** Counts what grows with the texts. */
export interface Work {
  postings: number
  compared: number
}

export const noWork = (): Work => ({ postings: 0, compared: 0 })

/** How many of a figure's rarest terms are looked up, and how many figures are kept. */
const termsLooked = 24
const kept = 8
/** How much two related paragraphs count beside common terms, and how many figures of one are looked at. */
const relatedShare = 0.6
const ofParagraph = 8

/**
 * Finds for a figure of the left text the places of those of the right one that are worth a close look,
 * through an index of terms within a dimension. A term of many figures names only those at about the same
 * depth, so that the work for a figure has a bound whatever the length of the texts.
 */
export function createCandidates(
  left: readonly Figure[],
  right: readonly Figure[],
  affinity: Affinity,
  work: Work,
): (left: number) => readonly number[] {
  const index = indexOf(right)
  const inBlock = new Map<string, Posting[]>()
  for (const [place, { observed }] of right.entries()) {
    addPosting(inBlock, `${group(observed)}|${observed.block.id}`, { place, weight: 1 })
  }
  const depth = (right.length - 1) / Math.max(left.length - 1, 1)
  return (at) => {
    const figure = left[at]
    if (!figure) return []
    const { observed, weighted } = figure
    const sums = new Map<number, number>()
    const terms = [...weighted.all].toSorted((a, b) => b[1] - a[1]).slice(0, termsLooked)
    for (const [key, weight] of terms) {
      const postings = index.get(`${group(observed)}|${key}`) ?? []
      for (const { place, weight: other } of postingsAround(postings, at * depth)) {
        work.postings += 1
        sums.set(place, (sums.get(place) ?? 0) + weight * other)
      }
    }
    for (const { id, likeness } of affinity.related(observed.block)) {
      const places = inBlock.get(`${group(observed)}|${id}`) ?? []
      for (const { place } of places.slice(0, ofParagraph)) {
        work.postings += 1
        sums.set(place, (sums.get(place) ?? 0) + relatedShare * likeness)
      }
    }
    return [...sums]
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, kept)
      .map(([place]) => place)
  }
}

/** Only figures of one group can be a pair: a growth rate is never paired with a level. */
export function group({ measure, isChange }: Observed): string {
  return isChange ? 'change' : measure.dimension
}

function indexOf(figures: readonly Figure[]): ReadonlyMap<string, readonly Posting[]> {
  const index = new Map<string, Posting[]>()
  for (const [place, { observed, weighted }] of figures.entries()) {
    for (const [term, weight] of weighted.all) {
      const key = `${group(observed)}|${term}`
      addPosting(index, key, { place, weight })
    }
  }
  return index
}
