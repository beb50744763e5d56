import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { noteContentSchema, noteIdSchema, noteSchema } from '@shared/note'

const content = (tags: readonly string[]) => ({ colour: 'yellow', text: '', tags })

describe('what the reader says of a note', () => {
  it.each([
    [['#housing'], ['housing']],
    [[' to do '], ['to-do']],
    [['a\tb\nc'], ['a-b-c']],
    [
      ['a', '#a', 'b'],
      ['a', 'b'],
    ],
    [['旧改'], ['旧改']],
    [
      ['Housing', 'housing', 'HOUSING', 'b'],
      ['Housing', 'b'],
    ],
    [['Zu\u0308rich', 'Z\u00fcrich'], ['Z\u00fcrich']],
    [['\u202egnisuoh\u202c'], ['gnisuoh']],
    [['a\u200bb\ufeffc\u2066d\u2069\u0000'], ['abcd']],
    [['ho\u200dme'], ['home']],
    // Persian and pictures are written with joiners.
    [
      ['می\u200cخواهم', '👩\u200d⚕\ufe0f'],
      ['می\u200cخواهم', '👩\u200d⚕\ufe0f'],
    ],
    // So that a note that carries one already can go on being written.
    [['\u200b', 'a'], ['a']],
  ])('makes tags of %j', (given, tags) => {
    expect(v.parse(noteContentSchema, content(given)).tags).toEqual(tags)
  })

  it.each([[['']], [['##']], [['#\u200b']], [['a'.repeat(61)]]])('refuses the tags %j', (tags) => {
    expect(v.is(noteContentSchema, content(tags))).toBe(false)
  })

  it('takes a hundred tags and no more, but leaves a stored note its own', () => {
    const tags = Array.from({ length: 101 }, (_, index) => `t${index}`)
    expect(v.is(noteContentSchema, content(tags.slice(1)))).toBe(true)
    expect(v.is(noteContentSchema, content(tags))).toBe(false)
    const spelled = ['Housing', 'housing', 'a\u202eb', '\u200b']
    for (const stored of [tags, spelled]) {
      expect(v.parse(noteSchema.entries.tags, stored)).toEqual(stored)
    }
  })

  it('refuses a colour that is none of the six', () => {
    expect(v.is(noteContentSchema, { ...content([]), colour: 'beige' })).toBe(false)
  })
})

describe('the id of a note', () => {
  it.each(['n-abcdef', 'n-0123456789'])('may be %s', (id) => {
    expect(v.is(noteIdSchema, id)).toBe(true)
  })

  it.each(['', 'abcdef', 'n-', 'n-ABCDEF', 'n-abc/..', 'n-abcdef\n'])('may not be %j', (id) => {
    expect(v.is(noteIdSchema, id)).toBe(false)
  })
})

it('is read from disk with fields of a later version', () => {
  const block = { id: 'b1', hash: '0' }
  const anchor = { revision: 1, start: 0, end: 1, quote: 'a', prefix: '', suffix: '' }
  const note = {
    id: 'n-abcdef',
    briefing: 'a',
    anchor: { ...anchor, firstBlock: block, lastBlock: block },
    ...content([]),
    created: '2026-01-01T00:00:00.000Z',
    changed: '2026-01-01T00:00:00.000Z',
    deleted: null,
    mood: 'fine',
  }
  expect(v.parse(noteSchema, note)).toEqual(note)
})
