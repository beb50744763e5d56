import { at } from '../text/columns'
import type { Tokens } from '../text/tokens'
import { commonSubsequence } from './common-subsequence'
import { longestIncreasing } from './increasing'
import { pushMatch, type Matches } from './matches'
import { seedLength } from './seeds'

/** A stretch of tokens on either side; ends exclusive. */
export interface Box {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

export interface Aligner {
  /** Appends the pairs of equal tokens in this box; `seeds` are those that lie in it. */
  readonly align: (box: Box, seeds: Landmarks, matches: Matches) => void
}

/** Pairs of places, ascending in the old text. */
export interface Landmarks {
  readonly old: readonly number[]
  readonly new: readonly number[]
}

export const noLandmarks: Landmarks = { old: [], new: [] }

/** Up to this many cells a gap is compared in full at once. */
const tinyGap = 400
/** Up to this many cells a gap without a landmark is compared in full. */
const smallGap = 4096
/** Each level reads its gaps once more. */
const deepest = 24
/** Cells a gap without a landmark may cost while the budget lasts. */
const largeGap = 250_000

/**
 * Patience difference over tokens: seeds first, then words that stand once on either side of a gap,
 * then a full comparison of what is small. `budget` bounds the cells of all gaps without landmarks,
 * so that the time stays linear in the texts.
 */
export function createAligner(older: Tokens, newer: Tokens, words: number): Aligner {
  const seenOld = new Int32Array(words)
  const seenNew = new Int32Array(words)
  let budget = 32 * (older.count + newer.count) + 1_000_000
  const same = (one: number, another: number): boolean =>
    at(older.id, one) === at(newer.id, another)

  function through(
    box: Box,
    landmarks: Landmarks,
    length: number,
    matches: Matches,
    depth: number,
  ): void {
    const chain = longestIncreasing(landmarks.new)
    let { oldFrom, newFrom } = box
    for (const index of chain) {
      const oldAt = landmarks.old[index] ?? 0
      const newAt = landmarks.new[index] ?? 0
      if (oldAt < oldFrom || newAt < newFrom) {
        // Overlapping seeds on one diagonal: only what the last one left is new.
        if (oldAt - newAt !== oldFrom - newFrom) continue
        while (oldFrom < oldAt + length) pushMatch(matches, oldFrom++, newFrom++)
        continue
      }
      between({ oldFrom, oldTo: oldAt, newFrom, newTo: newAt }, matches, depth)
      for (let step = 0; step < length; step += 1) pushMatch(matches, oldAt + step, newAt + step)
      oldFrom = oldAt + length
      newFrom = newAt + length
    }
    between({ oldFrom, oldTo: box.oldTo, newFrom, newTo: box.newTo }, matches, depth)
  }

  function between(box: Box, matches: Matches, depth: number): void {
    let { oldFrom, oldTo, newFrom, newTo } = box
    while (oldFrom < oldTo && newFrom < newTo && same(oldFrom, newFrom)) {
      pushMatch(matches, oldFrom++, newFrom++)
    }
    let tail = 0
    while (oldFrom < oldTo && newFrom < newTo && same(oldTo - 1, newTo - 1)) {
      oldTo -= 1
      newTo -= 1
      tail += 1
    }
    if (oldFrom < oldTo && newFrom < newTo) {
      inside({ oldFrom, oldTo, newFrom, newTo }, matches, depth)
    }
    for (let step = 0; step < tail; step += 1) pushMatch(matches, oldTo + step, newTo + step)
  }

  function inside(box: Box, matches: Matches, depth: number): void {
    const cells = (box.oldTo - box.oldFrom) * (box.newTo - box.newFrom)
    if (cells > tinyGap && depth < deepest) {
      const landmarks = uniqueWords(box)
      if (landmarks.old.length > 0) {
        through(box, landmarks, 1, matches, depth + 1)
        return
      }
    }
    if (cells > largeGap || (cells > smallGap && cells > budget)) return
    if (cells > smallGap) budget -= cells
    commonSubsequence(older.id, newer.id, box, matches)
  }

  /** Words that stand once in the old and once in the new side of the box. */
  function uniqueWords({ oldFrom, oldTo, newFrom, newTo }: Box): Landmarks {
    for (let token = oldFrom; token < oldTo; token += 1) note(seenOld, at(older.id, token), token)
    for (let token = newFrom; token < newTo; token += 1) note(seenNew, at(newer.id, token), token)
    const found = { old: [] as number[], new: [] as number[] }
    for (let token = oldFrom; token < oldTo; token += 1) {
      const id = at(older.id, token)
      if (at(seenOld, id) <= 0 || at(seenNew, id) <= 0) continue
      found.old.push(token)
      found.new.push(at(seenNew, id) - 1)
    }
    for (let token = oldFrom; token < oldTo; token += 1) seenOld[at(older.id, token)] = 0
    for (let token = newFrom; token < newTo; token += 1) seenNew[at(newer.id, token)] = 0
    return found
  }

  return {
    align: (box, seeds, matches) =>
      seeds.old.length === 0
        ? between(box, matches, 0)
        : through(box, seeds, seedLength, matches, 0),
  }
}

/** The place, counted from 1, of a word that was met once; -1 of one that was met again. */
function note(seen: Int32Array, id: number, token: number): void {
  seen[id] = at(seen, id) === 0 ? token + 1 : -1
}
