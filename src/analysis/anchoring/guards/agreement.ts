import { coveredBy, runAt, type Runs } from '../diff/runs'
import { at, byteAt } from '../text/columns'
import { figure, name } from '../text/kinds'
import { tokenAt } from '../text/tokens'
import type { Reading, Side } from './reading'

/** A stretch of tokens; `to` exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** How the names and figures of an old stretch fare in the new stretch that may take its place. */
export interface Agreement {
  readonly sharedNames: number
  /** Names that stand in one block only of each revision. */
  readonly sharedRareNames: number
  /** Names that the new stretch lacks, not even with another spelling. */
  readonly lostNames: number
  /** Those of the lost names that another known name, a letter or two away, took the place of. */
  readonly mistakenNames: number
  readonly gainedNames: number
  /** One of the gained names is spoken of in the old revision: surely another one, not a new spelling. */
  readonly gainedKnown: boolean
  readonly respeltNames: number
  /** Figures that stand in one block only of each revision. */
  readonly sharedRareFigures: number
  readonly lostFigures: number
  /** Lost figures of three characters and more that the new revision has elsewhere, once in each. */
  readonly strayFigures: number
  readonly gainedFigures: number
}

/** The runs that may tell where an old word went: ascending from `from` to `to`. */
export interface Trail {
  readonly runs: Runs
  readonly from: number
  readonly to: number
  /** Common words are misspelt as well, so that a name may be. */
  readonly noisy: boolean
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export type Compare = (older: TokenRange, newer: TokenRange, trail: Trail) => Agreement

/** Share of a name's letters that make it the same name respelt; stricter where nothing else is. */
const respeltShare = 0.75
const noisyShare = 0.5

export function createCompare(reading: Reading): Compare {
  const { older, newer, words } = reading
  // Names and figures only: "Reading" is not met again in "reading".
  const inOld = new Int32Array(words)
  const inNew = new Int32Array(words)
  const excused = new Int32Array(words)
  let turn = 0

  const isRare = (id: number): boolean =>
    at(older.frequency, id) === 1 && at(newer.frequency, id) === 1

  return (oldRange, newRange, trail) => {
    turn += 1
    // Positions in the lists of marked tokens.
    const oldFrom = at(older.markedBefore, oldRange.from)
    const oldTo = at(older.markedBefore, oldRange.to)
    const newFrom = at(newer.markedBefore, newRange.from)
    const newTo = at(newer.markedBefore, newRange.to)
    for (let mark = oldFrom; mark < oldTo; mark += 1) count(inOld, idOfMark(older, mark))
    for (let mark = newFrom; mark < newTo; mark += 1) count(inNew, idOfMark(newer, mark))
    const found = { ...nothing }
    for (let mark = oldFrom; mark < oldTo; mark += 1) {
      const token = at(older.marked, mark)
      if (byteAt(older.kinds, token) === figure) lookForFigure(token, trail, found)
      else lookForName(token, trail, found)
    }
    for (let mark = newFrom; mark < newTo; mark += 1) lookForGain(mark, trail, found)
    for (let mark = oldFrom; mark < oldTo; mark += 1) inOld[idOfMark(older, mark)] = 0
    for (let mark = newFrom; mark < newTo; mark += 1) inNew[idOfMark(newer, mark)] = 0
    return found
  }

  function lookForFigure(token: number, trail: Trail, found: Mutable<Agreement>): void {
    const id = at(older.tokens.id, token)
    if (at(inNew, id) >= at(inOld, id) || isIntact(token, trail)) {
      if (isRare(id)) found.sharedRareFigures += 1
      return
    }
    found.lostFigures += 1
    const size = at(older.tokens.end, token) - at(older.tokens.start, token)
    if (isRare(id) && size >= 3 && isAmidst(token, trail)) found.strayFigures += 1
  }

  function lookForGain(mark: number, trail: Trail, found: Mutable<Agreement>): void {
    const kind = byteAt(newer.kinds, at(newer.marked, mark))
    const id = idOfMark(newer, mark)
    if (kind === figure && at(inOld, id) < at(inNew, id)) found.gainedFigures += 1
    if (kind !== name || at(inOld, id) > 0 || at(excused, id) === turn) return
    const known = at(older.frequency, id) > 0
    if (trail.noisy && !known) return
    found.gainedNames += 1
    found.gainedKnown ||= known
  }

  /** Between the first and the last run: not in the other half of a paragraph that was split. */
  function isAmidst(token: number, { runs, from, to }: Trail): boolean {
    const start = at(older.tokens.start, token)
    return at(runs.old.data, from) <= start && start < at(runs.old.data, to - 1)
  }

  function lookForName(token: number, trail: Trail, found: Mutable<Agreement>): void {
    const id = at(older.tokens.id, token)
    if (at(inNew, id) > 0 || isIntact(token, trail)) {
      found.sharedNames += 1
      if (isRare(id)) found.sharedRareNames += 1
      return
    }
    const other = counterpart(reading, trail.runs, token, trail.from, trail.to)
    const otherId = other < 0 ? -1 : at(newer.tokens.id, other)
    if (otherId === id) {
      found.sharedNames += 1
      return
    }
    const known = otherId >= 0 && at(older.frequency, otherId) > 0
    const near = coverageOf(token, trail) >= (trail.noisy ? noisyShare : respeltShare)
    if (known || !near) {
      found.lostNames += 1
      if (near) found.mistakenNames += 1
      return
    }
    found.respeltNames += 1
    if (otherId >= 0) excused[otherId] = turn
  }

  /** It stands where its text went, if outside of the new stretch. */
  function isIntact(token: number, trail: Trail): boolean {
    if (coverageOf(token, trail) < 1) return false
    return (
      at(newer.tokens.id, counterpart(reading, trail.runs, token, trail.from, trail.to)) ===
      at(older.tokens.id, token)
    )
  }

  function coverageOf(token: number, { runs, from, to }: Trail): number {
    const start = at(older.tokens.start, token)
    const end = at(older.tokens.end, token)
    return coveredBy(runs, start, end, from, to) / (end - start)
  }
}

/** The new word that took the place of this old one, or its beginning; -1 when none did. */
export function counterpart(
  { older, newer }: Reading,
  runs: Runs,
  token: number,
  from = 0,
  to = runs.old.length,
): number {
  const start = at(older.tokens.start, token)
  const end = at(older.tokens.end, token)
  for (let run = Math.max(from, runAt(runs, start, from, to)); run < to; run += 1) {
    const first = at(runs.old.data, run)
    if (first >= end) break
    if (first + at(runs.size.data, run) <= start) continue
    return tokenAt(newer.tokens, at(runs.new.data, run) + Math.max(start, first) - first)
  }
  return -1
}

const idOfMark = ({ marked, tokens }: Side, mark: number): number => at(tokens.id, at(marked, mark))

function count(counts: Int32Array, id: number): void {
  counts[id] = at(counts, id) + 1
}

const nothing: Agreement = {
  sharedNames: 0,
  sharedRareNames: 0,
  lostNames: 0,
  mistakenNames: 0,
  gainedNames: 0,
  gainedKnown: false,
  respeltNames: 0,
  sharedRareFigures: 0,
  lostFigures: 0,
  strayFigures: 0,
  gainedFigures: 0,
}

/** All that was lost are slips: "Dsitrict", where "District" is meant. */
export const onlySlips = ({ lostNames, mistakenNames, lostFigures }: Agreement): boolean =>
  lostNames === mistakenNames && lostFigures === 0

/** Old names went and others came: the sign of a look-alike. */
export const namesConflict = ({ lostNames, gainedNames }: Agreement): boolean =>
  lostNames > 0 && gainedNames > 0
