import type { Background } from './background'
import type { Counts } from './counts'
import type { Observed } from './observe'
import type { Grounds } from './grounds'
import { isCommon } from './lexicon'
import { sentencesOf, type Sentences } from './parts'
import { stemOf } from './stem'
import { unit, type Vector } from './vector'

export const channels = ['words', 'names', 'indicators', 'values'] as const
export type Channel = (typeof channels)[number]

/** A block's features, each weighted by how rare it is in the two texts together. */
export interface Weighted extends Readonly<Record<Channel, Vector>> {
  readonly sentences: Sentences
  readonly grounds: Grounds
}

/** Every block of a district's text may name the district. */
const scopeWeight = 0.1
/** A person speaks on many subjects. */
const personWeight = 0.4

/** What stands in more blocks is no reason to relate two. */
const leastRarity = 0.4

/** Enough to tell a long paragraph, and a bound on the work of comparing two. */
const longestVector = 160

export interface WeighedTexts {
  readonly left: readonly Weighted[]
  readonly right: readonly Weighted[]
  /** 1 for a feature of two blocks at most, 0 for one of all. */
  readonly rarity: (channel: Channel, key: string) => number
}

/** Gives features numbers and weights. `words` have length 1; the others weigh 0 to 1 a feature. */
export function weigh(
  left: readonly Observed[],
  right: readonly Observed[],
  background: Background,
): WeighedTexts {
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
  const named = namedWords(all, background)
  const tellingBody: Telling = (channel, key) => tellingOf(channel, key, named)
  const rarity = (number: number): number => rarityOf(frequencies[number] ?? 1, all.length)
  const toVector = (channel: Channel, counts: Counts, telling: Telling): Vector => {
    const weights: (readonly [number, number])[] = []
    for (const [key, count] of counts) {
      const number = numbering.get(`${channel}:${key}`) ?? -1
      const weight = channel === 'words' ? Math.sqrt(count) : channel === 'values' ? count : 1
      weights.push([number, weight * rarity(number) * telling(channel, key)])
    }
    return new Map(weights.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, longestVector))
  }
  const numberOf = (key: string): number => numbering.get(`words:${key}`) ?? -1
  const groundsOf = ({ words, names, cues }: Observed): Grounds => ({
    topics: new Map(
      [...cues].map(([topic, stems]) => [numberOf(topic), stems.map((stem) => numberOf(stem))]),
    ),
    stems: new Set(
      [...words.keys()]
        .filter((key) => key.startsWith('w:') && !isCommon(key.slice(2)))
        .map((key) => numberOf(key))
        .filter((number) => rarity(number) >= leastRarity),
    ),
    named: new Set([...names.keys()].map((name) => numberOf(`w:${stemOf(name)}`))),
  })
  const weighted = (observed: Observed): Weighted => {
    const { block, words, names, indicators, values, sentences } = observed
    // Two titles may share the place and nothing else.
    const telling: Telling = block.kind === 'heading' && block.level === 1 ? () => 1 : tellingBody
    return {
      words: unit(toVector('words', words, telling)),
      names: toVector('names', names, telling),
      indicators: toVector('indicators', indicators, telling),
      values: toVector('values', values, telling),
      sentences: sentencesOf(sentences.map((sentence) => toVector('words', sentence, telling))),
      grounds: groundsOf(observed),
    }
  }
  return {
    left: left.map(weighted),
    right: right.map(weighted),
    rarity: (channel, key) => rarity(numbering.get(`${channel}:${key}`) ?? -1),
  }
}

/** How much what a name says counts, by the keys of the two channels that have names. */
function namedWords(all: readonly Observed[], background: Background): ReadonlyMap<string, number> {
  const named = new Map<string, number>()
  for (const { names } of all) {
    for (const name of names.keys()) {
      const weight = background.isScope(name)
        ? scopeWeight
        : background.isPerson(name)
          ? personWeight
          : 1
      if (weight === 1) continue
      named.set(name, weight)
      named.set(`w:${stemOf(name)}`, weight)
    }
  }
  return named
}

type Telling = (channel: Channel, key: string) => number

function tellingOf(channel: Channel, key: string, named: ReadonlyMap<string, number>): number {
  if (channel === 'names') return named.get(key) ?? 1
  if (channel !== 'words' || named.size === 0) return 1
  if (!key.startsWith('p:')) return named.get(key) ?? 1
  const weights = key
    .slice(2)
    .split('_')
    .map((stem) => named.get(`w:${stem}`) ?? 1)
  return Math.min(...weights)
}

/** 1 for what stands in two blocks at most, 0 for what stands in all. */
function rarityOf(frequency: number, blocks: number): number {
  if (blocks <= 2) return 1
  const rare = Math.log(blocks / frequency) / Math.log(blocks / 2)
  return Math.min(Math.max(rare, 0.02), 1)
}
