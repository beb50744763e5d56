import type { Runs } from '../diff/runs'

/** An old and a new block, or parts of them, that are the same piece of writing. */
export interface Piece {
  readonly oldBlock: number
  readonly newBlock: number
  /** Not a character differs. */
  readonly identical: boolean
  /** Common words are misspelt in it. */
  readonly noisy: boolean
  /** Much of its wording stands nowhere else in either revision. */
  readonly distinctive: boolean
  /** The blocks speak of other names as well; the piece was taken for its wording. */
  readonly conflicted: boolean
  /** Offsets of its first characters. */
  readonly oldStart: number
  readonly newStart: number
  /** Characters that are the same. */
  readonly weight: number
  /** Its runs, `to` exclusive, in the order in which they were found. */
  readonly firstRun: number
  readonly lastRun: number
}

/** In place of a block: none is known yet, or none may be taken. */
export const unknown = -1
export const withheld = -2

/** What is known so far of where the old blocks went. */
export interface Pairing {
  readonly runs: Runs
  readonly pieces: Piece[]
  /** By old block: the new block that is its own, `unknown` or `withheld`. */
  readonly newOf: Int32Array
  /** By new block: the old block that it was, `unknown` or `withheld`. */
  readonly oldOf: Int32Array
  /** By token: the token of the other side it was matched with, counted from 1; 0 for none. */
  readonly newTokenOf: Int32Array
  readonly oldTokenOf: Int32Array
}
