import type { Judged } from './judge'
import type { Found } from './surroundings'

/** Pairs as likely as this are proposed. */
const likely = 0.5
/** A second partner for a block has to be this likely. */
const surely = 0.8

/** The reading order of the left text, then of the right. */
export const inOrder = (a: Found, b: Found): number => a.left - b.left || a.right - b.right

const bestFirst = (a: Found, b: Found): number => b.confidence - a.confidence || inOrder(a, b)

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

/** A paragraph that became two: the second partner stands right beside the first. */
export function seconds(judged: readonly Judged[], chosen: readonly Judged[]): readonly Judged[] {
  const partner = new Map(chosen.map(({ left, right }) => [left, right]))
  const partnerOfRight = new Map(chosen.map(({ left, right }) => [right, left]))
  return judged.filter(
    ({ left, right, confidence, likeness }) =>
      confidence >= surely &&
      likeness.headings + likeness.mixed === 0 &&
      ((!partner.has(left) && beside(partnerOfRight.get(right), left)) ||
        (!partnerOfRight.has(right) && beside(partner.get(left), right))),
  )
}

function beside(a: number | undefined, b: number): boolean {
  return a !== undefined && Math.abs(a - b) === 1
}
