import type { Note } from '@shared/note'
import { remembered } from '@shared/remembered'
import { tagKey } from '@shared/tag'
import type { Library } from '../library/library'

type Notebooks = Pick<Library, 'annotations' | 'manifest'>

/** How the tags of a library are spelled. */
export interface Spellings {
  /** As in the earliest note that carries the tag of this key; null where none does. */
  of(key: string): Promise<string | null>
}

interface Spelling {
  readonly tag: string
  /** ISO 8601 instant at which its note was made. */
  readonly created: string
}

/**
 * Looks through all notes once; from then on a question costs a comparison of addresses with the notes of before,
 * and what a change touched. Rejects where a briefing's notes cannot be read.
 */
export function createSpellings({ annotations, manifest }: Notebooks): Spellings {
  const keyOf = remembered(tagKey)
  const tallies = new Map<string, Tally>()

  return {
    async of(key) {
      const ids = manifest.data.briefings.map(({ id }) => id)
      const journals = await Promise.all(ids.map((id) => annotations(id)))
      const found = ids.flatMap((id, index) => {
        const tally = tallies.get(id) ?? createTally(keyOf)
        tallies.set(id, tally)
        return tally.earliest(key, journals[index]?.data.notes ?? []) ?? []
      })
      const [first = null] = found.toSorted((one, other) => (one.created < other.created ? -1 : 1))
      return first?.tag ?? null
    },
  }
}

interface Tally {
  earliest(key: string, notes: readonly Note[]): Spelling | null
}

/** The tags of one briefing's notes, which is brought up to the notes it is asked about. */
function createTally(keyOf: (tag: string) => string): Tally {
  let seen: readonly Note[] = []
  const counts = new Map<string, number>()
  /** Null where the earliest has gone: it is looked for when somebody asks. */
  const first = new Map<string, Spelling | null>()

  const open = (note: Note | undefined): readonly (readonly [string, string])[] =>
    !note || note.deleted !== null ? [] : note.tags.map((tag) => [keyOf(tag), tag] as const)

  function add(note: Note): void {
    for (const [key, tag] of open(note)) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
      const known = first.get(key)
      const isEarlier = known === undefined || (known !== null && note.created < known.created)
      if (isEarlier) first.set(key, { tag, created: note.created })
    }
  }

  function remove(note: Note): void {
    for (const [key] of open(note)) {
      const left = (counts.get(key) ?? 1) - 1
      counts.set(key, left)
      if (left === 0) first.delete(key)
      else if (first.get(key)?.created === note.created) first.set(key, null)
    }
  }

  function follow(notes: readonly Note[]): void {
    let index = 0
    // Nearly all are the very notes of before: this is all that most questions cost.
    while (index < notes.length && seen[index] === notes[index]) index += 1
    for (; index < Math.max(seen.length, notes.length); index += 1) {
      const before = seen[index]
      const after = notes[index]
      if (before === after) continue
      if (before) remove(before)
      if (after) add(after)
    }
    seen = notes
  }

  function search(key: string): Spelling | null {
    let found: Spelling | null = null
    for (const note of seen) {
      const tag = open(note).find(([own]) => own === key)?.[1]
      const isEarlier = found === null || note.created < found.created
      if (tag !== undefined && isEarlier) found = { tag, created: note.created }
    }
    return found
  }

  return {
    earliest(key, notes) {
      if (notes !== seen) follow(notes)
      if (first.get(key) === null) first.set(key, search(key))
      return first.get(key) ?? null
    },
  }
}
