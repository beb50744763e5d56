import type { RevisionText, Span } from '@shared/briefing'
import { readText } from '@analysis/text'

/** A stretch of the new text: what it was, if anything, and what it says. */
export interface Part {
  /** The old stretch that it is, or that it stands for now; null for what is new. */
  readonly old: Span | null
  readonly text: string
}

/** An edited text that remembers where everything came from. Blocks are lines. */
export interface Edited {
  readonly from: RevisionText
  readonly to: RevisionText
  /** Where an old passage stands now; null when it is gone. */
  readonly truthOf: (passage: Span) => Span | null
}

export const revisionOf = (lines: string): RevisionText =>
  readText(lines.replaceAll('\n', '\n\n')).revision

/** Puts parts together; offsets are those of `from`, and the parts must read cleanly, one block a line. */
export function assemble(from: RevisionText, parts: readonly Part[]): Edited {
  const text = parts.map((part) => part.text).join('')
  const to = revisionOf(text)
  if (to.text !== text) throw new Error('The edited text does not read as it was written.')
  return { from, to, truthOf: createTruth(parts) }
}

interface Origin {
  readonly old: Span
  readonly new: Span
}

/** From the first to the last new character that an old character of the passage went to. */
function createTruth(parts: readonly Part[]): (passage: Span) => Span | null {
  const origins: Origin[] = []
  let offset = 0
  for (const { old, text } of parts) {
    if (old && text !== '') origins.push({ old, new: { start: offset, end: offset + text.length } })
    offset += text.length
  }
  origins.sort((one, another) => one.old.start - another.old.start)
  return ({ start, end }) => {
    let low = 0
    let high = origins.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((origins[middle]?.old.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    let first = Infinity
    let last = -1
    for (let index = low; (origins[index]?.old.start ?? Infinity) < end; index += 1) {
      const { old, new: place } = origins[index] ?? nowhere
      const copied = old.end - old.start === place.end - place.start
      first = Math.min(first, place.start + (copied ? Math.max(0, start - old.start) : 0))
      last = Math.max(last, copied ? Math.min(place.end, place.start + end - old.start) : place.end)
    }
    return last < 0 ? null : { start: first, end: last }
  }
}

const nowhere: Origin = { old: { start: 0, end: 0 }, new: { start: 0, end: 0 } }

export const copy = ({ text }: RevisionText, start: number, end: number): Part => ({
  old: { start, end },
  text: text.slice(start, end),
})

export const insert = (text: string): Part => ({ old: null, text })

/** Replaces stretches, ascending and apart; what is replaced by nothing is gone. */
export function replace(
  from: RevisionText,
  changes: readonly (Span & { readonly by: string })[],
): Edited {
  const parts: Part[] = []
  let offset = 0
  for (const { start, end, by } of changes) {
    parts.push(copy(from, offset, start))
    if (by !== '') parts.push({ old: start < end ? { start, end } : null, text: by })
    offset = end
  }
  parts.push(copy(from, offset, from.text.length))
  return assemble(from, parts)
}

/** The blocks in another order, some left out, each with its line break. */
export function reorder(from: RevisionText, order: readonly number[]): Edited {
  const parts: Part[] = []
  for (const index of order) {
    const block = from.blocks[index]
    if (!block) continue
    if (parts.length > 0) parts.push(insert('\n'))
    parts.push(copy(from, block.start, block.end))
  }
  return assemble(from, parts)
}
