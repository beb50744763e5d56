import { describe, expect, it, test } from 'vitest'
import { compareFigures } from '@analysis/comparison'
import type { ComparisonRow, FigureTie } from '@shared/comparison'
import { toAligned } from '../../../support/alignment-pairs'
import { shipped } from '../../../support/comparison-pairs'

/** The only row of two one-sentence texts. */
function rowOf(left: string, right: string): ComparisonRow {
  const { rows } = compareFigures(toAligned(left), toAligned(right))
  const [row, ...more] = rows
  if (!row || more.length > 0) throw new Error(`${rows.length} rows`)
  return row
}

const kindsOf = ({ caveats }: ComparisonRow) => caveats.map(({ kind }) => kind)

describe('what stands between two figures', () => {
  test.each([
    [
      'another period',
      'Over the past three years 900 school places were added.',
      'Over the past five years 1,200 school places were added.',
      'period',
    ],
    [
      'half a year',
      'In the first half of 2022 tax revenue was 20 billion yuan.',
      'In 2023 tax revenue was 41 billion yuan.',
      'period',
    ],
    [
      'one year against several',
      'In 2021 the district opened 7 kindergartens.',
      'Since 2021 the district has opened 19 kindergartens.',
      'period',
    ],
    [
      'a city against a district',
      'The district has 41 primary schools.',
      'The city as a whole has 1,120 primary schools.',
      'scope',
    ],
    [
      'a qualifier',
      'The district has 900 hospital beds.',
      'The district has more than 1,200 hospital beds.',
      'qualifier',
    ],
    [
      'another currency',
      'The budget for hospitals is EUR 20 million.',
      'The budget for hospitals is USD 24 million.',
      'unit',
    ],
    [
      'another name',
      'There are 5,600 educational degrees in the district.',
      'There are 7,100 school places in the district.',
      'wording',
    ],
    [
      'what is under way',
      'Another 12 schools are under construction.',
      'A total of 15 schools were opened.',
      'definition',
    ],
    [
      'what was added',
      'In the homes 780 nursing beds were added.',
      'The number of nursing beds reached 10,200.',
      'definition',
    ],
    [
      'another reach',
      'The district won 12 municipal-level awards for science.',
      'The district won 18 national-level awards for science.',
      'scope',
    ],
    [
      'another base',
      'Retail sales rose by 5.2% year on year.',
      'Retail sales rose by an annual average of 4.1%.',
      'base',
    ],
  ])('%s is flagged', (_name, left, right, kind) => {
    expect(kindsOf(rowOf(left, right))).toContain(kind)
  })

  it('is said in one sentence each', () => {
    const { rows } = compareFigures(shipped().left, shipped().right)
    const sentences = rows.flatMap(({ caveats }) => caveats.map(({ sentence }) => sentence))
    expect(sentences.length).toBeGreaterThan(8)
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u)
  })
})

describe('the change', () => {
  test.each([
    [
      'The district has 29,000 households.',
      'The district has over 20,000 households.',
      -9000,
      'lower',
    ],
    [
      'The district has over 20,000 households.',
      'The district has 29,000 households.',
      9000,
      'upper',
    ],
    [
      'The district has about 20,000 households.',
      'The district has 29,000 households.',
      9000,
      'about',
    ],
    [
      'The district has over 20,000 households.',
      'The district has over 29,000 households.',
      9000,
      'open',
    ],
    ['The district has 20,000 households.', 'The district has 29,000 households.', 9000, 'exact'],
  ])('from “%s” to “%s” is %d, %s', (left, right, absolute, bound) => {
    expect(rowOf(left, right).change).toMatchObject({ absolute, bound })
  })

  it('is converted between units of one dimension', () => {
    const row = rowOf('The park covers 12 hectares.', 'The park covers 150,000 square meters.')
    expect(row.change).toMatchObject({ absolute: 3, unit: 'ha', relative: 0.25 })
  })

  it('of percentages is in points and has no relative one', () => {
    const row = rowOf('Forest coverage is 17.5%.', 'Forest coverage is 19.2%.')
    expect(row.change).toEqual({ absolute: 1.7, unit: 'pp', relative: null, bound: 'exact' })
  })

  it('is not given between currencies', () => {
    const row = rowOf(
      'The budget for hospitals is EUR 20 million.',
      'The budget for hospitals is USD 24 million.',
    )
    expect(row.change).toBeNull()
  })
})

test('how long ago something was is no indicator', () => {
  const { rows } = compareFigures(
    toAligned('Revenue was 12.7 billion yuan, 2.3 times that of ten years ago.'),
    toAligned('Revenue was 15.1 billion yuan, 3.4 billion more than three years before.'),
  )
  expect(rows.map(({ left }) => left.text)).toEqual(['12.7 billion yuan'])
})

