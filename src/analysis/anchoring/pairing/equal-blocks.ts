import type { RevisionText } from '@shared/briefing'
import { heaviestIncreasing, longestIncreasing } from '../diff/increasing'

export type BlockPair = readonly [oldBlock: number, newBlock: number]

export interface EqualBlocks {
  /** In the order of both revisions. */
  readonly inOrder: readonly BlockPair[]
  /** Standing once in each revision, but elsewhere in the order. */
  readonly displaced: readonly BlockPair[]
}

/**
 * Blocks that are equal to the letter. What stands once in each revision is a pair; what is repeated is
 * paired between two such pairs when both revisions have it there equally often.
 */
export function findEqualBlocks(
  from: RevisionText,
  to: RevisionText,
  oldHashes: readonly string[],
  newHashes: readonly string[],
): EqualBlocks {
  const olds = groupBy(oldHashes, (block) => block)
  const news = groupBy(newHashes, (block) => block)
  const unique: BlockPair[] = []
  for (const [hash, places] of olds) {
    const [oldBlock = -1, second] = places
    const [newBlock = -1, other] = news.get(hash) ?? []
    if (newBlock < 0 || second !== undefined || other !== undefined) continue
    if (textOf(from, oldBlock) === textOf(to, newBlock)) unique.push([oldBlock, newBlock])
  }
  const chain = heaviestIncreasing(
    unique.map(([, newBlock]) => newBlock),
    (index) => textOf(from, unique[index]?.[0] ?? 0).length + 1,
  )
  const kept = new Set(chain)
  return {
    inOrder: withRepeated(from, to, oldHashes, newHashes, pick(unique, chain)),
    displaced: unique.filter((_, index) => !kept.has(index)),
  }
}

function withRepeated(
  from: RevisionText,
  to: RevisionText,
  oldHashes: readonly string[],
  newHashes: readonly string[],
  fixed: readonly BlockPair[],
): readonly BlockPair[] {
  const pairs: BlockPair[] = []
  let oldFrom = 0
  let newFrom = 0
  const ends: BlockPair = [oldHashes.length, newHashes.length]
  for (const [oldTo, newTo] of [...fixed, ends]) {
    const olds = groupBy(oldHashes.slice(oldFrom, oldTo), (block) => block + oldFrom)
    const news = groupBy(newHashes.slice(newFrom, newTo), (block) => block + newFrom)
    const equal: BlockPair[] = []
    for (const [hash, places] of olds) {
      const others = news.get(hash) ?? []
      if (others.length !== places.length) continue
      for (const [index, oldBlock] of places.entries()) {
        const newBlock = others[index] ?? 0
        if (textOf(from, oldBlock) === textOf(to, newBlock)) equal.push([oldBlock, newBlock])
      }
    }
    equal.sort(([one], [another]) => one - another)
    const chain = longestIncreasing(equal.map(([, newBlock]) => newBlock))
    for (const pair of pick(equal, chain)) pairs.push(pair)
    if (oldTo < oldHashes.length) pairs.push([oldTo, newTo])
    oldFrom = oldTo + 1
    newFrom = newTo + 1
  }
  return pairs
}

function pick(pairs: readonly BlockPair[], indices: readonly number[]): readonly BlockPair[] {
  return indices.flatMap((index) => pairs.slice(index, index + 1))
}

function groupBy(
  hashes: readonly string[],
  placeOf: (index: number) => number,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, hash] of hashes.entries()) {
    const group = groups.get(hash)
    if (group) group.push(placeOf(index))
    else groups.set(hash, [placeOf(index)])
  }
  return groups
}

function textOf({ text, blocks }: RevisionText, block: number): string {
  const found = blocks[block]
  return found ? text.slice(found.start, found.end) : ''
}
