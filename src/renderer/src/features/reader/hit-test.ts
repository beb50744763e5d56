import type { Span } from '@shared/briefing'
import type { TextOffsets } from './text-offsets'

/** The offset of the text under a point of the screen, or null beside the text. Asks for one caret place, however many marks there are. */
export function offsetAtPoint(offsets: TextOffsets, x: number, y: number): number | null {
  const place = caretAt(x, y)
  if (!place) return null
  const offset = offsets.offsetAt(place.node, place.offset)
  if (offset === null) return null
  // The nearest caret place may be far from the point, at the end of a short line for one.
  const around = offsets.liveRangeOf({ start: Math.max(0, offset - 1), end: offset + 1 })
  return around && touches(around, x, y) ? offset : null
}

interface CaretPlace {
  readonly node: Node
  readonly offset: number
}

function caretAt(x: number, y: number): CaretPlace | null {
  const position = document.caretPositionFromPoint?.(x, y)
  return position ? { node: position.offsetNode, offset: position.offset } : null
}

function touches(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top && y <= rect.bottom,
  )
}

/** The span that holds this offset among spans sorted by start that do not overlap. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (!span) return undefined
    if (offset < span.start) high = middle - 1
    else if (offset >= span.end) low = middle + 1
    else return span
  }
  return undefined
}

/** The shortest of the spans that hold this offset; they may overlap. */
export function innermostAt<T>(
  items: readonly T[],
  spanOf: (item: T) => Span,
  offset: number,
): T | undefined {
  let best: T | undefined
  let shortest = Infinity
  for (const item of items) {
    const { start, end } = spanOf(item)
    if (start <= offset && offset < end && end - start < shortest) {
      best = item
      shortest = end - start
    }
  }
  return best
}

/** Something that a click on the text can open. */
export interface Opened {
  readonly span: Span
  readonly isShown: boolean
  readonly show: () => void
}

/**
 * What a click opens where several things lie upon each other: the shortest of them, which is on top, and
 * when that is shown already the next, so that nothing is out of reach.
 */
export function nextInTurn(under: readonly Opened[]): Opened | undefined {
  const ordered = under.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  const shown = ordered.findIndex(({ isShown }) => isShown)
  return ordered[(shown + 1) % ordered.length]
}
