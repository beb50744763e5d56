import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '@analysis/text'
import { createAnchor } from '@analysis/anchoring'
import type { BriefingSummary } from '@shared/briefing'
import type { Metric } from '@shared/metric'
import { colourIds, type Note } from '@shared/note'
import {
  exportDocument,
  type ExportedBriefing,
} from '../../../../../src/main/services/export/document'
import { parseNote, serialise } from '../../../../../src/main/services/export/markdown'
import { plainText, readExport } from '../../../../support/read-export'

const stamp = { exportedAt: '2026-11-22T06:40:00.000Z', version: '0.1.0' }
const sha256 = 'ab'.repeat(32)

const summary = (title = 'A briefing'): BriefingSummary => ({
  id: 'a-briefing',
  title,
  issuer: 'An office: "the" one',
  eventDate: '2023-08-17',
  publicationDate: null,
  language: 'en',
  revision: 1,
  source: { name: 'a.txt', size: 1, sha256, encoding: 'utf-8' },
  added: '2026-11-22T00:00:00.000Z',
})

const source = [
  'Report on Housing',
  '',
  'I. Old Houses',
  '',
  'Over 29,000 households moved.',
  'Their homes covered 120,000 square metres.',
  '',
  'II. New Houses',
  '',
  'Some 14 schools opened.',
].join('\n')

function noteOn(quote: string, fields: Partial<Note> = {}): Note {
  const { revision } = readText(source)
  const start = revision.text.indexOf(quote)
  return {
    id: 'n-abcdefghij',
    briefing: 'a-briefing',
    anchor: createAnchor(revision, 1, { start, end: start + quote.length }),
    colour: 'yellow',
    text: '',
    tags: [],
    created: stamp.exportedAt,
    changed: stamp.exportedAt,
    deleted: null,
    ...fields,
  }
}

function exported(notes: readonly Note[], more: Partial<ExportedBriefing> = {}): string {
  const { revision } = readText(source)
  const part = { briefing: summary(), revision, metrics: [], notes, ...more }
  return serialise(exportDocument([part], stamp))
}

function firstNote(markdown: string) {
  const [note] = readExport(markdown).briefings[0]?.notes ?? []
  if (!note) throw new Error('no note came back')
  return note
}

/** Strings made of what Markdown, YAML and HTML give a meaning to. */
const pieces = [
  ...'#>-+*_~`|\\[](){}<>!&:;="\'.\t 0a',
  ...[
    '---',
    '```',
    '~~~',
    '1. ',
    '1) ',
    '- ',
    '* * *',
    '===',
    '[[wiki]]',
    '[^1]',
    '[a]: b',
    '![x](y)',
  ],
  ...[
    '<html>',
    '</div>',
    '<!-- ',
    '-->',
    '<![CDATA[',
    '&amp;',
    '&#x20;',
    '  ',
    'https://a.example/',
    'www.a.example',
  ],
  ...[
    'a@b.example',
    '- [ ] ',
    '区政府',
    '“29,000”',
    '\u00A0',
    '\u2028',
    '\uFEFF',
    '\f',
    '👩‍👧',
    'é',
    '\\\\',
    '$x$',
    '^a',
    'Colour: ',
    '%%',
  ],
] as const
const line = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('').replace(/[\n\r\0]/gu, ''))
const visibleLine = line.filter((value) => value.trim() !== '')
const tag = line
  .map((value) => value.replace(/\s+/gu, '').replace(/^#+/u, ''))
  .filter((value) => value !== '')
const noteText = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'))
const runs = { numRuns: 300 }

describe('the exported Markdown', () => {
  it('gives back any quotation', () => {
    fc.assert(
      fc.property(fc.array(visibleLine, { minLength: 1, maxLength: 4 }), (lines) => {
        const note = noteOn('29,000 households')
        const quote = lines.join('\n')
        const markdown = exported([{ ...note, anchor: { ...note.anchor, quote } }])
        expect(firstNote(markdown).quote).toBe(quote)
      }),
      runs,
    )
  })

  it('gives back the words of any note, and nothing of it reaches the next', () => {
    fc.assert(
      fc.property(noteText, noteText, (one, other) => {
        const notes = [
          noteOn('29,000 households', { text: one }),
          noteOn('14 schools', { id: 'n-other00000', text: other, tags: ['kept'] }),
        ]
        const [first, second] = readExport(exported(notes)).briefings[0]?.notes ?? []
        expect(first?.text).toBe(plainText(parseNote(one, 0)))
        expect(second?.text).toBe(plainText(parseNote(other, 0)))
        expect(second).toMatchObject({ id: 'n-other00000', quote: '14 schools', tags: ['kept'] })
      }),
      runs,
    )
  })

  it('gives back any tags and colours', () => {
    const tags = fc.uniqueArray(tag, { maxLength: 4 })
    fc.assert(
      fc.property(tags, fc.constantFrom(...colourIds), (given, colour) => {
        const read = firstNote(exported([noteOn('14 schools', { tags: given, colour })]))
        expect(read).toMatchObject({ tags: given, colour })
      }),
      runs,
    )
  })

  it('gives back any title', () => {
    fc.assert(
      fc.property(visibleLine, (title) => {
        const markdown = exported([noteOn('14 schools')], { briefing: summary(title) })
        expect(readExport(markdown).briefings[0]).toMatchObject({ title, sha256 })
      }),
      runs,
    )
  })
})
