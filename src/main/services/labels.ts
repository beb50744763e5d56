import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import { namesFrom, plainColourNames, type ColourNames, type TagCount } from '@shared/label'
import type { Note } from '@shared/note'
import type { Library } from '../library/library'
import { stamp } from '../library/stamp'

interface Parts {
  readonly library: Library
  readonly now: () => Date
  /** Called for each briefing whose notes were changed. */
  readonly changed: (briefing: string) => void
  readonly renamed: (names: ColourNames) => void
}

/** Tags and colours as the reader calls them, over the whole library. */
export function createLabels(parts: Parts): Pick<Host, 'listTags' | 'replaceTags' | 'nameColours'> {
  const { library, now, changed, renamed } = parts
  const { manifest } = library
  const briefings = () => manifest.data.briefings.map(({ id }) => id)

  return {
    async listTags() {
      const journals = await Promise.all(briefings().map(library.annotations))
      return countTags(journals.flatMap(({ data }) => data.notes))
    },

    async replaceTags(tags, by) {
      const group = `tags-${stamp(now())}`
      const name = tags.length === 1 ? 'rename tag' : 'merge tags'
      let count = 0
      for (const briefing of briefings()) {
        // oxlint-disable-next-line no-await-in-loop -- one step over all, in their order
        const journal = await library.annotations(briefing)
        const before = count
        // oxlint-disable-next-line no-await-in-loop
        await journal.change(({ notes }) => {
          const edited = notes.flatMap((note) => replaced(note, tags, by, now()) ?? [])
          count += edited.filter(({ deleted }) => deleted === null).length
          const puts = edited.map((note) => ({ in: 'notes', id: note.id, value: note }) as const)
          return puts.length === 0 ? null : { name, group, puts }
        })
        if (count > before) changed(briefing)
      }
      if (count > 0) return count
      throw new DiptychError(
        'not-found',
        `No note carries ${tags.map((tag) => `#${tag}`).join(' ')}.`,
      )
    },

    async nameColours(names) {
      // A colour whose name was taken away is called by its plain one.
      const complete = namesFrom((id) => names[id] || plainColourNames[id])
      await manifest.change((data) => ({ ...data, colours: complete }))
      renamed(complete)
      return complete
    },
  }
}

/** The note with other tags; null when it has none of them. */
function replaced(note: Note, tags: readonly string[], by: string, now: Date): Note | null {
  if (!note.tags.some((tag) => tags.includes(tag) && tag !== by)) return null
  const next = note.tags.map((tag) => (tags.includes(tag) ? by : tag))
  return { ...note, tags: [...new Set(next)], changed: now.toISOString() }
}

/** The commonest first. */
function countTags(notes: readonly Note[]): readonly TagCount[] {
  const counts = new Map<string, number>()
  for (const tag of notes.flatMap(({ deleted, tags }) => (deleted === null ? tags : []))) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, notes: count }))
    .toSorted((one, other) => other.notes - one.notes || one.tag.localeCompare(other.tag))
}
