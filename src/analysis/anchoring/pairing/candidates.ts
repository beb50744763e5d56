import type { Landmarks } from '../diff/align-tokens'
import type { Seeds } from '../diff/seeds'
import type { Reading, Side } from '../guards/reading'
import { at, byteAt } from '../text/columns'
import { figure } from '../text/kinds'
import { tokensOf } from './join'
import type { Pairing } from './pieces'

/** Two blocks that may be the same piece of writing, and the seeds they share. */
export interface Candidate {
  readonly oldBlock: number
  readonly newBlock: number
  readonly seeds: Landmarks
}

/** Pairs of blocks by the seeds that no piece has taken yet, most seeds first. */
export function seededCandidates(
  { older, newer }: Reading,
  seeds: Seeds,
  pairing: Pairing,
): readonly Candidate[] {
  const candidates: Candidate[] = []
  let block = -1
  let ofBlock = new Map<number, { readonly old: number[]; readonly new: number[] }>()
  for (let index = 0; index < seeds.count; index += 1) {
    const oldAt = at(seeds.old, index)
    const newAt = at(seeds.new, index)
    if (at(pairing.newTokenOf, oldAt) > 0 || at(pairing.oldTokenOf, newAt) > 0) continue
    const oldBlock = at(older.tokens.block, oldAt)
    const newBlock = at(newer.tokens.block, newAt)
    if (oldBlock !== block) {
      ofBlock = new Map()
      block = oldBlock
    }
    const found = ofBlock.get(newBlock)
    if (found) {
      found.old.push(oldAt)
      found.new.push(newAt)
    } else {
      const first = { old: [oldAt], new: [newAt] }
      ofBlock.set(newBlock, first)
      candidates.push({ oldBlock, newBlock, seeds: first })
    }
  }
  return candidates.toSorted((one, another) => another.seeds.old.length - one.seeds.old.length)
}

export interface ScoredPair {
  readonly oldBlock: number
  readonly newBlock: number
  /** 0 to 1: the share of words they have in common, rare words counting more, figures not at all. */
  readonly score: number
}

/** A word in more blocks than this brings no two blocks together. */
const commonWord = 32
const candidatesOfBlock = 6
const lowestScore = 0.3

/** Pairs of the given blocks by their words alone, for text that says the same again and again. */
export function similarPairs(
  reading: Reading,
  olds: readonly number[],
  news: readonly number[],
  mayPair: (oldBlock: number, newBlock: number) => boolean,
): readonly ScoredPair[] {
  const { older, newer, words } = reading
  const weightOf = createWeights(reading)
  const counts = new Int32Array(words)
  const postings = new Map<number, number[]>()
  const few = news.length <= commonWord * 2
  for (const block of news) {
    for (const id of new Set(wordsOf(newer, block))) {
      const blocks = postings.get(id)
      if (!blocks) postings.set(id, [block])
      else if (few || blocks.length <= commonWord) blocks.push(block)
    }
  }
  const totals = new Map(news.map((block) => [block, sum(wordsOf(newer, block), weightOf)]))
  const pairs: ScoredPair[] = []
  for (const oldBlock of olds) {
    const own = wordsOf(older, oldBlock)
    const votes = new Map<number, number>()
    for (const id of new Set(own)) {
      const blocks = postings.get(id) ?? []
      if (!few && blocks.length > commonWord) continue
      for (const block of blocks) votes.set(block, (votes.get(block) ?? 0) + weightOf(id))
    }
    const best = [...votes]
      .filter(([newBlock]) => mayPair(oldBlock, newBlock))
      .toSorted(([, one], [, another]) => another - one)
    const total = sum(own, weightOf)
    for (const [newBlock] of best.slice(0, candidatesOfBlock)) {
      for (const id of own) counts[id] = at(counts, id) + 1
      let shared = 0
      for (const id of wordsOf(newer, newBlock)) {
        if (at(counts, id) === 0) continue
        counts[id] = at(counts, id) - 1
        shared += weightOf(id)
      }
      for (const id of own) counts[id] = 0
      const score = (2 * shared) / (total + (totals.get(newBlock) ?? 0) || 1)
      if (score >= lowestScore) pairs.push({ oldBlock, newBlock, score })
    }
  }
  return pairs
}

function wordsOf(side: Side, block: number): readonly number[] {
  const { from, to } = tokensOf(side, block)
  const ids: number[] = []
  for (let token = from; token < to; token += 1) {
    if (byteAt(side.kinds, token) !== figure) ids.push(at(side.tokens.id, token))
  }
  return ids
}

const sum = (ids: readonly number[], weightOf: (id: number) => number): number =>
  ids.reduce((total, id) => total + weightOf(id), 0)

function createWeights({ older, newer }: Reading): (id: number) => number {
  const blocks = older.revision.blocks.length + newer.revision.blocks.length
  return (id) => {
    const known = at(older.frequency, id) + at(newer.frequency, id)
    return Math.log2(1 + blocks / Math.max(1, known))
  }
}
