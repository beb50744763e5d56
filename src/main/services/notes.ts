import { customAlphabet } from 'nanoid'
import { createAnchor } from '@analysis/anchoring'
import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import type { Note, NoteContent } from '@shared/note'
import type { Library } from '../library/library'
import { selectedPassage } from './passage'
import type { Texts } from './texts'

type NoteCalls = Pick<Host, 'listNotes' | 'addNote' | 'changeNote' | 'deleteNote' | 'restoreNote'>

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly changed: (briefing: string) => void
  readonly now: () => Date
}

const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 10)

export function createNotes({ library, texts, changed, now }: Parts): NoteCalls {
  /** Changes one note; `edit` may return the very note, and then nothing is written. */
  async function edit(briefing: string, id: string, change: (note: Note) => Note): Promise<Note> {
    const file = await library.notes(briefing)
    const before = file.data
    const after = await file.change((data) => {
      const note = findNote(data.notes, id)
      const edited = change(note)
      if (edited === note) return data
      return { ...data, notes: data.notes.map((other) => (other === note ? edited : other)) }
    })
    if (after !== before) changed(briefing)
    return findNote(after.notes, id)
  }

  return {
    async listNotes(briefing) {
      const file = await library.notes(briefing)
      return inReadingOrder(file.data.notes.filter((note) => note.deleted === null))
    },

    async addNote({ briefing, passage, colour, text, tags }) {
      const summary = library.briefing(briefing)
      const revision = await texts.read(summary)
      const anchor = createAnchor(
        revision,
        summary.revision,
        selectedPassage(revision.text, passage),
      )
      const created = now().toISOString()
      const file = await library.notes(briefing)
      const note: Note = {
        id: `n-${newId()}`,
        briefing,
        anchor,
        colour,
        text,
        tags,
        created,
        changed: created,
        deleted: null,
      }
      await file.change((data) => ({ ...data, notes: [...data.notes, note] }))
      changed(briefing)
      return note
    },

    changeNote: (briefing, id, content) =>
      edit(briefing, id, (note) => {
        if (note.deleted !== null) throw missing(id)
        if (sameContent(note, content)) return note
        return { ...note, ...content, changed: now().toISOString() }
      }),

    async deleteNote(briefing, id) {
      await edit(briefing, id, (note) =>
        note.deleted === null ? { ...note, deleted: now().toISOString() } : note,
      )
    },

    restoreNote: (briefing, id) =>
      edit(briefing, id, (note) => (note.deleted === null ? note : { ...note, deleted: null })),
  }
}

function inReadingOrder(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted(
    (one, other) => one.anchor.start - other.anchor.start || one.anchor.end - other.anchor.end,
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
  const sameTags = one.tags.join(' ') === other.tags.join(' ')
  return one.colour === other.colour && one.text === other.text && sameTags
}
