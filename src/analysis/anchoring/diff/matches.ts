import { createRows, push, type Rows } from '../text/columns'

/** Pairs of equal places, ascending on both sides. */
export interface Matches {
  readonly old: Rows
  readonly new: Rows
}

export const createMatches = (): Matches => ({ old: createRows(), new: createRows() })

export function pushMatch(matches: Matches, oldAt: number, newAt: number): void {
  push(matches.old, oldAt)
  push(matches.new, newAt)
}

export function clearMatches(matches: Matches): void {
  matches.old.length = 0
  matches.new.length = 0
}
