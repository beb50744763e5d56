import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareFigures, everyTwo, joinSeries } from '@analysis/comparison'
import type { FigureTie } from '@shared/comparison'
import { timeOf, type Series } from '@shared/series'
import { toAligned } from '../../../support/alignment-pairs'

const folder = new URL('../../../fixtures/comparison/series/', import.meta.url)
const district = [2021, 2022, 2024].map((year) =>
  readFileSync(new URL(`linwu-${year}.txt`, folder), 'utf8'),
)

type Ties = (left: number, right: number) => readonly FigureTie[]

function seriesOf(sources: readonly string[], tiesOf: Ties = () => []): readonly Series[] {
  const texts = sources.map(toAligned)
  const pairs = everyTwo(texts.length).flatMap(([left, right]) => {
    const [one, other] = [texts[left], texts[right]]
    if (!one || !other) return []
    return [{ left, right, comparison: compareFigures(one, other, tiesOf(left, right)) }]
  })
  const dated = texts.map(({ text }, at) => {
    const date = String(2021 + at)
    return { briefing: `b${at}`, title: `Briefing ${at}`, date, dated: 'event' as const, text }
  })
  return joinSeries(dated, pairs)
}

const quotes = ({ points }: Series) => points.map(({ figure }) => figure.text)
const named = (series: readonly Series[], name: string): Series | undefined =>
  series.find(({ indicator }) => indicator === name)

describe('the series of three briefings', () => {
  const series = seriesOf(district)

  it.each([
    ['GDP', ['5.1%', '6.3%', '4.8%']],
    ['public spending', ['3.1 billion yuan', '3.4 billion yuan', '4.2 billion yuan']],
    ['schools', ['4 new schools', '5 new schools', '9 new schools']],
    ['school places added', ['2,400 school places', '3,000 school places', '6,100 school places']],
    ['share of the digital economy', ['30.5%', '33%', '41%']],
    ['old housing', ['86,000 square meters', '140,000 square meters']],
  ])('join %s as labelled', (indicator, labelled) => {
    const found = named(series, indicator)
    expect(found && quotes(found)).toEqual(labelled)
  })

  it('have those of the most briefings first', () => {
    const lengths = series.map(({ points }) => points.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  })

  it('never mix currencies', () => {
    const exports = series.filter((one) => quotes(one).some((text) => /euros|dollars/u.test(text)))
    expect(exports.map(quotes)).toEqual([['900 million US dollars', '1.3 billion US dollars']])
  })

  it('never join a growth rate to a level', () => {
    const forest = named(series, 'forest cover')
    expect(forest && quotes(forest)).toEqual(['18.2%', '18.9%'])
  })

  it('keep the flags of each step, in words of time', () => {
    const [first, second] = named(series, 'school places added')?.steps ?? []
    expect(first?.caveats).toEqual([])
    expect(second?.caveats).toMatchObject([
      {
        kind: 'period',
        sentence: expect.stringContaining('The earlier is for “Over the past year”'),
      },
    ])
  })

  it('say where a value is a bound, and what that makes of the change', () => {
    const spending = named(series, 'public spending')
    expect(spending?.points.map(({ bound }) => bound)).toEqual(['exact', 'lower', 'exact'])
    expect(spending?.steps.map(({ change }) => change.bound)).toEqual(['lower', 'upper'])
  })

  it('stand at the year that a figure names, else at the date of the briefing', () => {
    expect(named(series, 'GDP')?.points.map(({ period }) => period)).toEqual([
      '2020',
      '2021',
      '2023',
    ])
    expect(named(series, 'schools')?.points.map(({ period }) => period)).toEqual([null, null, null])
  })

  it('count what was done apart from what there is', () => {
    const flows = series.filter(({ isFlow }) => isFlow).map(({ indicator }) => indicator)
    expect(flows).toEqual(expect.arrayContaining(['schools', 'school places added', 'old housing']))
    expect(flows).not.toContain('GDP')
    expect(flows).not.toContain('Exports')
  })

  it('carry the sentence of each figure', () => {
    for (const { points } of series) {
      for (const { quote, figure } of points) expect(quote).toContain(figure.text)
    }
  })
})

it('a rise and a fall stand on one axis', () => {
  const [trade] = seriesOf([
    'The foreign trade volume of the city increased by 4.2%.',
    'The foreign trade volume of the city decreased by over 3.1%.',
    'The foreign trade volume of the city increased by 1.5%.',
  ])
  expect(trade?.points.map(({ value }) => value)).toEqual([4.2, -3.1, 1.5])
  expect(trade?.points.map(({ bound }) => bound)).toEqual(['exact', 'upper', 'exact'])
  expect(trade?.steps.map(({ change }) => change.absolute)).toEqual([-7.3, 4.6])
})

it('a later briefing may speak of an earlier time', () => {
  const [trade] = seriesOf([
    'In 2021, the foreign trade volume of the city was 4.2 billion yuan.',
    'In 2019, the foreign trade volume of the city was over 3.1 billion yuan.',
  ])
  expect(trade?.points.map(({ period, value }) => [period, value])).toEqual([
    ['2019', 3.1e9],
    ['2021', 4.2e9],
  ])
  const said = trade?.steps[0]?.caveats.find(({ kind }) => kind === 'qualifier')?.sentence
  expect(said).toContain('The earlier says “over”')
})

it('series of one name are told apart', () => {
  const names = seriesOf([
    'GDP grew by 5.1%. GDP reached 3.1 billion yuan.',
    'GDP grew by 6.3%. GDP reached 3.4 billion yuan.',
  ]).map(({ indicator }) => indicator)
  expect(names.toSorted()).toEqual(['GDP, in CNY', 'GDP, rate of change'])
})

it('values are brought into the unit of the earliest', () => {
  const [housing] = seriesOf([
    'In all, 2 hectares of old housing were demolished.',
    'In all, 30,000 square meters of old housing were demolished.',
  ])
  expect(housing).toMatchObject({ unit: 'ha', points: [{ value: 2 }, { value: 3 }] })
})

it('what the reader set apart is in no series together', () => {
  const [one, , other] = district.map(toAligned)
  const placeOf = (text: typeof one) =>
    text?.figures.metrics.find((metric) => metric.text.endsWith('school places'))
  const [left, right] = [placeOf(one), placeOf(other)]
  if (!left || !right) throw new Error('no figure')
  const tie = { id: 'v1', left, right, verdict: 'rejected' } as const
  const series = seriesOf(district, (a, b) => (a === 0 && b === 2 ? [tie] : []))
  for (const each of series) {
    expect(quotes(each)).not.toEqual(
      expect.arrayContaining(['2,400 school places', '6,100 school places']),
    )
  }
})

it.each([
  ['2023', '2023-07-01'],
  ['2023-H1', '2023-04-01'],
  ['2023-H2', '2023-10-01'],
  ['2023-Q1', '2023-02-15'],
  ['2023-Q4', '2023-11-15'],
  ['2023-08', '2023-08-15'],
  ['2023-08-17', '2023-08-17'],
])('%s stands at %s', (date, day) => {
  expect(timeOf(date)).toBe(Date.parse(`${day}T00:00:00Z`))
})
