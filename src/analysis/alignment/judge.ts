import type { Side } from '@shared/side'
import { haveCommonGround, ownGround, type Likeness } from './compare'
import { likelihood, secondScore, type Standing } from './model'
import { createPartners } from './partners'
import type { Found, Support } from './surroundings'

/** Two blocks that were compared, by their places in the texts. */
export interface Compared extends Found {
  readonly likeness: Likeness
  readonly score: number
}

export interface Judged extends Compared {
  readonly support: Support
  readonly standing: Standing
  /** One of the two has a further partner, and is related to this one in part. */
  readonly partly: boolean
}

/** Bounds on how far a pair may be ahead of its rivals or behind them. */
const mostAhead = 2
const mostBehind = 4
/** With less than this in common, blocks may be ahead by less. */
const enoughGround = 0.15
/** A single thing in common may be chance, whatever stands around: such blocks lead by less and are less sure. */
const thinLead = 0.5
const surestOfThin = 0.79
/** With less related below them, and nothing beside them, two headings share too little to be tied by it. */
const leastBelow = 0.25
/** Who has no rival is measured against this score. */
const worstRival = -6

/** Scores pairs anew, by what was found around them and by how far they lead their rivals. */
export function judge(
  compared: readonly Compared[],
  found: readonly Found[],
  supportOf: (left: number, right: number) => Support,
): readonly Judged[] {
  const partners = createPartners(found)
  // Who has found a partner elsewhere is no rival.
  const isFree = (side: Side, pair: Compared): boolean =>
    partners.has(pair.left, pair.right) || partners.of(side, pair[side]).length === 0
  const best = {
    left: new Map<number, readonly number[]>(),
    right: new Map<number, readonly number[]>(),
  }
  for (const pair of compared) {
    const { left, right, score } = pair
    if (isFree('right', pair)) best.left.set(left, twoBest(best.left.get(left), score))
    if (isFree('left', pair)) best.right.set(right, twoBest(best.right.get(right), score))
  }
  return compared.flatMap((pair): readonly Judged[] => {
    const { left, right, score, likeness } = pair
    const support = supportOf(left, right)
    const below = support.neighbours > 0 ? support.below > 0 : support.below >= leastBelow
    const connected = haveCommonGround(likeness) || below
    // Two headings that nothing connects are not related because both are left.
    if (likeness.headings === 1 && !connected && left + right > 0) return []
    // Two blocks that hardly anything connects do not become related because both are left over.
    const share = Math.min(ownGround(likeness) / enoughGround, likeness.thin === 1 ? thinLead : 1)
    const ahead = connected ? mostAhead * (likeness.headings === 1 ? 1 : share) : 0
    const leads = [best.left.get(left), best.right.get(right)].map((two) => {
      const rival = Math.max(otherThan(two, score), worstRival)
      return Math.min(Math.max(score - rival, -mostBehind), ahead)
    })
    // A paragraph that became two is torn between them, but they are not: the mean of both sides counts.
    const standing = { lead: isToldBelow(support) ? 0 : mean(leads) }
    const judgement = secondScore(likeness, support, standing)
    const most = likeness.thin === 1 ? surestOfThin : 1
    const confidence = Math.min(likelihood(judgement), most)
    return [
      {
        ...pair,
        support,
        standing,
        score: judgement,
        confidence,
        weight: confidence,
        partly: false,
      },
    ]
  })
}

/** The paragraphs below two headings tell what these are about; their own words may be anything. */
const isToldBelow = ({ below, elsewhere }: Support): boolean => below + elsewhere > 0

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

function twoBest(known: readonly number[] | undefined, score: number): readonly number[] {
  const [first = -Infinity, second = -Infinity] = known ?? []
  return score > first ? [score, first] : [first, Math.max(second, score)]
}

function otherThan(two: readonly number[] = [], score: number): number {
  return (two[0] === score ? two[1] : two[0]) ?? -Infinity
}
