import type { Likeness } from './compare'
import type { Found } from './surroundings'

/** Pairs as likely as this are proposed. */
export const likely = 0.5
/** A further partner for a block has to be this likely. */
export const surely = 0.8

/** The reading order of the left text, then of the right. */
export const inOrder = (a: Found, b: Found): number => a.left - b.left || a.right - b.right

export const bestFirst = (a: Found, b: Found): number =>
  b.confidence - a.confidence || inOrder(a, b)

/** Neither of the two is a heading. */
export const isOfParagraphs = ({ likeness }: { readonly likeness: Likeness }): boolean =>
  likeness.headings + likeness.mixed === 0

/** Takes the likeliest pairs first; each block is taken once. Pairs may cross. */
export function choose<T extends Found>(pairs: readonly T[]): readonly T[] {
  const takenLeft = new Set<number>()
  const takenRight = new Set<number>()
  return pairs
    .filter(({ confidence }) => confidence >= likely)
    .toSorted(bestFirst)
    .filter(({ left, right }) => {
      if (takenLeft.has(left) || takenRight.has(right)) return false
      takenLeft.add(left)
      takenRight.add(right)
      return true
    })
}
