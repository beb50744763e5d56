import type { Observed } from './observe'
import type { Weights } from './term-weights'

/** A figure's terms with weights; `all` and `sentence` have length 1. */
export interface Weighted {
  readonly head: Weights
  readonly near: Weights
  readonly all: Weights
  /** Of the whole sentence, one and the same for all its figures. */
  readonly sentence: Weights
}

/** Of a term that stands nowhere but here. */
const mostRare = 1.15
const nearShare = 0.55
const farShare = 0.2

/** Weighs terms by how few figures of the two texts have them. */
export function weigh(left: readonly Observed[], right: readonly Observed[]) {
  const figures = left.length + right.length
  const frequencies = new Map<string, number>()
  for (const { far } of [...left, ...right]) {
    for (const key of far.keys()) frequencies.set(key, (frequencies.get(key) ?? 0) + 1)
  }
  const rarities = new Map<string, number>()
  for (const [key, frequency] of frequencies) {
    const share = Math.log((figures + 2) / (frequency + 1)) / Math.log(figures + 2)
    rarities.set(key, share + 0.15)
  }
  const rarity = (key: string): number => rarities.get(key) ?? mostRare
  const sentences = createSentences([...left, ...right])
  const toWeighted = ({ head, near, far, sentence }: Observed): Weighted => {
    const heads = rare(head, rarity)
    const nears = rare(near, rarity)
    const all = new Map<string, number>()
    for (const [key, weight] of far) all.set(key, weight * rarity(key) * farShare)
    for (const [key, weight] of nears) all.set(key, Math.max(all.get(key) ?? 0, weight * nearShare))
    for (const [key, weight] of heads) all.set(key, Math.max(all.get(key) ?? 0, weight))
    return { head: heads, near: nears, all: toUnit(all), sentence: sentences(sentence) }
  }
  return { left: left.map(toWeighted), right: right.map(toWeighted) }
}

/** Weighs what sentences speak of by how few of them do. */
function createSentences(figures: readonly Observed[]): (sentence: Weights) => Weights {
  const all = new Set(figures.map(({ sentence }) => sentence))
  const rarity = rarityIn(all, all.size)
  const weighed = new Map<Weights, Weights>()
  for (const sentence of all) weighed.set(sentence, toUnit(sentence, rarity))
  return (sentence) => weighed.get(sentence) ?? sentence
}

function rare(weights: Weights, rarity: (key: string) => number): Weights {
  const weighed = new Map<string, number>()
  for (const [key, weight] of weights) weighed.set(key, weight * rarity(key))
  return weighed
}

/** The same direction with length 1. */
export function toUnit(weights: Weights, rarity: (key: string) => number = always): Weights {
  const unit = new Map<string, number>()
  let sum = 0
  for (const [key, weight] of weights) {
    const weighed = weight * rarity(key)
    unit.set(key, weighed)
    sum += weighed * weighed
  }
  const length = Math.sqrt(sum) || 1
  for (const [key, weight] of unit) unit.set(key, weight / length)
  return unit
}

const always = (): number => 1

/** What few of many have weighs most; read once a key. */
export function rarityIn(all: Iterable<Weights>, many: number): (key: string) => number {
  const frequencies = new Map<string, number>()
  for (const weights of all) {
    for (const key of weights.keys()) frequencies.set(key, (frequencies.get(key) ?? 0) + 1)
  }
  const most = Math.log(many + 1)
  for (const [key, frequency] of frequencies) {
    frequencies.set(key, mostRare - Math.log(frequency) / most)
  }
  return (key) => frequencies.get(key) ?? mostRare
}

export function dot(a: Weights, b: Weights): number {
  const small = a.size <= b.size ? a : b
  const large = small === a ? b : a
  let sum = 0
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0)
  return sum
}

/** How much of the lighter side's weight the other has, mixed with how much both have in common: 0 to 1. */
export function overlap(a: Weights, b: Weights): number {
  const small = a.size <= b.size ? a : b
  const large = small === a ? b : a
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
