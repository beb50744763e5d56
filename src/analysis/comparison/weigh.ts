import type { Observed, Weights } from './observe'

/** A figure's terms with weights; `all` and `sentence` have length 1. */
export interface Weighted {
  readonly head: Weights
  readonly near: Weights
  readonly all: Weights
  /** Of the whole sentence, one and the same for all its figures. */
  readonly sentence: Weights
}

const nearShare = 0.55
const farShare = 0.2

/** Weighs terms by how few figures of the two texts have them. */
export function weigh(left: readonly Observed[], right: readonly Observed[]) {
  const figures = left.length + right.length
  const frequencies = new Map<string, number>()
  for (const { far } of [...left, ...right]) {
    for (const key of far.keys()) frequencies.set(key, (frequencies.get(key) ?? 0) + 1)
  }
  const rarity = (key: string): number =>
    Math.log((figures + 2) / ((frequencies.get(key) ?? 1) + 1)) / Math.log(figures + 2) + 0.15
  const sentences = createSentences([...left, ...right])
  const toWeighted = ({ head, near, far, sentence }: Observed): Weighted => {
    const heads = rare(head, rarity)
    const nears = rare(near, rarity)
    const all = new Map<string, number>()
    const add = (weights: Weights, share: number): void => {
      for (const [key, weight] of weights) {
        all.set(key, Math.max(all.get(key) ?? 0, weight * share))
      }
    }
    add(heads, 1)
    add(nears, nearShare)
    add(rare(far, rarity), farShare)
    return { head: heads, near: nears, all: toUnit(all), sentence: sentences(sentence) }
  }
  return { left: left.map(toWeighted), right: right.map(toWeighted) }
}

/** Weighs what sentences speak of by how few of them do. */
function createSentences(figures: readonly Observed[]): (sentence: Weights) => Weights {
  const all = new Set(figures.map(({ sentence }) => sentence))
  const frequencies = new Map<string, number>()
  for (const sentence of all) {
    for (const key of sentence.keys()) frequencies.set(key, (frequencies.get(key) ?? 0) + 1)
  }
  const many = Math.log(all.size + 1)
  const rarity = (key: string): number => 1.15 - Math.log(frequencies.get(key) ?? 1) / many
  const weighed = new Map<Weights, Weights>()
  for (const sentence of all) weighed.set(sentence, toUnit(rare(sentence, rarity)))
  return (sentence) => weighed.get(sentence) ?? sentence
}

function rare(weights: Weights, rarity: (key: string) => number): Weights {
  return new Map([...weights].map(([key, weight]) => [key, weight * rarity(key)]))
}

export function toUnit(weights: Weights): Weights {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  const length = Math.sqrt(sum) || 1
  return new Map([...weights].map(([key, weight]) => [key, weight / length]))
}

export function dot(a: Weights, b: Weights): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0)
  return sum
}

/** How much of the lighter side's weight the other has, mixed with how much both have in common: 0 to 1. */
export function overlap(a: Weights, b: Weights): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const [key, weight] of small) common += Math.min(weight, large.get(key) ?? 0)
  if (common === 0) return 0
  const [one, other] = [total(a), total(b)]
  const [less, more] = one < other ? [one, other] : [other, one]
  return less === 0 ? 0 : Math.min(common / (0.65 * less + 0.35 * more), 1)
}

function total(weights: Weights): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight
  return sum
}
