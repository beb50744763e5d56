import { customAlphabet } from 'nanoid'
import { createAnchor } from '@analysis/anchoring'
import { hashText } from '@analysis/text/hash'
import { DiptychError } from '@shared/errors'
import type { Host, Notice } from '@shared/host'
import type { Note, NoteContent } from '@shared/note'
import { hasPlace } from '@shared/place'
import { createBursts } from './bursts'
import type { Library } from '../library/library'
import { selectedPassage } from './passage'
import type { Spellings } from './spellings'
import { spelledAlike } from './tags'
import type { Texts } from './texts'

type NoteCalls = Pick<Host, 'listNotes' | 'addNote' | 'changeNote' | 'deleteNote' | 'restoreNote'>

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly spellings: Spellings
  readonly changed: (briefing: string) => void
  readonly warn: (notice: Notice) => void
  readonly now: () => Date
}

const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 10)

export function createNotes({ library, texts, spellings, changed, warn, now }: Parts): NoteCalls {
  const bursts = createBursts(now)

  /** Changes one note; `change` may return the very note, and then nothing is written. */
  async function edit(
    briefing: string,
    id: string,
    name: (before: Note, after: Note) => string,
    change: (note: Note) => Note,
    seen?: readonly string[],
  ): Promise<Note> {
    const journal = await library.annotations(briefing)
    let isChanged = false
    let isReplaced = false
    const { notes } = await journal.change((data) => {
      const note = findNote(data.notes, id)
      const edited = change(note)
      isChanged = edited !== note
      if (!isChanged) return null
      isReplaced = edited.text !== note.text && seen?.includes(hashText(note.text)) === false
      if (isReplaced) bursts.end()
      const group = edited.text === note.text ? undefined : bursts.groupOf(id)
      return { name: name(note, edited), group, puts: [put(edited)] }
    })
    if (isChanged) changed(briefing)
    const found = findNote(notes, id)
    if (isReplaced) warn(writtenTwice(found))
    return found
  }

  return {
    async listNotes(briefing) {
      const { data } = await library.annotations(briefing)
      return inReadingOrder(data.notes.filter((note) => note.deleted === null))
    },

    async addNote({ briefing, passage, colour, text, tags }) {
      const summary = library.briefing(briefing)
      const revision = await texts.read(summary)
      const anchor = createAnchor(
        revision,
        summary.revision,
        selectedPassage(revision.text, passage),
      )
      const spelled = await spelledAlike(tags, spellings)
      const created = now().toISOString()
      const journal = await library.annotations(briefing)
      const note: Note = {
        id: `n-${newId()}`,
        briefing,
        anchor,
        colour,
        text,
        tags: spelled,
        created,
        changed: created,
        deleted: null,
      }
      await journal.change(() => ({ name: 'add note', puts: [put(note)] }))
      changed(briefing)
      return note
    },

    async changeNote(briefing, id, { text, colour, tags: given }, seen) {
      const change =
        (part: Partial<NoteContent>) =>
        (note: Note): Note => {
          if (note.deleted !== null) throw missing(id)
          const edited = { ...note, ...part }
          return sameContent(note, edited) ? note : { ...edited, changed: now().toISOString() }
        }
      // What was typed is a step of its own, also where a colour was chosen before it was saved.
      const written = await edit(briefing, id, always('edit note'), change({ text }), seen)
      const tags = await spelledAlike(given, spellings, written.tags)
      return edit(briefing, id, whatWasChosen, change({ colour, tags }))
    },

    async deleteNote(briefing, id) {
      await edit(briefing, id, always('delete note'), (note) =>
        note.deleted === null ? { ...note, deleted: now().toISOString() } : note,
      )
    },

    restoreNote: (briefing, id) =>
      edit(briefing, id, always('restore note'), (note) =>
        note.deleted === null ? note : { ...note, deleted: null },
      ),
  }
}

const put = (note: Note) => ({ in: 'notes', id: note.id, value: note }) as const
const always = (name: string) => () => name

function writtenTwice({ anchor: { quote } }: Note): Notice {
  const passage = quote.length > 60 ? `${quote.slice(0, 60).trimEnd()}…` : quote
  const message = `The note on “${passage}” was written in two windows at once. Undo brings back the words that were replaced.`
  return { level: 'warning', message }
}

function whatWasChosen(before: NoteContent, after: NoteContent): string {
  if (sameTags(before, after)) return 'change colour'
  return before.colour === after.colour ? 'change tags' : 'edit note'
}

/** What has lost its place comes last. */
function inReadingOrder(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted(
    (one, other) =>
      Number(hasPlace(other)) - Number(hasPlace(one)) ||
      one.anchor.start - other.anchor.start ||
      one.anchor.end - other.anchor.end,
  )
}

function findNote(notes: readonly Note[], id: string): Note {
  const note = notes.find((candidate) => candidate.id === id)
  if (!note) throw missing(id)
  return note
}

function missing(id: string): DiptychError {
  return new DiptychError('not-found', `There is no note ${id} in this briefing.`)
}

function sameContent(one: NoteContent, other: NoteContent): boolean {
  return one.colour === other.colour && one.text === other.text && sameTags(one, other)
}

function sameTags(one: NoteContent, other: NoteContent): boolean {
  return one.tags.join(' ') === other.tags.join(' ')
}
