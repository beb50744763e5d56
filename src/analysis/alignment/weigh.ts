import type { Counts, Observed } from './observe'
import { sentencesOf, type Sentences } from './parts'
import { unit, type Vector } from './vector'

export const channels = ['words', 'names', 'indicators', 'values'] as const
export type Channel = (typeof channels)[number]

/** A block's features, each weighted by how rare it is in the two texts together. */
export interface Weighted extends Readonly<Record<Channel, Vector>> {
  readonly sentences: Sentences
}

/** Enough to tell a long paragraph, and a bound on the work of comparing two. */
const longestVector = 160

export interface WeighedTexts {
  readonly left: readonly Weighted[]
  readonly right: readonly Weighted[]
  /** 1 for a feature of two blocks at most, 0 for one of all. */
  readonly rarity: (channel: Channel, key: string) => number
}

/** Gives features numbers and weights. `words` have length 1; the others weigh 0 to 1 a feature. */
export function weigh(left: readonly Observed[], right: readonly Observed[]): WeighedTexts {
  const all = [...left, ...right]
  const numbering = new Map<string, number>()
  const frequencies: number[] = []
  for (const observed of all) {
    for (const channel of channels) {
      for (const key of observed[channel].keys()) {
        const name = `${channel}:${key}`
        const number = numbering.get(name) ?? numbering.size
        numbering.set(name, number)
        frequencies[number] = (frequencies[number] ?? 0) + 1
      }
    }
  }
  const rarity = (number: number): number => rarityOf(frequencies[number] ?? 1, all.length)
  const toVector = (channel: Channel, counts: Counts): Vector => {
    const weights: (readonly [number, number])[] = []
    for (const [key, count] of counts) {
      const number = numbering.get(`${channel}:${key}`) ?? -1
      const weight = channel === 'words' ? Math.sqrt(count) : channel === 'values' ? count : 1
      weights.push([number, weight * rarity(number)])
    }
    return new Map(weights.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, longestVector))
  }
  const weighted = ({ words, names, indicators, values, sentences }: Observed): Weighted => ({
    words: unit(toVector('words', words)),
    names: toVector('names', names),
    indicators: toVector('indicators', indicators),
    values: toVector('values', values),
    sentences: sentencesOf(sentences.map((sentence) => toVector('words', sentence))),
  })
  return {
    left: left.map(weighted),
    right: right.map(weighted),
    rarity: (channel, key) => rarity(numbering.get(`${channel}:${key}`) ?? -1),
  }
}

/** 1 for what stands in two blocks at most, 0 for what stands in all. */
function rarityOf(frequency: number, blocks: number): number {
  if (blocks <= 2) return 1
  const rare = Math.log(blocks / frequency) / Math.log(blocks / 2)
  return Math.min(Math.max(rare, 0.02), 1)
}
