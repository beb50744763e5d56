import { readText, toSourceSpan } from '@analysis/text'
import { describe, expect, it } from 'vitest'

const prose = 'In the year the number of school places rose, and every child of the town has one.'

function blocksOf(source: string): readonly string[] {
  const { text, blocks } = readText(source).revision
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

/** The columns of a row stand a wide blank apart. */
const columns = (...cells: readonly string[]) => `paragraph: ${cells.join('\u2003')}`

describe('a row of a table is a paragraph of its own', () => {
  it('where blanks set the columns apart, with the head and with gaps', () => {
    const source = [
      prose,
      'Year        Schools   Pupils    Change (%)',
      '2021            112   61,204             -',
      '2022            115   62,310          +1.9',
      'Total           227',
      '',
      prose,
    ].join('\n')
    expect(blocksOf(source).slice(1, -1)).toEqual([
      columns('Year', 'Schools', 'Pupils', 'Change (%)'),
      columns('2021', '112', '61,204', '-'),
      columns('2022', '115', '62,310', '+1.9'),
      columns('Total', '227'),
    ])
  })

  it('where tabs do, with words in the cells', () => {
    expect(blocksOf('Item\t2024\nBudget\t5.1 billion yuan\nCanteens\t131')).toEqual([
      columns('Item', '2024'),
      columns('Budget', '5.1 billion yuan'),
      columns('Canteens', '131'),
    ])
  })

  it('where bars do, with the rule below the head', () => {
    const source =
      '| Item   |  2023 | 2024 |\n|:-------|------|------:|\n| Teachers | 5,870 | 6,012 |'
    expect(blocksOf(source)).toEqual([
      'paragraph: | Item | 2023 | 2024 |',
      'paragraph: |:-------|------|------:|',
      'paragraph: | Teachers | 5,870 | 6,012 |',
    ])
  })

  it('where bars do and a rule alone says that it is a table', () => {
    const source = `${prose}\n\nName | Office\n--- | ---\nA. Li | Mayor\nB. Wu | Clerk`
    expect(blocksOf(source)).toHaveLength(5)
  })

  it('where semicolons do', () => {
    const source = 'Item;2023;2024\nPreschool places;14 200;15 050\nCanteens;118;131'
    expect(blocksOf(`${source}\n\n${prose}`)).toEqual([
      ...source.split('\n').map((row) => `paragraph: ${row}`),
      `paragraph: ${prose}`,
    ])
  })

  it('where it begins with a number and a full stop', () => {
    expect(blocksOf('1.  Housing  120  130\n2.  Schools  14  15')).toEqual([
      columns('1.', 'Housing', '120', '130'),
      columns('2.', 'Schools', '14', '15'),
    ])
  })

  it('and leaves the line above it what it was', () => {
    expect(blocksOf(`Bulletin\n\nTable 1. Schools\n2021  112  61\n2022  115  62`)).toEqual([
      'heading: Bulletin',
      'paragraph: Table 1. Schools',
      columns('2021', '112', '61'),
      columns('2022', '115', '62'),
    ])
  })

  it('and a title with a gap in it, a blank line above, is none of them', () => {
    expect(blocksOf(`Bulletin    No. 14\n\nYear  Schools\n2021  112\n\n2022  115`)).toEqual([
      'heading: Bulletin No. 14',
      columns('Year', 'Schools'),
      columns('2021', '112'),
      columns('2022', '115'),
    ])
  })

  it('and leads every cell back to its source', () => {
    const source = 'Year     Schools\t Pupils\n2021   \t 112   61,204\n2022       115   62,310\n'
    const { revision, sourceMap } = readText(source)
    const found = [...revision.text.matchAll(/[^\u2003\n]+/gu)]
    expect(found).toHaveLength(9)
    for (const match of found) {
      const span = { start: match.index, end: match.index + match[0].length }
      const { start, end } = toSourceSpan(sourceMap, span)
      expect(source.slice(start, end)).toBe(match[0])
    }
  })
})

describe('no row of a table is', () => {
  const wrapped = 'paragraph'
  it.each([
    [
      'prose with two blanks behind its full stops',
      'The city has new homes.  It built them in 2023.  In all there\nare 450 of them.  The plan was for 400.  It took two years.\nNobody had to wait.',
    ],
    [
      'justified prose',
      'In  the  year  2023  the number  of  schools  rose  to  118\nand  the  number of  pupils  to  63,007,  which  is  4  percent\nmore  than  in  2022.',
    ],
    [
      'prose with semicolons',
      'Beijing has 12 schools; Shanghai has 14; Guangzhou has 30; and\nother towns have 40; 50; or more of them; as many as\nthey need.',
    ],
    [
      'a single line with gaps',
      'Schools  112  61,204\nis what the district says of its schools in the year.',
    ],
    [
      'lines for the press',
      'Tel.:   021 5555 1234\nFax:    021 5555 1235\nare the numbers that serve the press.',
    ],
  ])('%s', (_, source) => {
    const blocks = blocksOf(`${source}\n\n${prose}`)
    expect(blocks).toEqual([
      `${wrapped}: ${source.replaceAll(/\s+/gu, ' ')}`,
      `${wrapped}: ${prose}`,
    ])
  })

  it.each([
    ['bullets', '•  12 schools\n•  14 parks\n•  20 bridges'],
    ['numbers', '1.  12 schools\n2.  14 parks\n3.  20 bridges'],
    ['numbers with tabs', '1)\t12 schools\n2)\t14 parks\n3)\t20 bridges'],
  ])('a list with %s', (_, source) => {
    const kinds = blocksOf(`${prose}\n\n${source}`).map((block) => block.split(':')[0])
    expect(kinds).toEqual(['paragraph', 'listItem', 'listItem', 'listItem'])
  })
})

it('takes time in step with the length of lines that look like rows', () => {
  const hostile = [`1${' '.repeat(200_000)}2`, `1${' |'.repeat(100_000)}`, '-'.repeat(200_000)]
  expect(readText([...hostile, ...hostile].join('\n')).revision.blocks.length).toBeGreaterThan(0)
})
