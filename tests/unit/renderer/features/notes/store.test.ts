// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { hashText } from '@analysis/text/hash'
import type { Host } from '@shared/host'
import type { Note } from '@shared/note'
import { openStores } from '../../../../support/stores'
import { useNotes } from '../../../../../src/renderer/src/features/notes/store'

const block = { id: 'b1', hash: '' }
const note: Note = {
  id: 'n-0000000001',
  briefing: 'a',
  anchor: {
    revision: 1,
    start: 0,
    end: 5,
    quote: 'quote',
    prefix: '',
    suffix: '',
    firstBlock: block,
    lastBlock: block,
  },
  colour: 'yellow',
  text: 'old',
  tags: [],
  created: '',
  changed: '',
  deleted: null,
}

function openStore(methods: Partial<Host>) {
  const { listeners } = openStores(methods, { left: 'a', right: null })
  const changed = () => listeners.get('notesChanged')?.({ briefing: 'a' } as never)
  return { notes: useNotes(), changed }
}

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('the notes of the window', () => {
  it('never take an old list for a new one', async () => {
    let stored = note
    const answers: ((notes: readonly Note[]) => void)[] = []
    const { notes, changed } = openStore({
      listNotes: () => new Promise((resolve) => answers.push(resolve)),
      changeNote: async (_, __, content) => (stored = { ...stored, ...content }),
    })
    const opened = notes.load('a')
    answers.shift()?.([stored])
    await opened

    // A list with the old text is on its way while the new text is typed and saved.
    changed()
    const old = [stored]
    notes.edit(note, { text: 'new' })
    await vi.advanceTimersByTimeAsync(500)
    expect(stored.text).toBe('new')
    answers.shift()?.(old)
    await vi.advanceTimersByTimeAsync(0)
    expect(notes.of('a')[0]?.text).toBe('new')

    answers.shift()?.([stored])
    await vi.advanceTimersByTimeAsync(0)
    expect(notes.of('a')[0]?.text).toBe('new')
  })

  it('show what was changed in another window', async () => {
    const listNotes = vi.fn(async () => [note])
    const { notes, changed } = openStore({ listNotes })
    await notes.load('a')
    listNotes.mockResolvedValue([{ ...note, text: 'from there' }])
    changed()
    await vi.advanceTimersByTimeAsync(0)
    expect(notes.of('a')[0]?.text).toBe('from there')
  })

  it('say which text a change is based on, whatever another window wrote meanwhile', async () => {
    const changeNote = vi.fn<Host['changeNote']>(async () => note)
    const listNotes = async () => [{ ...note, text: 'from there' }]
    const { notes, changed } = openStore({ listNotes, changeNote })
    notes.edit(note, { text: 'mine' })
    changed()
    await vi.advanceTimersByTimeAsync(10)
    notes.edit({ ...note, text: 'mine' }, { text: 'mine, too' })
    await vi.advanceTimersByTimeAsync(500)
    notes.edit({ ...note, text: 'mine, too' }, { text: 'mine, at last' })
    await vi.advanceTimersByTimeAsync(500)
    expect(changeNote.mock.calls.map(([, , { text }, seen]) => [text, seen])).toEqual([
      ['mine, too', [hashText('old')]],
      ['mine, at last', [hashText('mine, too')]],
    ])
  })

  it('keep what is typed while another window changes the list', async () => {
    const { notes, changed } = openStore({
      listNotes: async () => [{ ...note, text: 'from there' }],
      changeNote: async () => note,
    })
    await notes.load('a')
    notes.edit(note, { text: 'being typed' })
    changed()
    await vi.advanceTimersByTimeAsync(10)
    expect(notes.of('a')[0]?.text).toBe('being typed')
  })
})
