import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnchor } from '@analysis/anchoring'
import { extractFigures } from '@analysis/metrics'
import { readText } from '@analysis/text'
import type { BriefingSummary } from '@shared/briefing'
import { plainColourNames } from '@shared/label'
import { colourIds, type Note } from '@shared/note'
import {
  exportDocument,
  type ExportedBriefing,
} from '../../../../../src/main/services/export/document'
import { parseNote, serialise } from '../../../../../src/main/services/export/markdown'
import { hostileTag, hostileText, hostileVisibleLine } from '../../../../support/hostile-strings'
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
  const part = { briefing: summary(), revision, metrics: [], notes, links: [], ...more }
  return serialise(
    exportDocument([part], stamp, { titleOf: (id) => id, colours: plainColourNames }),
  )
}

function firstNote(markdown: string) {
  const [note] = readExport(markdown).briefings[0]?.notes ?? []
  if (!note) throw new Error('no note came back')
  return note
}

const runs = { numRuns: 150 }

describe('the exported Markdown', () => {
  it('has a section for each heading of the text that has notes', () => {
    const notes = ['29,000 households', '120,000 square', '14 schools'].map((quote) =>
      noteOn(quote),
    )
    const read = readExport(exported(notes)).briefings[0]?.notes ?? []
    expect(read.map(({ section }) => section)).toEqual([
      'I. Old Houses',
      'I. Old Houses',
      'II. New Houses',
    ])
    expect(exported(notes).match(/^### /gmu)).toHaveLength(2)
  })

  it('quotes a passage over several blocks as paragraphs', () => {
    const { revision } = readText(source)
    const end = revision.text.indexOf('New Houses')
    const start = revision.text.indexOf('metres.')
    const note = { ...noteOn('14'), anchor: createAnchor(revision, 1, { start, end }) }
    const markdown = exported([note])
    expect(firstNote(markdown).quote).toBe(revision.text.slice(start, end))
    expect(markdown).toContain('> metres.\n>\n> ')
  })

  it('lists the figures of the passage with their readings', () => {
    const { revision } = readText(source)
    const { metrics } = extractFigures(revision)
    const note = noteOn('Over 29,000 households moved.')
    expect(firstNote(exported([note], { metrics })).figures).toEqual([
      '29,000 households: over 29,000 households · count',
    ])
  })

  it.each([
    'Compare with 2025: is it households or homes?',
    'One line\nand the next\n\nand a paragraph',
    'Rows | columns || <b>not bold</b> & AT&T <!-- not the end',
    'snake_case_name, 2 * 3 = 6, [brackets], [[wikilink]], #hash, C:\\path',
    '区政府：29,000 户；“引号”',
    '[1]: annex, and [^1] no footnote',
    '<script>\nalert(1)\n</script>\n<div>never closed',
  ])('gives back a plain note to the letter: %j', (text) => {
    expect(firstNote(exported([noteOn('14 schools', { text })])).text).toBe(text)
  })

  it('keeps the Markdown of a note, with its headings below the note', () => {
    const text = '# Heading\n\n1. one\n2. **two**\n\n> quoted\n\n| a | b |\n| - | - |\n| 1 | 2 |\n'
    const markdown = exported([noteOn('14 schools', { text })])
    expect(markdown).toContain('\n##### Heading\n\n1. one\n2. **two**\n\n> quoted\n\n| a | b |')
    expect(readExport(markdown).briefings[0]?.notes).toHaveLength(1)
  })

  it('takes no list of a note for the facts about it', () => {
    const text = '- Colour: ● rose\n- Tags: #false'
    const note = firstNote(exported([noteOn('14 schools', { text, tags: ['true'] })]))
    expect(note).toMatchObject({ colour: 'yellow', tags: ['true'] })
    expect(note.text).toBe('Colour: ● rose\n\nTags: #false')
  })

  it('says so when a briefing has no notes', () => {
    expect(exported([])).toContain('No notes.')
    expect(readExport(exported([])).briefings[0]?.notes).toEqual([])
  })

  it('gives back any quotation', () => {
    fc.assert(
      fc.property(fc.array(hostileVisibleLine, { minLength: 1, maxLength: 4 }), (lines) => {
        const note = noteOn('29,000 households')
        const quote = lines.join('\n')
        const markdown = exported([{ ...note, anchor: { ...note.anchor, quote } }])
        expect(firstNote(markdown).quote).toBe(quote)
      }),
      runs,
    )
  })

  it.each(['a@b.example_A', 'x a@b_c.example y', 'write to a@b.example'])(
    'gives back the address in “%s” as it was typed',
    (text) => {
      expect(firstNote(exported([noteOn('14 schools', { text })])).text).toBe(text)
    },
  )

  it('gives back the words of any note, and nothing of it reaches the next', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
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
    const tags = fc.uniqueArray(hostileTag, { maxLength: 4 })
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
      fc.property(hostileVisibleLine, (title) => {
        const markdown = exported([noteOn('14 schools')], { briefing: summary(title) })
        expect(readExport(markdown).briefings[0]).toMatchObject({ title, sha256 })
      }),
      runs,
    )
  })
})
