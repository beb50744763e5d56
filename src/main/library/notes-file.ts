import { noteSchema, type Note } from '@shared/note'
import type { FileFormat } from './generations'
import { partition } from './manifest'

/** What `notes.json` of a briefing holds: its notes in the order they were made, deleted ones too. */
export interface NotesFile {
  readonly notes: readonly Note[]
}

/** A note that makes no sense is set aside for itself; the others are kept. */
export function notesFormat(briefing: string): FileFormat<NotesFile> {
  return {
    name: `The notes file of ${briefing}`,
    version: 1,
    initial: { notes: [] },
    interpret(content) {
      if (!Array.isArray(content['notes'])) return null
      const { kept, rejected } = partition(content['notes'], noteSchema)
      return { data: { ...content, notes: kept }, rejected }
    },
  }
}
