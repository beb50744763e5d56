import type { Note } from '@shared/note'
import { describe, expect, it } from 'vitest'
import {
  everything,
  filterNotes,
  inReadingOrder,
} from '../../../../../src/renderer/src/features/notes/filter'

function note(id: string, start: number, content: Partial<Note> & { quote?: string } = {}): Note {
  const { quote = 'a passage', ...rest } = content
  const block = { id: 'b1', hash: '' }
  return {
    id,
    briefing: 'a',
    anchor: {
      revision: 1,
      start,
      end: start + 5,
      quote,
      prefix: '',
      suffix: '',
      firstBlock: block,
      lastBlock: block,
    },
    colour: 'yellow',
    text: '',
    tags: [],
    created: '',
    changed: '',
    deleted: null,
    ...rest,
  }
}

const notes = [
  note('n-1', 30, { colour: 'blue', text: 'Ask about the Period', tags: ['housing', 'check'] }),
  note('n-2', 10, { quote: '29,000 households', tags: ['housing'] }),
  note('n-3', 20, { colour: 'green' }),
]
const idsOf = (found: readonly Note[]) => found.map(({ id }) => id)

describe('filtering notes', () => {
  it.each([
    ['nothing narrowed', {}, ['n-1', 'n-2', 'n-3']],
    ['a word of the note, in any case', { text: 'PERIOD' }, ['n-1']],
    ['a word of the passage', { text: '29,000' }, ['n-2']],
    ['a word of a tag', { text: 'hous' }, ['n-1', 'n-2']],
    ['several words, all of them', { text: 'housing ask' }, ['n-1']],
    ['one of the colours', { colours: ['blue', 'green'] as const }, ['n-1', 'n-3']],
    ['all of the tags', { tags: ['housing', 'check'] }, ['n-1']],
    ['a tag in another case', { tags: ['HOUSING'] }, ['n-1', 'n-2']],
    ['colour and tag together', { colours: ['yellow'] as const, tags: ['check'] }, []],
  ])('keeps those that match %s', (_, narrowed, expected) => {
    expect(idsOf(filterNotes(notes, { ...everything, ...narrowed }))).toEqual(expected)
  })

  it('sorts by the place in the text', () => {
    expect(idsOf(inReadingOrder(notes))).toEqual(['n-2', 'n-3', 'n-1'])
  })
})
