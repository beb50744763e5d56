import {
  at,
  createRows,
  lastAtMost,
  lastAtMostBy,
  push,
  sameUnits,
  unitAt,
  type Rows,
} from '../text/columns'
import type { Tokens } from '../text/tokens'
import { commonSubsequence } from './common-subsequence'
import { clearMatches, createMatches, type Matches } from './matches'

/** Stretches of text that are equal to the letter. */
export interface Runs {
  readonly old: Rows
  readonly new: Rows
  readonly size: Rows
  /** Finds the run at an old offset, once all are there and ascend. */
  stretches: Int32Array | null
}

export const createRuns = (): Runs => ({
  old: createRows(),
  new: createRows(),
  size: createRows(),
  stretches: null,
})

export function pushRun(runs: Runs, oldAt: number, newAt: number, size: number): void {
  if (size <= 0) return
  push(runs.old, oldAt)
  push(runs.new, newAt)
  push(runs.size, size)
}

export function cutRuns(runs: Runs, length: number): void {
  runs.old.length = length
  runs.new.length = length
  runs.size.length = length
}

/** Index of the run that holds this old offset, or of the last one before it; `from - 1` when none is. */
export function runAt(runs: Runs, offset: number, from = 0, to = runs.old.length): number {
  const { old, stretches } = runs
  return stretches
    ? lastAtMostBy(stretches, old.data, old.length, offset)
    : lastAtMost(old.data, from, to, offset)
}

/** How many characters of an old stretch stand in the runs from `from` to `to`, which ascend. */
export function coveredBy(runs: Runs, start: number, end: number, from = 0, to = runs.old.length) {
  let covered = 0
  for (let run = Math.max(from, runAt(runs, start, from, to)); run < to; run += 1) {
    const first = at(runs.old.data, run)
    if (first >= end) break
    const last = first + at(runs.size.data, run)
    covered += Math.max(0, Math.min(end, last) - Math.max(start, first))
  }
  return covered
}

/** A stretch of characters on either side; ends exclusive. */
interface Stretch {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

/** Gaps up to this long on either side are compared character by character. */
const smallGap = 160

const fewLetters = 12
const oldCodes = new Int32Array(smallGap)
const newCodes = new Int32Array(smallGap)
/** Places in those two. */
const letters = createMatches()

function copyCodes(units: Uint16Array, from: number, to: number, codes: Int32Array): void {
  for (let index = from; index < to; index += 1) codes[index - from] = unitAt(units, index)
}

/** Turns matched tokens into runs of characters, as far as the characters between them agree too. */
export function pushRuns(
  runs: Runs,
  older: Tokens,
  newer: Tokens,
  matches: Matches,
  bounds: Stretch,
): void {
  let oldStart = bounds.oldFrom
  let newStart = bounds.newFrom
  // The open run reaches from its start to here; it begins empty, at the bounds.
  let oldEnd = oldStart
  let newEnd = newStart
  const close = (): void => pushRun(runs, oldStart, newStart, oldEnd - oldStart)
  const sameAt = (oldAt: number, newAt: number): boolean =>
    unitAt(older.units, oldAt) === unitAt(newer.units, newAt)

  function step(oldAt: number, newAt: number, size: number): void {
    while (oldEnd < oldAt && newEnd < newAt && sameAt(oldEnd, newEnd)) {
      oldEnd += 1
      newEnd += 1
    }
    if (oldEnd === oldAt && newEnd === newAt) {
      oldEnd += size
      newEnd += size
      return
    }
    let oldFrom = oldAt
    let newFrom = newAt
    while (oldFrom > oldEnd && newFrom > newEnd && sameAt(oldFrom - 1, newFrom - 1)) {
      oldFrom -= 1
      newFrom -= 1
    }
    close()
    gap({ oldFrom: oldEnd, oldTo: oldFrom, newFrom: newEnd, newTo: newFrom })
    oldStart = oldFrom
    newStart = newFrom
    oldEnd = oldAt + size
    newEnd = newAt + size
  }

  /** Respelt words in a row: their characters are paired when most of them agree. */
  function gap(box: Stretch): void {
    const oldSize = box.oldTo - box.oldFrom
    const newSize = box.newTo - box.newFrom
    const longer = Math.max(oldSize, newSize)
    if (longer < 2 || longer > smallGap || Math.min(oldSize, newSize) * 2 < longer) return
    copyCodes(older.units, box.oldFrom, box.oldTo, oldCodes)
    copyCodes(newer.units, box.newFrom, box.newTo, newCodes)
    const codes = { oldFrom: 0, oldTo: oldSize, newFrom: 0, newTo: newSize }
    clearMatches(letters)
    commonSubsequence(oldCodes, newCodes, codes, letters)
    const pairs = letters.old.length
    // Any two stretches of English have half of their letters in common, if they are long enough.
    if (pairs < longer * (longer > fewLetters ? 0.7 : 0.5)) return
    let size = 1
    for (let pair = 0; pair < pairs; pair += 1) {
      const oldAt = at(letters.old.data, pair)
      const newAt = at(letters.new.data, pair)
      const isLast = pair + 1 === pairs
      if (
        !isLast &&
        at(letters.old.data, pair + 1) === oldAt + 1 &&
        at(letters.new.data, pair + 1) === newAt + 1
      ) {
        size += 1
        continue
      }
      pushRun(runs, box.oldFrom + oldAt - size + 1, box.newFrom + newAt - size + 1, size)
      size = 1
    }
  }

  for (let index = 0; index < matches.old.length; index += 1) {
    const oldToken = at(matches.old.data, index)
    const newToken = at(matches.new.data, index)
    const oldAt = at(older.start, oldToken)
    const newAt = at(newer.start, newToken)
    const size = at(older.end, oldToken) - oldAt
    // Tokens are matched in lower case; runs hold only what is the same to the letter.
    if (sameUnits(older.units, oldAt, newer.units, newAt, size)) step(oldAt, newAt, size)
  }
  step(bounds.oldTo, bounds.newTo, 0)
  close()
}
