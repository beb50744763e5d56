import { at, byteAt } from '../text/columns'
import { name } from '../text/kinds'
import type { Reading, Side } from '../guards/reading'
import type { Pairing } from './pieces'

/**
 * `other`: the block stands under a heading that is known to be another one; `renamed`: under headings
 * that nothing ties together and that hold different names.
 */
export type Section = 'same' | 'renamed' | 'other'

export type CompareSections = (oldBlock: number, newBlock: number, pairing: Pairing) => Section

/** Headings are context: "12,400 households" under Hongkou is not the same under Yangpu. */
export function createOutline({ older, newer }: Reading): CompareSections {
  const oldAbove = nearestHeadings(older)
  const newAbove = nearestHeadings(newer)

  function namesDiffer(oldHeading: number, newHeading: number): boolean {
    const before = namesOf(older, oldHeading)
    const after = namesOf(newer, newHeading)
    return before.some((id) => !after.includes(id)) && after.some((id) => !before.includes(id))
  }

  return function compare(oldBlock, newBlock, pairing): Section {
    const oldHeading = at(oldAbove, oldBlock)
    const newHeading = at(newAbove, newBlock)
    if (oldHeading < 0 || newHeading < 0) return 'same'
    const ours = at(pairing.newOf, oldHeading)
    const theirs = at(pairing.oldOf, newHeading)
    if (ours === newHeading) return 'same'
    if (theirs >= 0) return 'other'
    if (namesDiffer(oldHeading, newHeading)) return 'renamed'
    return ours >= 0 ? 'same' : compare(oldHeading, newHeading, pairing)
  }
}

/** By block: the closest heading above that it stands under, or -1. The document's title is none. */
function nearestHeadings({ revision: { blocks } }: Side): Int32Array {
  const nearest = new Int32Array(blocks.length).fill(-1)
  const open: { readonly index: number; readonly level: number }[] = []
  for (const [index, { level }] of blocks.entries()) {
    if (level !== null) while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    nearest[index] = open.at(-1)?.index ?? -1
    if (level !== null && index > 0) open.push({ index, level })
  }
  return nearest
}

function namesOf({ tokens, kinds }: Side, block: number): readonly number[] {
  const names: number[] = []
  for (let token = at(tokens.firstOf, block); token < at(tokens.firstOf, block + 1); token += 1) {
    if (byteAt(kinds, token) === name) names.push(at(tokens.id, token))
  }
  return names
}

/** Some old tokens hold a name that stands in one block only of each revision. */
export function hasRareName({ older, newer }: Reading, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) {
    const id = at(older.tokens.id, token)
    if (byteAt(older.kinds, token) !== name) continue
    if (at(older.frequency, id) === 1 && at(newer.frequency, id) === 1) return true
  }
  return false
}
