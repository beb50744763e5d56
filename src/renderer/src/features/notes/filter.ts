import type { Colour, Note } from '@shared/note'
import { hasPlace } from '@shared/place'
import { tagKey } from '@shared/tag'
import { wordFilter } from '../../composables/word-filter'

/** What the reader narrowed the list to; empty parts let everything through. */
export interface NoteFilter {
  readonly text: string
  readonly colours: readonly Colour[]
  readonly tags: readonly string[]
}

export const everything: NoteFilter = { text: '', colours: [], tags: [] }

/** Every word of the text must occur in the quotation, the note or a tag; case is ignored. */
export function filterNotes(notes: readonly Note[], filter: NoteFilter): readonly Note[] {
  const hasWords = wordFilter(filter.text, searchedText)
  const keys = filter.tags.map(tagKey)
  return notes.filter((note) => {
    if (filter.colours.length > 0 && !filter.colours.includes(note.colour)) return false
    if (keys.length > 0 && !hasTags(note, keys)) return false
    return hasWords(note)
  })
}

function hasTags({ tags }: Note, keys: readonly string[]): boolean {
  const own = new Set(tags.map(tagKey))
  return keys.every((key) => own.has(key))
}

const searchedText = ({ anchor, text, tags }: Note): string =>
  [anchor.quote, text, ...tags].join(' ')

export function isNarrowed(filter: NoteFilter): boolean {
  return filter.text.trim() !== '' || filter.colours.length > 0 || filter.tags.length > 0
}

/** Notes in the order in which their passages stand in the text; what has no place comes last. */
export function inReadingOrder(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted(
    (a, b) =>
      Number(hasPlace(b)) - Number(hasPlace(a)) ||
      a.anchor.start - b.anchor.start ||
      a.anchor.end - b.anchor.end ||
      a.id.localeCompare(b.id),
  )
}
