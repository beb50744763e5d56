import type { Span } from '@shared/briefing'
import { opposites } from './language/opposites'
import { keyOfWord, type Term } from './terms'

/** Which end of each axis a figure is said to be of: axis → end, or null where both are named. */
export type Ends = ReadonlyMap<number, number | null>

const endsOf = new Map<string, readonly (readonly [axis: number, end: number])[]>()
for (const [axis, names] of opposites.entries()) {
  for (const [end, list] of names.entries()) {
    for (const key of new Set(list.map(keyOfWord))) {
      endsOf.set(key, [...(endsOf.get(key) ?? []), [axis, end]])
    }
  }
}

/** The ends that the terms within a clause name. */
export function readEnds(terms: readonly Term[], clause: Span): Ends {
  const ends = new Map<number, number | null>()
  for (const { key, start } of terms) {
    if (start < clause.start || start >= clause.end) continue
    for (const [axis, end] of endsOf.get(key) ?? []) {
      const before = ends.get(axis)
      ends.set(axis, before === undefined || before === end ? end : null)
    }
  }
  return ends
}

/** Whether two figures are said to be of opposite ends. */
export function areOpposed(one: Ends, other: Ends): boolean {
  for (const [axis, end] of one) {
    const there = other.get(axis) ?? null
    if (end !== null && there !== null && end !== there) return true
  }
  return false
}
