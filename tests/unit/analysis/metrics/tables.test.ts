import { extractFigures } from '@analysis/metrics'
import { readText } from '@analysis/text'
import { describe, expect, it } from 'vitest'

const read = (source: string) => extractFigures(readText(source).revision)
const reason = 'in a row of a table'

describe('in a table', () => {
  it.each([
    [
      'of columns',
      'Year        Schools   Pupils    Change (%)\n2021            112   61,204             -\n2022            115   62,310          +1.9\n2023            118   63,007          +4.8',
      ['2021', '112', '61,204', '2022', '115', '62,310', '1.9', '2023', '118', '63,007', '4.8'],
    ],
    [
      'with tabs',
      'Item\t2024\nBudget\t5.1 billion yuan\nCanteens\t131\nSchools\t112',
      ['2024', '5.1', '131', '112'],
    ],
    [
      'in Markdown',
      '| Item | 2023 | 2024 |\n|---|---|---|\n| Schools | 118 | 121 |\n| Teachers (10,000 persons) | 0.58 | 0.60 |',
      ['2023', '2024', '118', '121', '10,000', '0.58', '0.60'],
    ],
    [
      'with semicolons',
      'Item;2023;2024\nPreschool places;14 200;15 050\nCanteens;118;131',
      ['2023', '2024', '14 200', '15 050', '118', '131'],
    ],
    [
      'with numbered rows',
      '1.  Homes  120  130\n2.  Schools  14  15',
      ['1', '120', '130', '2', '14', '15'],
    ],
    ['of one row', '| Canteens | 118 | 131 |', ['118', '131']],
  ])('%s no figure is read, and every cell says why', (_, source, digits) => {
    const { metrics, unread } = read(source)
    expect(metrics).toEqual([])
    expect(unread.map(({ text }) => text)).toEqual(digits)
    expect(new Set(unread.map((one) => one.reason))).toEqual(new Set([reason]))
  })

  it('ends before the prose below it, whose figures are read', () => {
    const { metrics } = read(
      'Item;2023;2024\nPlaces;14 200;15 050\nCanteens;118;131\nThe district has 121 schools and plans for more of them.',
    )
    expect(metrics.map(({ text }) => text)).toEqual(['121 schools'])
  })
})

describe('a telephone number', () => {
  it.each([
    ['Call +44 20 7946 0958 now.', '44 20 7946 0958'],
    ['Tel. +1.202.555.0100 is open.', '1.202.555.0100'],
    ['Phone (021) 5555-1234 is open.', '021) 5555-1234'],
  ])('is known in "%s"', (text, digits) => {
    const { metrics, unread } = read(text)
    expect(metrics).toEqual([])
    expect(unread).toMatchObject([{ text: digits, reason: 'a telephone number' }])
  })

  it.each([
    'It rose by +1.9 2023 118 63,007 in all.',
    'It rose by +2 2023 118 63,007 in all.',
    'By phone 61,204 2022 115 62,310 were reached.',
  ])('is not seen in "%s"', (text) => {
    const reasons = read(text).unread.map((one) => one.reason)
    expect(reasons).not.toContain('a telephone number')
  })
})