test('a growth rate is never paired with a level', () => {
  const left = toAligned('The output of emerging industries grew by 11.3%.')
  const right = toAligned('The share of emerging industries in output is 53.8%.')
  expect(compareFigures(left, right).rows).toEqual([])
})

/** Which figures are paired, by their text. */
function pairsOf(left: string, right: string): readonly string[] {
  const { rows } = compareFigures(toAligned(left), toAligned(right))
  return rows.map((row) => `${row.left.text} – ${row.right.text}`)
}

describe('what is said of one thing and not of its opposite', () => {
  it('is told apart in another order', () => {
    const left =
      'The disposable income of urban residents was 43,870 yuan, up by 8.7 percent, and that of rural residents was 19,640 yuan, up by 10.6 percent.'
    const right =
      'Villagers had a disposable income of 22,910 yuan, up 7.8 percent; in towns it was 48,730 yuan, up 5.5 percent.'
    expect(pairsOf(left, right)).toEqual([
      '43,870 yuan – 48,730 yuan',
      '8.7 percent – 5.5 percent',
      '19,640 yuan – 22,910 yuan',
      '10.6 percent – 7.8 percent',
    ])
  })

  it('is not paired with it', () => {
    const exports = 'In 2021 exports of the district were 4.1 billion yuan.'
    expect(pairsOf(exports, 'In 2023 exports of the district were 5.2 billion yuan.')).toEqual([
      '4.1 billion yuan – 5.2 billion yuan',
    ])
    expect(pairsOf(exports, 'In 2023 imports of the district were 5.2 billion yuan.')).toEqual([])
  })
})

test('a change that leaves its verb to the one before is a change', () => {
  const left =
    'Industrial investment grew by 14.4 percent and infrastructure investment grew by 2.7 percent.'
  for (const right of [
    'Investment in industry was up 12.6 percent and in infrastructure 7.3 percent.',
    'Investment rose 12.6 percent in industry and 7.3 percent in infrastructure.',
  ]) {
    expect(pairsOf(left, right)).toEqual([
      '14.4 percent – 12.6 percent',
      '2.7 percent – 7.3 percent',
    ])
  }
})

const named = ({ rows }: { rows: readonly ComparisonRow[] }, text: string) =>
  rows.filter((row) => row.left.text === text || row.right.text === text)
const tie = (row: Pick<ComparisonRow, 'left' | 'right'>, verdict: FigureTie['verdict']) => ({
  id: 'v-000001',
  left: row.left,
  right: row.right,
  verdict,
})

describe('the reader’s word', () => {
  const { left, right } = shipped()
  it('takes a rejected pair out and lets the next best stand', () => {
    const before = compareFigures(left, right)
    const [row] = named(before, '14 new schools')
    if (!row) throw new Error('no row')
    const after = compareFigures(left, right, [tie(row, 'rejected')])
    expect(after.rejected).toEqual([
      expect.objectContaining({ id: row.id, standing: 'rejected', verdict: 'v-000001' }),
    ])
    expect(after.rows.map(({ id }) => id)).not.toContain(row.id)
    expect(after.onlyLeft).toContainEqual(row.left)
  })

  it('makes an accepted pair certain, and keeps its figures from other rows', () => {
    const before = compareFigures(left, right)
    const suggested = before.rows.find(({ standing }) => standing === 'suggested')
    if (!suggested) throw new Error('nothing is suggested')
    const { rows } = compareFigures(left, right, [tie(suggested, 'accepted')])
    const accepted = rows.find(({ id }) => id === suggested.id)
    expect(accepted).toMatchObject({
      standing: 'accepted',
      confidence: 1,
      reason: 'you paired these two',
    })
    const sharing = rows.filter((row) => row.right.start === suggested.right.start)
    expect(sharing).toEqual([accepted])
  })

  it('pairs what nobody would have thought of', () => {
    const [one, other] = [left.figures.metrics.at(-1), right.figures.metrics.at(-1)]
    if (!one || !other) throw new Error('no figures')
    const { rows } = compareFigures(left, right, [tie({ left: one, right: other }, 'accepted')])
    expect(rows).toContainEqual(
      expect.objectContaining({ left: one, right: other, standing: 'accepted' }),
    )
  })
})

test('figures without a row are listed, and each figure is somewhere', () => {
  const { left, right } = shipped()
  const { rows, onlyLeft } = compareFigures(left, right)
  const paired = rows.filter(({ standing }) => standing !== 'suggested').map((row) => row.left)
  const all = left.figures.metrics.filter(({ kind }) => kind !== 'duration')
  expect(new Set([...onlyLeft, ...paired])).toEqual(new Set(all))
})

test('the same two texts give the same rows', () => {
  const { left, right } = shipped()
  expect(compareFigures(left, right)).toEqual(compareFigures(left, right))
})
