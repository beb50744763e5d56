import type { Block } from '@shared/briefing'
import { noLandmarks } from '../diff/align-tokens'
import { createRuns } from '../diff/runs'
import { findSeeds } from '../diff/seeds'
import type { Reading } from '../guards/reading'
import { at } from '../text/columns'
import { seededCandidates, similarPairs, type Candidate, type ScoredPair } from './candidates'
import { findEqualBlocks, type BlockPair } from './equal-blocks'
import { createJoin, isDistinctive, tokensOf, type Join } from './join'
import { joinMoved } from './moved-parts'
import { unknown, withheld, type Pairing } from './pieces'

/** A pair must be this much better than the next best for either of its blocks. */
const margin = 0.05
/** For standing between two blocks that went to the blocks around it. */
const bonus = 0.2
const mostRounds = 3

/** Finds for the blocks of the old revision, and for what moved between blocks, the new place. */
export function pairRevisions(
  reading: Reading,
  oldHashes: readonly string[],
  newHashes: readonly string[],
): Pairing {
  const { older, newer } = reading
  const pairing: Pairing = {
    runs: createRuns(),
    pieces: [],
    newOf: new Int32Array(older.revision.blocks.length).fill(unknown),
    oldOf: new Int32Array(newer.revision.blocks.length).fill(unknown),
    newTokenOf: new Int32Array(older.tokens.count),
    oldTokenOf: new Int32Array(newer.tokens.count),
  }
  const join = createJoin(reading, pairing)
  const equal = findEqualBlocks(older.revision, newer.revision, oldHashes, newHashes)
  // Headings first: they tell what the paragraphs below them speak of.
  for (const wanted of [isHeading, isText]) {
    const fits = ([oldBlock]: BlockPair): boolean =>
      isWanted(older.revision.blocks[oldBlock], wanted)
    for (const pair of equal.inOrder.filter(fits)) join.equal(...pair, false)
    for (const pair of equal.displaced.filter(fits)) join.equal(...pair, true)
  }
  if (!pairing.newOf.includes(unknown) || !pairing.oldOf.includes(unknown)) return pairing

  const seeds = findSeeds(older.tokens, newer.tokens)
  for (const wanted of [isHeading, isText]) {
    const fits = (oldBlock: number, newBlock: number): boolean =>
      isWanted(older.revision.blocks[oldBlock], wanted) &&
      isWanted(newer.revision.blocks[newBlock], wanted)
    for (const candidate of seededCandidates(reading, seeds, pairing)) {
      if (fits(candidate.oldBlock, candidate.newBlock)) pairWhole(reading, pairing, join, candidate)
    }
    const left = (taken: Int32Array, blocks: readonly Block[]): readonly number[] =>
      blocks.flatMap((block, index) =>
        wanted(block) && at(taken, index) === unknown ? [index] : [],
      )
    // What is paired tells the neighbours apart, so that a second look finds more.
    for (let round = 0, found = true; found && round < mostRounds; round += 1) {
      const scored = similarPairs(
        reading,
        left(pairing.newOf, older.revision.blocks),
        left(pairing.oldOf, newer.revision.blocks),
        join.mayPair,
      )
      found = pairScored(reading, pairing, join, scored)
    }
  }
  for (const candidate of seededCandidates(reading, seeds, pairing)) {
    joinMoved(reading, pairing, join, candidate)
  }
  return pairing
}

const isHeading = ({ kind }: Block): boolean => kind === 'heading'
const isText = (block: Block): boolean => !isHeading(block)

const isWanted = (block: Block | undefined, wanted: (block: Block) => boolean): boolean =>
  block !== undefined && wanted(block)

const isFree = ({ newOf, oldOf }: Pairing, oldBlock: number, newBlock: number): boolean =>
  at(newOf, oldBlock) === unknown && at(oldOf, newBlock) === unknown

function pairWhole(
  { older, newer }: Reading,
  pairing: Pairing,
  join: Join,
  { oldBlock, newBlock, seeds }: Candidate,
): void {
  if (!isFree(pairing, oldBlock, newBlock)) return
  const olds = tokensOf(older, oldBlock)
  const news = tokensOf(newer, newBlock)
  const box = { oldFrom: olds.from, oldTo: olds.to, newFrom: news.from, newTo: news.to }
  if (!join.similar(oldBlock, newBlock, box, seeds)) {
    // Tied by rare wording and yet in doubt: then neither is anything else either.
    if (!isDistinctive(seeds.old.length, olds.to - olds.from, true)) return
    pairing.newOf[oldBlock] = withheld
    pairing.oldOf[newBlock] = withheld
    return
  }
  pairing.newOf[oldBlock] = newBlock
  pairing.oldOf[newBlock] = oldBlock
}

/** Says whether it found any. Best first; two that are as good as each other leave it open, unless their neighbours decide. */
function pairScored(
  reading: Reading,
  pairing: Pairing,
  join: Join,
  raw: readonly ScoredPair[],
): boolean {
  const before = pairing.pieces.length
  const scored = raw
    .map((pair) => (isBetween(pairing, pair) ? { ...pair, score: pair.score + bonus } : pair))
    .toSorted((one, another) => another.score - one.score)
  const ofOld = groupBy(scored, ({ oldBlock }) => oldBlock)
  const ofNew = groupBy(scored, ({ newBlock }) => newBlock)
  for (const pair of scored) {
    const { oldBlock, newBlock, score } = pair
    if (!isFree(pairing, oldBlock, newBlock)) continue
    const rivals = [...(ofOld.get(oldBlock) ?? []), ...(ofNew.get(newBlock) ?? [])]
    const open = rivals.some(
      (rival) =>
        rival !== pair &&
        rival.score > score - margin &&
        isFree(pairing, rival.oldBlock, rival.newBlock) &&
        (!isNeighbour(pairing, pair) || isNeighbour(pairing, rival)),
    )
    if (!open) pairWhole(reading, pairing, join, { oldBlock, newBlock, seeds: noLandmarks })
  }
  return pairing.pieces.length > before
}

/** The blocks before and behind went to the blocks before and behind. */
const isBetween = ({ newOf }: Pairing, { oldBlock, newBlock }: ScoredPair): boolean =>
  oldBlock > 0 &&
  oldBlock + 1 < newOf.length &&
  at(newOf, oldBlock - 1) === newBlock - 1 &&
  at(newOf, oldBlock + 1) === newBlock + 1 &&
  newBlock > 0

/** The block before or behind went to the block before or behind. */
function isNeighbour({ newOf }: Pairing, { oldBlock, newBlock }: ScoredPair): boolean {
  const before = oldBlock > 0 && newBlock > 0 && at(newOf, oldBlock - 1) === newBlock - 1
  return before || (oldBlock + 1 < newOf.length && at(newOf, oldBlock + 1) === newBlock + 1)
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => number,
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
