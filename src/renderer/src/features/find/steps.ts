import type { Span } from '@shared/briefing'
import type { Side } from '@shared/side'

/** The hits of one text, for stepping through several texts as through one list. */
export interface HitList {
  readonly side: Side
  readonly hits: readonly Span[]
}

/** A hit, by its text and its place in the list of that text. */
export interface HitPlace {
  readonly side: Side
  readonly index: number
}

/** The number of a hit among those of all texts, from 1; 0 when it is none of them. */
export function numberOf(lists: readonly HitList[], place: HitPlace | null): number {
  let before = 0
  for (const { side, hits } of lists) {
    if (side === place?.side) return place.index < hits.length ? before + place.index + 1 : 0
    before += hits.length
  }
  return 0
}

/** The hit with this number, counted round: 0 is the last one, one more than there are the first. */
export function hitNumber(lists: readonly HitList[], number: number): HitPlace | null {
  const total = lists.reduce((sum, { hits }) => sum + hits.length, 0)
  if (total === 0) return null
  let left = (((number - 1) % total) + total) % total
  for (const { side, hits } of lists) {
    if (left < hits.length) return { side, index: left }
    left -= hits.length
  }
  return null
}

/** The first hit that starts at or behind this place, in its text or in those after it; else the first of all. */
export function firstHitFrom(
  lists: readonly HitList[],
  from: { readonly side: Side; readonly offset: number },
): HitPlace | null {
  const at = lists.findIndex(({ side }) => side === from.side)
  const index = lists[at]?.hits.findIndex(({ start }) => start >= from.offset) ?? -1
  if (index >= 0) return { side: from.side, index }
  const after = lists.slice(at + 1).find(({ hits }) => hits.length > 0)
  return after ? { side: after.side, index: 0 } : hitNumber(lists, 1)
}
