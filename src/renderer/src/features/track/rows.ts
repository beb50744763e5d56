import type { Span } from '@shared/briefing'
import { lastAtMost } from '../reader/last-at-most'

/** A lane of the track: kinds of marks differ by where and how wide they are drawn, not by colour alone. */
export type TrackLane = 'alone' | 'figure' | 'note' | 'link' | 'hit'

/** Marks of one kind and colour. */
export interface TrackSource {
  readonly lane: TrackLane
  /** Name of a colour's custom property. */
  readonly colour: string
  readonly spans: readonly Span[]
  /** Drawn along the whole passage, and not only where it begins. */
  readonly whole?: boolean
}

/** A stretch of the track, in pixels. */
export interface TrackRow {
  readonly top: number
  readonly height: number
}

/** Where an offset of the text stands, as a share of the height of what is scrolled. */
export interface TextKnot {
  readonly offset: number
  readonly share: number
}

/** Least height of a mark. */
const leastHeight = 2

/**
 * The stretches of the track that a source's marks cover, merged: never more than the track has pixels,
 * however many marks there are. `knots` ascend.
 */
export function trackRows(
  { spans, whole = false }: TrackSource,
  knots: readonly TextKnot[],
  height: number,
): readonly TrackRow[] {
  const rows: { top: number; height: number }[] = []
  const shareOf = shareFinder(knots)
  for (const { start, end } of ascending(spans)) {
    const top = Math.round(shareOf(start) * height)
    const bottom = whole ? Math.round(shareOf(end) * height) : top
    const tall = Math.max(leastHeight, bottom - top)
    const last = rows.at(-1)
    if (last && top <= last.top + last.height) {
      last.height = Math.max(last.height, top + tall - last.top)
    } else {
      rows.push({ top, height: tall })
    }
  }
  return rows
}

/** Nearly always they ascend already, and there may be tens of thousands. */
function ascending(spans: readonly Span[]): readonly Span[] {
  const isSorted = spans.every(({ start }, index) => (spans[index - 1]?.start ?? -1) <= start)
  return isSorted ? spans : spans.toSorted((one, other) => one.start - other.start)
}

/** Between two knots the share grows with the text. */
export function shareAt(knots: readonly TextKnot[], offset: number): number {
  return shareFinder(knots)(offset)
}

/** Offsets that ascend are found in one walk along the knots, however many there are. */
function shareFinder(knots: readonly TextKnot[]): (offset: number) => number {
  let at = 0
  return (offset) => {
    if ((knots[at]?.offset ?? 0) > offset) {
      at = lastAtMost(knots.length, (index) => knots[index]?.offset ?? Infinity, offset)
    }
    while ((knots[at + 1]?.offset ?? Infinity) <= offset) at += 1
    const from = knots[at]
    const to = knots[at + 1]
    if (!from) return 0
    if (!to || to.offset <= from.offset) return from.share
    const part = Math.min(1, Math.max(0, (offset - from.offset) / (to.offset - from.offset)))
    return from.share + part * (to.share - from.share)
  }
}

/** The mark nearest to a place on the track, if one is within so many pixels. */
export function markNear(
  sources: readonly TrackSource[],
  knots: readonly TextKnot[],
  height: number,
  y: number,
  within: number,
): Span | null {
  let nearest: Span | null = null
  let least = within
  const shareOf = shareFinder(knots)
  for (const { spans } of sources) {
    for (const span of spans) {
      const away = Math.abs(shareOf(span.start) * height - y)
      if (away > least) continue
      least = away
      nearest = span
    }
  }
  return nearest
}
