import { describe, expect, it, test } from 'vitest'
import { compareFigures } from '@analysis/comparison'
import { toAligned } from '../../../support/alignment-pairs'

/** The pairs of two texts, as they are written. */
function pairsOf(left: string, right: string): readonly string[] {
  const { rows } = compareFigures(toAligned(left), toAligned(right))
  return rows
    .filter(({ standing }) => standing === 'found')
    .map((row) => `${row.left.text} ↔ ${row.right.text}`)
}

const kindsOf = (left: string, right: string) =>
  compareFigures(toAligned(left), toAligned(right)).rows.flatMap(({ caveats }) =>
    caveats.map(({ kind }) => kind),
  )

describe('what stands around two figures', () => {
  it('lets a rate go where its level goes', () => {
    const pairs = pairsOf(
      'Tax revenue was 12 billion yuan, up 4.1%. Retail sales were 30 billion yuan, up 7.3%.',
      'Retail sales came to 41 billion yuan, 2.2% more than the year before. Tax revenue came to 15 billion yuan, 6.5% more than the year before.',
    )
    expect(pairs).toEqual(expect.arrayContaining(['4.1% ↔ 6.5%', '7.3% ↔ 2.2%']))
  })

  it('pairs what goes by another name between two that are pairs', () => {
    const pairs = pairsOf(
      'The mission has formed 11,940 self-help groups, with 131,000 women, and 164 savings circles.',
      'The mission counts 15,260 self-help groups, with 173,000 members, and 402 savings circles.',
    )
    expect(pairs).toContain('131,000 women ↔ 173,000 members')
  })

  it('pairs nothing that has no word in common, whatever the paragraph', () => {
    expect(
      pairsOf('Investment came to 93 million yuan.', 'The food park attracted 96 million yuan.'),
    ).toEqual([])
  })
})

test('two figures of one unit are told apart by what is said of each', () => {
  const pairs = pairsOf(
    'Of the children weighed, 4.1% were severely underweight.',
    'Of the children weighed, 5.8% were wasted and 2.6% were severely underweight.',
  )
  expect(pairs).toEqual(['4.1% ↔ 2.6%'])
})

test('a figure of an earlier year leaves its place to the later one', () => {
  const pairs = pairsOf(
    'The registry delivered 52,700 land titles in 2021, against 39,400 in 2020.',
    'The land registry issued 71,900 titles in 2024.',
  )
  expect(pairs).toEqual(['52,700 land titles ↔ 71,900 titles'])
})

test('a measure word leaves it to the next to say what is counted', () => {
  const pairs = pairsOf(
    'The town has 3,900 sets of affordable rental housing and 600 sets of furniture.',
    'The town has 7,350 affordable rental homes.',
  )
  expect(pairs).toEqual(['3,900 sets ↔ 7,350 affordable rental homes'])
})

test.each([
  [
    'what was done in a year against all so far',
    'In 2021, 64,500 solar kits were sold.',
    'Altogether 182,000 solar kits have been sold to date.',
    'period',
  ],
  [
    'what was made against what there is',
    'A total of 28 pocket parks were constructed.',
    'The district has 64 pocket parks in its streets.',
    'definition',
  ],
  [
    'another noun',
    'The bank approved loans for 58,900 borrowers in the district.',
    'The bank approved loans for 71,200 persons in the district.',
    'definition',
  ],
])('%s is flagged', (_name, left, right, kind) => {
  expect(kindsOf(left, right)).toContain(kind)
})

describe('a number that counts what another did before it', () => {
  it('keeps the part with the part and the whole with the whole', () => {
    const pairs = pairsOf(
      'In 2021, 212 villages received electricity, carrying the total to 1,874 villages out of 5,310.',
      'In 2024, 318 villages received electricity, so that 2,715 of 5,310 are now served.',
    )
    expect(pairs).toContain('5,310 ↔ 5,310')
    expect(pairs).not.toContain('1,874 villages ↔ 5,310')
  })

  it('is told by the words that lead its sentence', () => {
    const pairs = pairsOf(
      'In 2021, 212 villages were electrified. By the mini-grids, 38 villages were served.',
      'In 2024, 318 villages received electricity. Mini-grids power 164 of them.',
    )
    expect(pairs).toContain('38 villages ↔ 164')
    expect(pairs).not.toContain('212 villages ↔ 164')
  })

  it('says so where it may have borrowed the name of something akin', () => {
    const { rows } = compareFigures(
      toAligned('By the mini-grids, 38 villages were served.'),
      toAligned('Electricity came to 318 communities. Mini-grids served 164 of them.'),
    )
    const row = rows.find(({ right }) => right.text === '164')
    expect(row?.caveats.map(({ sentence }) => sentence)).toContain(
      'The left counts villages, the right communities.',
    )
  })
})

describe('the words for one thing', () => {
  it.each([
    [
      'vaccinations and doses of vaccine',
      'During the year 970,000 vaccinations were given to animals.',
      'During the year 1,290,000 doses of vaccine were given to animals.',
    ],
    [
      'what stands around a borrowed noun',
      'The scheme reached 196,000 farmers, and 74,300 farmers were enrolled in crop insurance.',
      'The scheme reached 218,000 farmers, and fasal bima covered 109,000 of them.',
    ],
    [
      'what is counted behind "of"',
      'The bank approved 2,360 files of credit.',
      'The bank approved 9,840 loans.',
    ],
  ])('are flagged where they differ: %s', (_name, left, right) => {
    expect(kindsOf(left, right)).toContain('wording')
  })
})

describe('things that are known to be others', () => {
  it('are no suggestion where the one is only spoken of beside the other', () => {
    const { rows } = compareFigures(
      toAligned('All the villages have power, and 42,600 households were given connections.'),
      toAligned('Power losses fell. Smart meters were fitted at 38,500 connections.'),
    )
    expect(rows).toEqual([])
  })
})
