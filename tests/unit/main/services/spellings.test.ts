import { describe, expect, it } from 'vitest'
import type { Note } from '@shared/note'
import { tagKey } from '@shared/tag'
import { createSpellings } from '../../../../src/main/services/spellings'

let reads = 0

/** A note of the given day; counts how often anybody looks at its tags. */
function noteOf(day: number, ...tags: string[]): Note {
  const created = `2024-05-${String(day).padStart(2, '0')}T00:00:00.000Z`
  return {
    id: `n-${day}`,
    created,
    deleted: null,
    get tags() {
      reads += 1
      return tags
    },
  } as never
}

const deleted = (note: Note): Note => ({ ...note, deleted: note.created })

/** The spellings of a library whose notes, by briefing, may be set. */
function openLibrary(initial: Readonly<Record<string, readonly Note[]>>) {
  const notes = new Map(Object.entries(initial))
  const briefings = () => [...notes.keys()].map((id) => ({ id }))
  const spellings = createSpellings({
    annotations: async (id: string) => ({ data: { notes: notes.get(id) ?? [] } }),
    manifest: {
      get data() {
        return { briefings: briefings() }
      },
    },
  } as never)
  return { notes, spelling: (tag: string) => spellings.of(tagKey(tag)) }
}

describe('the spelling of a tag', () => {
  it('is that of the earliest note, in whichever briefing', async () => {
    const { spelling } = openLibrary({
      a: [noteOf(3, 'HOUSING'), noteOf(2, 'Housing')],
      b: [noteOf(1, 'housing')],
    })
    expect(await spelling('hOUsing')).toBe('housing')
    expect(await spelling('schools')).toBeNull()
  })

  it('follows what is added, changed, deleted and removed', async () => {
    const [first, second] = [noteOf(1, 'GDP'), noteOf(2, 'gdp')]
    const { notes, spelling } = openLibrary({ a: [first, second], b: [] })
    expect(await spelling('Gdp')).toBe('GDP')
    notes.set('a', [deleted(first), second])
    expect(await spelling('Gdp')).toBe('gdp')
    notes.set('a', [first, second, noteOf(3, 'Jobs')])
    expect([await spelling('Gdp'), await spelling('jobs')]).toEqual(['GDP', 'Jobs'])
    notes.set('a', [second])
    expect([await spelling('Gdp'), await spelling('jobs')]).toEqual(['gdp', null])
    notes.delete('a')
    expect(await spelling('Gdp')).toBeNull()
  })

  it('is told without looking at the notes again that did not change', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => noteOf(1 + (index % 28), 'schools'))
    const { notes, spelling } = openLibrary({ a: many, b: many })
    await spelling('schools')
    reads = 0
    for (let day = 1; day <= 20; day += 1) {
      notes.set('a', [...(notes.get('a') ?? []), noteOf(28, 'schools')])
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as notes are written
      await spelling('Schools')
    }
    expect(reads).toBe(20)
  })
})
