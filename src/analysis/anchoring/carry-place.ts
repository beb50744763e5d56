import type { Carried, Difference, Differences } from '@shared/carry'
import type { Anchor } from '@shared/note'
import type { ChangedPlace, KeptPlace, Place } from '@shared/place'

/** Where something stands, and how it came to stand there. */
export interface Standing {
  readonly anchor: Anchor
  readonly place?: Place | undefined
}

/**
 * How something stands in a revision that it was carried to, with all that became of it before: what
 * was changed or moved once stays so until the reader confirms it, and what is lost is kept to be
 * looked for again.
 */
export function carryPlace(
  { anchor, place }: Standing,
  carried: Carried,
  revision: number,
): Standing {
  const before = place?.state === 'orphan' ? place.last : (place ?? null)
  if (carried.state === 'orphan') {
    return { anchor, place: { state: 'orphan', tried: revision, last: before } }
  }
  return { anchor: carried.anchor, place: keptPlace(before, carried) }
}

function keptPlace(
  before: KeptPlace | null,
  carried: Exclude<Carried, { readonly state: 'orphan' }>,
): KeptPlace {
  if (before?.state === 'changed') return changedAgain(before, carried)
  if (carried.state === 'changed') {
    const { oldQuote, differences } = carried
    return { state: 'changed', oldQuote, differences }
  }
  return { state: before?.state === 'moved' ? 'moved' : carried.state }
}

function changedAgain(before: ChangedPlace, carried: Carried): ChangedPlace {
  if (carried.state !== 'changed') return before
  return { ...before, differences: joined(before.differences, carried.differences) }
}

function joined(first: Differences, then: Differences): Differences {
  return {
    figures: inARow(first.figures, then.figures),
    names: inARow(first.names, then.names),
  }
}

/** 5 for 4 and then 6 for 5 are 6 for 4. */
function inARow(first: readonly Difference[], then: readonly Difference[]): readonly Difference[] {
  const left = [...then]
  const chained = first.map((one) => {
    const at = one.new === null ? -1 : left.findIndex((other) => other.old === one.new)
    const [next] = at < 0 ? [] : left.splice(at, 1)
    return next ? { old: one.old, new: next.new } : one
  })
  return [...chained, ...left].filter((one) => one.old !== one.new)
}
