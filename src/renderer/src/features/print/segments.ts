import type { Span } from '@shared/briefing'
import { figureGroupOf, type FigureGroup, type Metric } from '@shared/metric'
import type { Colour, Note } from '@shared/note'

/** A note with the number it has on paper, from 1 in reading order. */
export interface NumberedNote {
  readonly number: number
  readonly note: Note
}

/** A stretch of a block that is marked in one way throughout. */
export interface Segment {
  readonly text: string
  /** The colour of the innermost note over it. */
  readonly colour: Colour | null
  readonly figure: FigureGroup | null
  /** Numbers of the notes whose passages end here. */
  readonly ends: readonly number[]
}

export function numbered(notes: readonly Note[]): readonly NumberedNote[] {
  return notes
    .toSorted((one, other) => one.anchor.start - other.anchor.start)
    .map((note, index) => ({ number: index + 1, note }))
}

/** The notes and figures of a text by the block they touch; notes stand beside the block they begin in. */
export interface Marked {
  readonly notes: readonly NumberedNote[]
  readonly figures: readonly Metric[]
}

/** Cuts a block wherever a mark begins or ends. */
export function segmentsOf(
  text: string,
  block: Span,
  { notes, figures }: Marked,
): readonly Segment[] {
  const cuts = new Set([block.start, block.end])
  const cutAt = ({ start, end }: Span): void => {
    for (const cut of [start, end]) if (cut > block.start && cut < block.end) cuts.add(cut)
  }
  for (const { note } of notes) cutAt(note.anchor)
  for (const figure of figures) cutAt(figure)
  const places = [...cuts].toSorted((one, other) => one - other)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? block.end
    const over = notes.filter(({ note }) => note.anchor.start < end && start < note.anchor.end)
    const figure = figures.find((one) => one.start < end && start < one.end)
    return {
      text: text.slice(start, end),
      colour: innermost(over)?.note.colour ?? null,
      figure: figure ? figureGroupOf(figure.kind) : null,
      ends: over.filter(({ note }) => note.anchor.end === end).map(({ number }) => number),
    }
  })
}

function innermost(notes: readonly NumberedNote[]): NumberedNote | undefined {
  const length = ({ note }: NumberedNote) => note.anchor.end - note.anchor.start
  return notes.toSorted((one, other) => length(one) - length(other))[0]
}

/** What overlaps each block, in one walk through blocks and items that are sorted by start. */
export function byBlock<T>(
  blocks: readonly Span[],
  items: readonly T[],
  spanOf: (item: T) => Span,
): readonly (readonly T[])[] {
  const found: T[][] = blocks.map(() => [])
  let first = 0
  for (const item of items) {
    const { start, end } = spanOf(item)
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= start) first += 1
    for (let index = first; (blocks[index]?.start ?? Infinity) < end; index += 1) {
      found[index]?.push(item)
    }
  }
  return found
}
