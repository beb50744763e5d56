import type { Span } from '@shared/briefing'
import { figureGroupOf, type Metric } from '@shared/metric'
import type { Note } from '@shared/note'
import type { Mark, MarkStyle } from './painter'

export interface Marked {
  readonly notes: readonly Note[]
  readonly figures: readonly Metric[]
  /** Id of the note that is open in the list. */
  readonly selectedNote: string | null
  readonly currentFigure: Metric | null
  /** Ends of links, and those of the link that is open in the list or being made. */
  readonly links: readonly Span[]
  readonly currentLinks: readonly Span[]
  /** Something that was pointed at in a list and is neither note nor figure. */
  readonly pointed: Span | null
}

/** Everything that is to be drawn over a text. */
export function marksOf({
  notes,
  figures,
  selectedNote,
  currentFigure,
  links,
  currentLinks,
  pointed,
}: Marked): readonly Mark[] {
  const selected = notes.find(({ id }) => id === selectedNote)
  return [
    ...notes.map(({ anchor, colour }) => mark(`note-${colour}`, anchor)),
    ...(selected ? [mark('note-current', selected.anchor)] : []),
    ...figures.map((figure) => mark(`figure-${figureGroupOf(figure.kind)}`, figure)),
    ...links.map((span) => mark('link', span)),
    ...currentLinks.map((span) => mark('link-current', span)),
    ...(pointed ? [mark('passage', pointed)] : []),
    ...(currentFigure ? [mark('figure-current', currentFigure)] : []),
  ]
}

function mark(style: MarkStyle, { start, end }: Span): Mark {
  return { style, start, end }
}
