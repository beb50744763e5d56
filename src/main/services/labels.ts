import { DiptychError } from '@shared/errors'
import type { Host } from '@shared/host'
import { namesFrom, plainColourNames, type ColourNames } from '@shared/label'
import type { Note } from '@shared/note'
import { tagKey, uniqueTags } from '@shared/tag'
import type { Library } from '../library/library'
import { stamp } from '../library/stamp'
import type { Spellings } from './spellings'
import { libraryTags, spelledAlike } from './tags'

interface Parts {
  readonly library: Library
  readonly spellings: Spellings
  readonly now: () => Date
  /** Called for each briefing whose notes were changed. */
  readonly changed: (briefing: string) => void
  readonly renamed: (names: ColourNames) => void
}

/** Tags and colours as the reader calls them, over the whole library. */
export function createLabels(parts: Parts): Pick<Host, 'listTags' | 'replaceTags' | 'nameColours'> {
  const { library, spellings, now, changed, renamed } = parts
  const { manifest } = library

  return {
    listTags: () => libraryTags(library),

    async replaceTags(tags, given) {
      const keys = new Set(tags.map(tagKey))
      // Of the tags that are replaced none keeps its spelling.
      const [by = given] = keys.has(tagKey(given))
        ? [given]
        : await spelledAlike([given], spellings)
      const group = `tags-${stamp(now())}`
      const name = tags.length === 1 ? 'rename tag' : 'merge tags'
      let count = 0
      for (const { id: briefing } of manifest.data.briefings) {
        // oxlint-disable-next-line no-await-in-loop -- one step over all, in their order
        const journal = await library.annotations(briefing)
        const before = count
        // oxlint-disable-next-line no-await-in-loop
        await journal.change(({ notes }) => {
          const edited = notes.flatMap((note) => replaced(note, keys, by, now()) ?? [])
          count += edited.filter(({ deleted }) => deleted === null).length
          const puts = edited.map((note) => ({ in: 'notes', id: note.id, value: note }) as const)
          return puts.length === 0 ? null : { name, group, puts }
        })
        if (count > before) changed(briefing)
      }
      if (count > 0) return { tag: by, notes: count }
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

/** The note with `by` for the tags of these keys; null when it has none of them. */
function replaced(note: Note, keys: ReadonlySet<string>, by: string, now: Date): Note | null {
  const next = note.tags.map((tag) => (keys.has(tagKey(tag)) ? by : tag))
  if (next.every((tag, index) => tag === note.tags[index])) return null
  return { ...note, tags: uniqueTags(next), changed: now.toISOString() }
}
