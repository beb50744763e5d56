import { readFileSync } from 'node:fs'
import { readText, toSourceSpan } from '@analysis/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const shipped = (name: string) => readFileSync(`data/${name}.txt`, 'utf8')

/** `kind` and level, path length and first words of every block. */
function outline(source: string): readonly string[] {
  const { text, blocks } = readText(source).revision
  return blocks.map(({ kind, level, path, start, end }) => {
    const words = text.slice(start, end).split(' ').slice(0, 4).join(' ')
    return `${kind}${level ?? ''} ${path.length} ${words}`
  })
}

describe('the shipped briefings', () => {
  it('reads the hard-wrapped one as clean paragraphs under its two numbered headings', () => {
    const blocks = outline(shipped('yangpu-2023'))
    expect(blocks).toHaveLength(17)
    expect(blocks.filter((block) => block.startsWith('heading'))).toEqual([
      'heading1 0 Press Release for Media',
      'heading2 1 1. Bearing in mind',
      'heading2 1 2. Activating innovation as',
    ])
    expect(blocks).toContain('paragraph 2 On November 2, 2019,')
    expect(blocks).toContain('paragraph 2 The fourth focal point')
  })

  it('reads one paragraph a line where lines are paragraphs', () => {
    const blocks = outline(shipped('yangpu-2025'))
    expect(blocks).toHaveLength(9)
    expect(blocks.filter((block) => block.startsWith('heading'))).toEqual([
      'heading2 0 I. Over the past',
      'heading2 0 II. Over the past',
    ])
  })

  it('keeps headings apart from paragraphs of one line without a blank line between', () => {
    const sentence = 'The number of journeys on the network rose to nine million in the year. '
    const source = `Bulletin\n\n1. Rail\n${sentence.repeat(4)}\n\n2. Buses\n${sentence.repeat(5)}\n`
    expect(outline(source)).toEqual([
      'heading1 0 Bulletin',
      'heading2 1 1. Rail',
      'paragraph 2 The number of journeys',
      'heading2 1 2. Buses',
      'paragraph 2 The number of journeys',
    ])
  })

  it('sees that one of them stops in mid-sentence and the other does not', () => {
    expect(readText(shipped('yangpu-2023')).revision.endsMidSentence).toBe(false)
    expect(readText(shipped('yangpu-2025')).revision.endsMidSentence).toBe(true)
  })

  it.each(['yangpu-2023', 'yangpu-2025'])('leads every word of %s back to its source', (name) => {
    const source = shipped(name)
    const { revision, sourceMap } = readText(source)
    for (const match of revision.text.matchAll(/\S+/gu)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const { start, end } = toSourceSpan(sourceMap, span)
      expect(source.slice(start, end)).toBe(match[0])
    }
  })
})

describe('headings and lists', () => {
  const body = 'The council met on Monday and agreed on the budget for the coming year.'
  it.each([
    ['a numbered line over text', `1. Housing\n\n${body}`, 'heading2 0 1. Housing'],
    [
      'a roman sentence over text',
      `${body}\n\nII. Homes have been renewed.\n\n${body}`,
      'heading2 0 II. Homes have been',
    ],
    ['a decimal number', `${body}\n\n2.1 Housing\n\n${body}`, 'heading3 0 2.1 Housing'],
    [
      'a short line without a stop',
      `${body}\n\nHousing and land\n\n${body}`,
      'heading2 0 Housing and land',
    ],
    [
      'a short line over a numbered paragraph',
      `1. ${body}\n\nHousing\n\n2. ${body}\n\n3. ${body}`,
      'heading2 0 Housing',
    ],
    ['a Markdown heading', `${body}\n\n### Housing\n\n${body}`, 'heading3 0 Housing'],
    ['a Chinese number', `${body}\n\n一、住房\n\n${body}`, 'heading2 0 一、住房'],
  ])('takes %s for a heading', (_, source, heading) => {
    expect(outline(source)).toContain(heading)
  })

  it('takes numbered lines in a row for a list', () => {
    expect(outline(`${body}\n\n1. Housing\n2. Schools\n3. Parks\n\n${body}`)).toEqual([
      'paragraph 0 The council met on',
      'listItem 0 1. Housing',
      'listItem 0 2. Schools',
      'listItem 0 3. Parks',
      'paragraph 0 The council met on',
    ])
  })

  it('drops bullets from the text and keeps them in the map', () => {
    const source = `${body}\n\n• Housing\n• Schools`
    const { revision, sourceMap } = readText(source)
    const second = revision.blocks[1]
    expect(second).toMatchObject({ kind: 'listItem' })
    const { start, end } = toSourceSpan(sourceMap, second ?? { start: 0, end: 1 })
    expect(source.slice(start, end)).toBe('Housing')
  })

  it.each([
    ['a date', '12 May 2024'],
    ['a line with a full stop', 'Housing.'],
    ['a line that opens a list', 'We will build:'],
  ])('does not take %s for a heading', (_, line) => {
    expect(outline(`${body}\n\n${line}\n\n${body}`)[1]).toMatch(/^paragraph/u)
  })

  it('takes a byline over a numbered heading for a paragraph', () => {
    const source = `${body}\n\nInformation Office\n\nI. Housing in the old town\n\n${body}`
    expect(outline(source)[1]).toBe('paragraph 0 Information Office')
  })
})

