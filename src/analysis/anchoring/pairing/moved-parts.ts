import type { Box, Landmarks } from '../diff/align-tokens'
import { seedLength } from '../diff/seeds'
import type { TokenRange } from '../guards/agreement'
import type { Reading, Side } from '../guards/reading'
import { at } from '../text/columns'
import type { Candidate } from './candidates'
import { tokensOf, type Join } from './join'
import type { Pairing } from './pieces'

/** So many seeds must agree: a single one may come about by chance. */
const fewestSeeds = 2

/** Joins what went from one block into another: the unmatched words around the seeds on either side. */
export function joinMoved(
  { older, newer }: Reading,
  { newTokenOf, oldTokenOf }: Pairing,
  join: Join,
  { oldBlock, newBlock, seeds }: Candidate,
): void {
  const open = only(
    seeds,
    (oldAt, newAt) => at(newTokenOf, oldAt) === 0 && at(oldTokenOf, newAt) === 0,
  )
  const oldAt = open.old[open.old.length >> 1] ?? -1
  const newAt = open.new[open.new.length >> 1] ?? -1
  if (open.old.length < fewestSeeds) return
  const olds = unmatchedAround(newTokenOf, tokensOf(older, oldBlock), oldAt)
  const news = unmatchedAround(oldTokenOf, tokensOf(newer, newBlock), newAt)
  // Where other words stand in its place it was reworded, and what is like it elsewhere is not it.
  if (isReplaced(newTokenOf, older, newer, olds) || isReplaced(oldTokenOf, newer, older, news))
    return
  const box = { oldFrom: olds.from, oldTo: olds.to, newFrom: news.from, newTo: news.to }
  join.similar(
    oldBlock,
    newBlock,
    box,
    only(open, (oldSeed, newSeed) => isInside(oldSeed, newSeed, box)),
  )
}

function only(
  { old: olds, new: news }: Landmarks,
  test: (oldAt: number, newAt: number) => boolean,
): Landmarks {
  const isWanted = (index: number): boolean => test(olds[index] ?? 0, news[index] ?? 0)
  return {
    old: olds.filter((_, index) => isWanted(index)),
    new: news.filter((_, index) => isWanted(index)),
  }
}

const isInside = (oldAt: number, newAt: number, { oldFrom, oldTo, newFrom, newTo }: Box): boolean =>
  oldAt >= oldFrom && oldAt + seedLength <= oldTo && newAt >= newFrom && newAt + seedLength <= newTo

function unmatchedAround(matchOf: Int32Array, block: TokenRange, token: number): TokenRange {
  let from = token
  let to = token + 1
  while (from > block.from && at(matchOf, from - 1) === 0) from -= 1
  while (to < block.to && at(matchOf, to) === 0) to += 1
  return { from, to }
}

/** Between the matches of its neighbours in the block stand at least half as many words. */
function isReplaced(
  matchOf: Int32Array,
  own: Side,
  other: Side,
  { from, to }: TokenRange,
): boolean {
  const block = at(own.tokens.block, from)
  const edges = tokensOf(own, block)
  const before = from > edges.from ? at(matchOf, from - 1) - 1 : -1
  const after = to < edges.to ? at(matchOf, to) - 1 : -1
  const partner = before >= 0 ? before : after
  if (partner < 0) return false
  const { from: first, to: last } = tokensOf(other, at(other.tokens.block, partner))
  const start = before >= 0 ? before + 1 : first
  const end = after >= 0 ? after : last
  return 2 * (end - start) >= to - from
}
