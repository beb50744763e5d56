import { correctionSchema, type Correction } from '@shared/correction'
import { noteSchema, type Note } from '@shared/note'
import type { JournalFormat } from './journal/journal'
import { serialiseSnapshot } from './journal/snapshot'
import { partition } from './manifest'

/** What the reader made of a briefing, in the order it was made. */
export interface Annotations {
  /** Deleted ones too. */
  readonly notes: readonly Note[]
  readonly corrections: readonly Correction[]
  /** Number of the last entry of the journal that is part of it. */
  readonly through: number
}

const lists = ['notes', 'corrections'] as const

/** What makes no sense is set aside for itself; the rest is kept, with fields that are not known. */
export function annotationsFormat(briefing: string): JournalFormat<Annotations> {
  return {
    name: `The notes file of ${briefing}`,
    version: 2,
    initial: { notes: [], corrections: [], through: 0 },
    fallback: 'The state before is used, with the changes that the journal holds.',
    lists,
    serialise: (content) => serialiseSnapshot(content, lists),
    interpret(content, sealed) {
      // The first version had no journal, and the corrections in a file of their own.
      const { notes, corrections = [], through = 0 } = content
      if (!Array.isArray(notes) || !Array.isArray(corrections)) return null
      if (!Number.isSafeInteger(through)) return null
      if (sealed) return { data: content as unknown as Annotations, rejected: [] }
      const good = partition(notes, noteSchema)
      const right = partition(corrections, correctionSchema)
      const data = {
        ...content,
        notes: good.kept,
        corrections: right.kept,
        through: Number(through),
      }
      return { data, rejected: [...good.rejected, ...right.rejected] }
    },
  }
}