describe('line breaks', () => {
  it.each([
    ['CRLF', 'The first part\r\nof a sentence.'],
    ['a no-break space', 'The\u00a0first part of  a\tsentence.'],
    ['soft hyphens and zero-width spaces', 'The fi\u00adrst part of a\u200b sentence.'],
  ])('reads past %s', (_, source) => {
    expect(readText(source).revision.text).toBe('The first part of a sentence.')
  })

  it('closes a word that was broken after its hyphen', () => {
    const source = 'A mechanism where community-\nbased workers meet every week of the year.'
    expect(readText(source).revision.text).toContain('community-based')
  })

  it('keeps a dash that begins a wrapped line inside its paragraph', () => {
    const source =
      'The essence of the district \n– an erstwhile industrial hub – is kept.\n\nAnd so on.'
    expect(outline(source)).toHaveLength(2)
  })

  it('separates paragraphs of a wrapped text without blank lines where a line had room left', () => {
    const full = 'This line is about as long as all the others of this text are, and then'
    expect(outline(`${full}\nit ends.\n${full}\n${full}\nit ends.\nThe last one.`)).toHaveLength(3)
  })

  it('does not call a signature a broken sentence', () => {
    expect(readText('We thank you.\n\nMinistry of Finance').revision.endsMidSentence).toBe(false)
  })
})

describe('any text', () => {
  const messy = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      '1',
      '.',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u00a0',
      '-',
      '•',
      '|',
      ';',
      'e\u0301',
      '한',
      '\u1112\u1161',
      '\ud83d\ude00',
      '(',
      ')',
    ),
    maxLength: 200,
  })

  it('gives one block a line, in order, covering the text', () => {
    fc.assert(
      fc.property(messy, (source) => {
        const { text, blocks } = readText(source).revision
        const lines = blocks.map((block) => text.slice(block.start, block.end))
        expect(lines.join('\n')).toBe(text)
        expect(lines.every((line) => !line.includes('\n'))).toBe(true)
      }),
    )
  })

  it('maps every span to a span of the source, in order', () => {
    fc.assert(
      fc.property(messy, (source) => {
        const { revision, sourceMap } = readText(source)
        let before = 0
        for (let at = 0; at < revision.text.length; at += 1) {
          const { start, end } = toSourceSpan(sourceMap, { start: at, end: at + 1 })
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          before = start
        }
      }),
    )
  })

  it('writes composed letters and finds their two-part source again', () => {
    const source = 'Cafe\u0301 society met.'
    const { revision, sourceMap } = readText(source)
    expect(revision.text).toBe('Café society met.')
    const { start, end } = toSourceSpan(sourceMap, { start: 0, end: 4 })
    expect(source.slice(start, end)).toBe('Cafe\u0301')
  })
})
