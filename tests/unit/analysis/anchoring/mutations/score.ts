import type { Span } from '@shared/briefing'
import type { CarriedState } from '@shared/carry'
import { carryAnchors, createAnchor } from '@analysis/anchoring'
import type { Edited } from './edit'
import { passagesOf } from './passages'

/** How often each outcome came, and how often it was not the passage's own place. */
export interface Tally extends Record<CarriedState, number> {
  readonly notes: number
  /** Not orphaned, and elsewhere than where the passage went; or anywhere, when it is gone. */
  readonly wrong: number
  /** Orphaned though its place is still there. */
  readonly missed: number
  /** The orphans whose own place is there and among the suggestions. */
  readonly suggested: number
}

export type Mistake = {
  readonly quote: string
  readonly found: string
  readonly truth: string | null
}

export const emptyTally: Tally = {
  notes: 0,
  exact: 0,
  moved: 0,
  changed: 0,
  orphan: 0,
  wrong: 0,
  missed: 0,
  suggested: 0,
}

export function scoreCarry(
  { from, to, truthOf }: Edited,
  before: Tally,
  report: (mistake: Mistake) => void = () => {},
): Tally {
  const passages = passagesOf(from)
  const anchors = passages.map((passage) => createAnchor(from, 1, passage))
  const tally = { ...before }
  for (const [index, carried] of carryAnchors(from, to, 2, anchors).entries()) {
    const passage = passages[index] ?? { start: 0, end: 0 }
    const truth = truthOf(passage)
    tally.notes += 1
    tally[carried.state] += 1
    if (carried.state === 'orphan') {
      if (!truth) continue
      tally.missed += 1
      if (carried.suggestions.some((suggestion) => isSame(suggestion, truth))) tally.suggested += 1
    } else if (!truth || !isSame(carried.anchor, truth)) {
      tally.wrong += 1
      report({
        quote: from.text.slice(passage.start, passage.end),
        found: `${carried.state}: ${carried.anchor.quote}`,
        truth: truth && to.text.slice(truth.start, truth.end),
      })
    }
  }
  return tally
}

/** At least half of the longer one in common. */
export function isSame(one: Span, another: Span): boolean {
  const common = Math.min(one.end, another.end) - Math.max(one.start, another.start)
  return 2 * common >= Math.max(one.end - one.start, another.end - another.start)
}
