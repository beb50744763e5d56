import { companionsOf } from './companions'
import type { Judged } from './judge'
import type { Figure, Sides } from './match'

/** What speaks for a pair and against it in what was found around it. */
export interface Support {
  /** Figures beside the two are a pair themselves, in the same order: 0 to 1. */
  readonly neighbours: number
  /** Figures beside one of the two have their partners in another paragraph: 0 to 1. */
  readonly astray: number
  /** Figures of the one's sentence have their partners in the other's sentence: 0 to 1. */
  readonly tied: number
  /** Or in another sentence: 0 to 1. */
  readonly apart: number
  /** The rates or the levels that belong to the two are a pair: 0 to 1. */
  readonly companion: number
  /** Or they are paired with others. */
  readonly otherCompanion: number
  /** By how much the pair is likelier than any other of its two figures. */
  readonly lead: number
}

/** How many figures to each side are looked at. */
const reach = 3
const otherSentence = 0.45
const otherOrder = 0.3
const mostAhead = 2
const mostBehind = 4
/** Who has no rival is measured against this score. */
const worstRival = -6

interface Partners {
  readonly left: ReadonlyMap<number, Judged>
  readonly right: ReadonlyMap<number, Judged>
}

/** Tells of each judged pair how it stands among the others. */
export function readContext(judged: readonly Judged[], sides: Sides): (pair: Judged) => Support {
  const partners = likeliest(judged)
  const leadOf = leads(judged)
  const companions = {
    left: companionsOf(sides.left.map(({ observed }) => observed)),
    right: companionsOf(sides.right.map(({ observed }) => observed)),
  }
  return (pair) => ({
    ...besides(pair, sides, partners),
    ...besideRates(pair, companions, partners),
    lead: leadOf(pair),
  })
}

/** Each figure with one partner at most, the surest pairs first. */
function likeliest(judged: readonly Judged[]): Partners {
  const left = new Map<number, Judged>()
  const right = new Map<number, Judged>()
  for (const pair of judged.toSorted(bySureness)) {
    if (left.has(pair.left) || right.has(pair.right)) continue
    left.set(pair.left, pair)
    right.set(pair.right, pair)
  }
  return { left, right }
}

const bySureness = (a: Judged, b: Judged): number =>
  b.score - a.score || a.left - b.left || a.right - b.right

function besides(
  { left, right }: Judged,
  sides: Sides,
  partners: Partners,
): Pick<Support, 'neighbours' | 'astray' | 'tied' | 'apart'> {
  let together = 0
  let astray = 0
  let tied = 0
  let apart = 0
  const look = (
    [own, others]: readonly [readonly Figure[], readonly Figure[]],
    [at, other]: readonly [number, number],
    partnerOf: (place: number) => readonly [place: number, confidence: number] | null,
  ): void => {
    const [here, there] = [own[at], others[other]]
    for (let step = -reach; step <= reach; step += 1) {
      const beside = own[at + step]
      if (step === 0 || !beside || !here || !there) continue
      if (beside.observed.block !== here.observed.block) continue
      const found = partnerOf(at + step)
      const partner = found && others[found[0]]
      if (!found || !partner || found[0] === other) continue
      const near = isSameSentence(beside, here) ? 1 : otherSentence
      if (near === 1) {
        if (isSameSentence(partner, there)) tied += found[1]
        else apart += found[1]
      }
      if (partner.observed.block !== there.observed.block) {
        astray += near * found[1]
        continue
      }
      const nearThere = isSameSentence(partner, there) ? 1 : otherSentence
      const order = Math.sign(found[0] - other) === Math.sign(step) ? 1 : otherOrder
      together += near * nearThere * order * found[1]
    }
  }
  look([sides.left, sides.right], [left, right], (place) => {
    const pair = partners.left.get(place)
    return pair ? [pair.right, pair.confidence] : null
  })
  look([sides.right, sides.left], [right, left], (place) => {
    const pair = partners.right.get(place)
    return pair ? [pair.left, pair.confidence] : null
  })
  return {
    neighbours: saturate(together),
    astray: saturate(astray),
    tied: saturate(tied),
    apart: saturate(apart),
  }
}

/** The third neighbour says less than the first. */
const saturate = (sum: number): number => 1 - Math.exp(-sum / 2)

const isSameSentence = ({ observed: a }: Figure, { observed: b }: Figure): boolean =>
  a.metric.sentence.start === b.metric.sentence.start

function besideRates(
  { left, right }: Judged,
  companions: {
    readonly left: readonly (number | null)[]
    readonly right: readonly (number | null)[]
  },
  partners: Partners,
): Pick<Support, 'companion' | 'otherCompanion'> {
  const [one, other] = [companions.left[left] ?? null, companions.right[right] ?? null]
  const ours = one === null ? undefined : partners.left.get(one)
  const theirs = other === null ? undefined : partners.right.get(other)
  if (ours && ours === theirs) return { companion: ours.confidence, otherCompanion: 0 }
  const elsewhere = Math.max(ours?.confidence ?? 0, theirs?.confidence ?? 0)
  return {
    companion: 0,
    otherCompanion: one === null || other === null ? elsewhere / 2 : elsewhere,
  }
}

function leads(judged: readonly Judged[]): (pair: Judged) => number {
  const left = new Map<number, readonly [number, number]>()
  const right = new Map<number, readonly [number, number]>()
  for (const { left: one, right: other, score } of judged) {
    left.set(one, twoBest(left.get(one), score))
    right.set(other, twoBest(right.get(other), score))
  }
  return (pair) => {
    const rival = Math.max(
      otherThan(left.get(pair.left), pair.score),
      otherThan(right.get(pair.right), pair.score),
      worstRival,
    )
    return Math.min(Math.max(pair.score - rival, -mostBehind), mostAhead)
  }
}

function twoBest(
  [first, second]: readonly [number, number] = [-Infinity, -Infinity],
  score: number,
): readonly [number, number] {
  return score > first ? [score, first] : [first, Math.max(second, score)]
}

function otherThan(
  [first, second]: readonly [number, number] = [-Infinity, -Infinity],
  score: number,
): number {
  return first === score ? second : first
}
