import { heaviestIncreasing } from '../diff/increasing'
import { createRuns, pushRun, type Runs } from '../diff/runs'
import { at, indexStretches } from '../text/columns'
import type { Pairing, Piece } from './pieces'

/** Where every stretch of the old text went; the runs ascend in the old text. */
export interface RevisionMap {
  readonly runs: Runs
  /** By run: the index of its piece. */
  readonly pieceOf: Int32Array
  readonly pieces: readonly Piece[]
  /** By piece: it kept its place in the order of the text. */
  readonly inPlace: readonly boolean[]
}

/** `length` is that of the old text. */
export function createRevisionMap({ runs, pieces }: Pairing, length: number): RevisionMap {
  const order = pieces
    .map((_, index) => index)
    .toSorted((one, another) => (pieces[one]?.oldStart ?? 0) - (pieces[another]?.oldStart ?? 0))
  const sorted = createRuns()
  const pieceOf: number[] = []
  for (const { run, piece } of inOrder(order, pieces, runs)) {
    pushRun(sorted, at(runs.old.data, run), at(runs.new.data, run), at(runs.size.data, run))
    pieceOf.push(piece)
  }
  sorted.stretches = indexStretches(sorted.old.data, sorted.old.length, length)
  const inPlace = pieces.map(() => false)
  const chain = heaviestIncreasing(
    order.map((piece) => pieces[piece]?.newStart ?? 0),
    (index) => pieces[order[index] ?? 0]?.weight ?? 0,
  )
  for (const index of chain) inPlace[order[index] ?? 0] = true
  return { runs: sorted, pieceOf: Int32Array.from(pieceOf), pieces, inPlace }
}

interface Place {
  readonly run: number
  readonly piece: number
}

/** All runs by their old offset; pieces of one block may lie within each other. */
function inOrder(order: readonly number[], pieces: readonly Piece[], runs: Runs): readonly Place[] {
  const places: Place[] = []
  for (let index = 0; index < order.length;) {
    const block = pieces[order[index] ?? 0]?.oldBlock
    const first = places.length
    let count = 0
    for (; pieces[order[index] ?? 0]?.oldBlock === block && index < order.length; index += 1) {
      const piece = order[index] ?? 0
      const { firstRun = 0, lastRun = 0 } = pieces[piece] ?? {}
      for (let run = firstRun; run < lastRun; run += 1) places.push({ run, piece })
      count += 1
    }
    if (count > 1) {
      const part = places.splice(first)
      part.toSorted((one, another) => at(runs.old.data, one.run) - at(runs.old.data, another.run))
      for (const place of part) places.push(place)
    }
  }
  return places
}
