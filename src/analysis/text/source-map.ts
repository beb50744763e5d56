import type { Span } from '@shared/briefing'

/**
 * Where each character of a revision's text stands in its decoded source: flat triples of
 * `textStart, sourceStart, length` (UTF-16 code units), sorted, covering the whole text. Inside a
 * triple both sides advance together, even where a line break became a blank.
 */
export type SourceMap = readonly number[]

const fields = 3

/** Collects the text of a revision together with its map, one piece after another. */
export function createMappedText() {
  const pieces: string[] = []
  const map: number[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    /** `piece` stands at `sourceStart` and, if longer than one unit, equals the source there in length. */
    add(piece: string, sourceStart: number): void {
      if (piece.length === 0) return
      const last = map.length - fields
      const run = map[last + 2] ?? 0
      const continues = last >= 0 && (map[last + 1] ?? 0) + run === sourceStart
      if (continues) map[last + 2] = run + piece.length
      else map.push(length, sourceStart, piece.length)
      pieces.push(piece)
      length += piece.length
    },
    finish(): { readonly text: string; readonly sourceMap: SourceMap } {
      return { text: pieces.join(''), sourceMap: map }
    },
  }
}

/** The span of the decoded source that a span of the revision's text was read from. */
export function toSourceSpan(map: SourceMap, span: Span): Span {
  const first = runAt(map, span.start)
  const last = runAt(map, span.end - 1)
  const [lastText = 0, lastSource = 0, lastLength = 0] = map.slice(last, last + fields)
  const endsItsRun = span.end - lastText === lastLength
  // A composed letter is shorter than its source: what follows tells where the source ends.
  const end = endsItsRun ? map[last + fields + 1] : undefined
  return {
    start: (map[first + 1] ?? 0) + span.start - (map[first] ?? 0),
    end: end ?? lastSource + span.end - lastText,
  }
}

/** Index of the triple that holds this offset of the text. */
function runAt(map: SourceMap, offset: number): number {
  let low = 0
  let high = map.length / fields - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[middle * fields] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low * fields
}
