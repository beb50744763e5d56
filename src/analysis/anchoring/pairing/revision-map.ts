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
  const pieceOf = new Int32Array(runs.old.length)
  const add = (run: number, piece: number): void => {
    pieceOf[sorted.old.length] = piece
    pushRun(sorted, at(runs.old.data, run), at(runs.new.data, run), at(runs.size.data, run))
  }
  for (const group of byBlock(order, pieces)) {
    if (group.length === 1) eachRun(group, pieces, add)
    else {
      // Pieces of one block may lie within each other.
      const places: (readonly [run: number, piece: number])[] = []
      eachRun(group, pieces, (run, piece) => places.push([run, piece]))
      places.sort(([one], [another]) => at(runs.old.data, one) - at(runs.old.data, another))
      for (const [run, piece] of places) add(run, piece)
    }
  }
  sorted.stretches = indexStretches(sorted.old.data, sorted.old.length, length)
  const inPlace = pieces.map(() => false)
  const chain = heaviestIncreasing(
    order.map((piece) => pieces[piece]?.newStart ?? 0),
    (index) => pieces[order[index] ?? 0]?.weight ?? 0,
  )
  for (const index of chain) inPlace[order[index] ?? 0] = true
  return { runs: sorted, pieceOf, pieces, inPlace }
}

function byBlock(
  order: readonly number[],
  pieces: readonly Piece[],
): readonly (readonly number[])[] {
  const groups: number[][] = []
  let block = -1
  for (const piece of order) {
    const { oldBlock = -1 } = pieces[piece] ?? {}
    if (oldBlock === block) groups.at(-1)?.push(piece)
    else groups.push([piece])
    block = oldBlock
  }
  return groups
}

function eachRun(
  group: readonly number[],
  pieces: readonly Piece[],
  visit: (run: number, piece: number) => void,
): void {
  for (const piece of group) {
    const { firstRun = 0, lastRun = 0 } = pieces[piece] ?? {}
    for (let run = firstRun; run < lastRun; run += 1) visit(run, piece)
  }
}
