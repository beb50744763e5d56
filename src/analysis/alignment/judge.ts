import { haveCommonGround, type Likeness } from './compare'
import { likelihood, secondScore, type Standing } from './model'
import type { Found, Support } from './surroundings'

/** Two blocks that were compared, by their places in the texts. */
export interface Compared extends Found {
  readonly likeness: Likeness
  readonly score: number
}

export interface Judged extends Compared {
  readonly support: Support
  readonly standing: Standing
}

/** Bounds on how far a pair may be ahead of its rivals or behind them. */
const mostAhead = 2
const mostBehind = 4
/** Who has no rival is measured against this score. */
const worstRival = -6

/** Scores pairs anew, by what was found around them and by how far they lead their rivals. */
export function judge(
  compared: readonly Compared[],
  found: readonly Found[],
  supportOf: (left: number, right: number) => Support,
): readonly Judged[] {
  const partner = new Map(found.map(({ left, right }) => [left, right]))
  const partnerOfRight = new Map(found.map(({ left, right }) => [right, left]))
  const best = {
    left: new Map<number, readonly number[]>(),
    right: new Map<number, readonly number[]>(),
  }
  for (const { left, right, score } of compared) {
    // Who has found a partner elsewhere is no rival.
    if ((partnerOfRight.get(right) ?? left) === left)
      best.left.set(left, twoBest(best.left.get(left), score))
    if ((partner.get(left) ?? right) === right)
      best.right.set(right, twoBest(best.right.get(right), score))
  }
  return compared.map((pair) => {
    const { left, right, score, likeness } = pair
    const rival = Math.max(
      otherThan(best.left.get(left), score),
      otherThan(best.right.get(right), score),
      worstRival,
    )
    const support = supportOf(left, right)
    // Two blocks that nothing connects do not become related for want of rivals.
    const ahead = haveCommonGround(likeness) || support.below > 0 ? mostAhead : 0
    const standing = { lead: Math.min(Math.max(score - rival, -mostBehind), ahead) }
    const judgement = secondScore(likeness, support, standing)
    const confidence = likelihood(judgement)
    return { ...pair, support, standing, score: judgement, confidence, weight: confidence }
  })
}

function twoBest(known: readonly number[] | undefined, score: number): readonly number[] {
  const [first = -Infinity, second = -Infinity] = known ?? []
  return score > first ? [score, first] : [first, Math.max(second, score)]
}

function otherThan(two: readonly number[] = [], score: number): number {
  return (two[0] === score ? two[1] : two[0]) ?? -Infinity
}
