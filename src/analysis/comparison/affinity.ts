import type { Block } from '@shared/briefing'
import { addPosting, postingsAround, type Posting } from '../alignment/postings'
import { createWordReader, type ReadBlocks } from './block-words'
import type { Weights } from './term-weights'
import { dot, rarityIn, toUnit } from './weigh'

/** How the paragraphs of two figures are related, with the headings over them. */
export interface Affinity {
  /** What they have in common: 0 to 1. */
  readonly likeness: (a: Block, b: Block) => number
  /** How close each is to being the other's likeliest: 1 when both are. */
  readonly standing: (a: Block, b: Block) => number
  /** The right paragraphs likeliest to be related to a left one. */
  readonly related: (a: Block) => readonly Related[]
}

export interface Related {
  readonly id: string
  readonly likeness: number
}

/** How many of a paragraph's words are looked up, and how many paragraphs are kept. */
const wordsLooked = 20
const kept = 3
/** Below this they have nothing in common, whoever else there is. */
const least = 0.02

/**
 * Compares paragraphs that have figures. The alignment of the whole texts says more, but costs more than all
 * the rest of the comparison.
 */
export function createAffinity(
  left: ReadBlocks & { readonly figured: readonly Block[] },
  right: ReadBlocks & { readonly figured: readonly Block[] },
): Affinity {
  const [ours, theirs] = byRarity(wordsOf(left), wordsOf(right))
  const likeness = remembered((a, b) => dot(ours.get(a) ?? none, theirs.get(b) ?? none))
  const related = relatedOf(ours, theirs, likeness)
  const best = new Map<string, number>()
  for (const [id, others] of related) {
    for (const { id: other, likeness: found } of others) {
      best.set(`l${id}`, Math.max(best.get(`l${id}`) ?? least, found))
      best.set(`r${other}`, Math.max(best.get(`r${other}`) ?? least, found))
    }
  }
  return {
    likeness: (a, b) => likeness(a.id, b.id),
    standing(a, b) {
      const most = Math.max(best.get(`l${a.id}`) ?? least, best.get(`r${b.id}`) ?? least)
      return Math.min(likeness(a.id, b.id) / most, 1)
    },
    related: (a) => related.get(a.id) ?? [],
  }
}

const none: Weights = new Map()

type Vectors = ReadonlyMap<string, Weights>

function wordsOf(read: ReadBlocks & { readonly figured: readonly Block[] }): Vectors {
  const wordsIn = createWordReader(read)
  return new Map(read.figured.map((block) => [block.id, wordsIn(block)]))
}

/** Gives more to words of few paragraphs; every vector has length 1. */
function byRarity(left: Vectors, right: Vectors): readonly [Vectors, Vectors] {
  const rarity = rarityIn([...left.values(), ...right.values()], left.size + right.size)
  const all = (vectors: Vectors): Vectors => {
    const units = new Map<string, Weights>()
    for (const [id, words] of vectors) units.set(id, toUnit(words, rarity))
    return units
  }
  return [all(left), all(right)]
}

function relatedOf(
  ours: Vectors,
  theirs: Vectors,
  likeness: (a: string, b: string) => number,
): ReadonlyMap<string, readonly Related[]> {
  const ids = [...theirs.keys()]
  const index = new Map<string, Posting[]>()
  for (const [place, words] of [...theirs.values()].entries()) {
    for (const [key, weight] of words) addPosting(index, key, { place, weight })
  }
  const depth = (theirs.size - 1) / Math.max(ours.size - 1, 1)
  const related = new Map<string, readonly Related[]>()
  for (const [at, [id, words]] of [...ours].entries()) {
    const sums = new Map<number, number>()
    for (const [key, weight] of heaviest(words)) {
      for (const posting of postingsAround(index.get(key) ?? [], at * depth)) {
        sums.set(posting.place, (sums.get(posting.place) ?? 0) + weight * posting.weight)
      }
    }
    const found = [...sums].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 2 * kept)
    const others = found.flatMap(([place]) => ids[place] ?? [])
    const sorted = others
      .map((other) => ({ id: other, likeness: likeness(id, other) }))
      .toSorted((a, b) => b.likeness - a.likeness)
    related.set(id, sorted.slice(0, kept))
  }
  return related
}

const heaviest = (words: Weights) =>
  [...words].toSorted((a, b) => b[1] - a[1]).slice(0, wordsLooked)

function remembered(likeness: (a: string, b: string) => number): (a: string, b: string) => number {
  const known = new Map<string, number>()
  return (a, b) => {
    const key = `${a}:${b}`
    const found = known.get(key) ?? likeness(a, b)
    known.set(key, found)
    return found
  }
}
