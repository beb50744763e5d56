import { describe, expect, test } from 'vitest'
import { alignBlocks } from '@analysis/alignment'
import { compare } from '../../../../src/analysis/alignment/compare'
import { countGrounds, type Grounds } from '../../../../src/analysis/alignment/grounds'
import { judge } from '../../../../src/analysis/alignment/judge'
import { prepare } from '../../../../src/analysis/alignment/match'
import type { Observed } from '../../../../src/analysis/alignment/observe'
import { sameFigures } from '../../../../src/analysis/alignment/shared-figures'
import { toAligned } from '../../../support/alignment-pairs'

interface Seen {
  readonly left: string
  readonly right: string
  readonly confidence: number
  readonly reason: string
}

/** The pairs found, each block told by its first word. */
function alignedOf(left: readonly string[], right: readonly string[]): readonly Seen[] {
  const [a, b] = [toAligned(left.join('\n\n')), toAligned(right.join('\n\n'))]
  const firstWord = ({ text, blocks }: typeof a, id: string): string => {
    const block = blocks.find((one) => one.id === id)
    return /^\S+/u.exec(text.slice(block?.start))?.[0] ?? ''
  }
  return alignBlocks(a, b).pairs.map((pair) => ({
    ...pair,
    left: firstWord(a, pair.left),
    right: firstWord(b, pair.right),
  }))
}

const between = (pairs: readonly Seen[], left: string, right: string): Seen | undefined =>
  pairs.find((pair) => pair.left === left && pair.right === right)

const water = 'Pipes now bring drinking water to 3,200 households in the hamlets of the north.'
const laterWater = 'Taps run in 7,100 households, and the last hamlets have drinking water.'
const harvest = 'Wheat did well: farmers brought in a harvest of 410 tonnes from the terraces.'
const laterHarvest = 'Maize took the place of wheat, yet farmers had a harvest of 520 tonnes.'

describe('openings', () => {
  const one = [
    'Mayor Okoro visits Qinhe District',
    'Mr Okoro spent 14 June in Qinhe District and urged officials to “keep the small lamps of every lane alight”.',
    water,
    harvest,
  ]
  const other = [
    'Qinhe District takes stock',
    'A meeting of the Qinhe District committee took place in the hall; fourteen offices followed it on screens.',
    'Two summers ago the guest left a sentence that hangs in every office: “keep the small lamps of every lane alight”.',
    laterWater,
    laterHarvest,
  ]

  test('that share no more than the name of their district are not taken for one another', () => {
    const pairs = alignedOf(one, other)
    expect(between(pairs, 'Mr', 'A')).toBeUndefined()
    expect(between(pairs, 'Mr', 'Two')).toBeDefined()
  })
})

describe('a name', () => {
  test('of a person does not outweigh what is said', () => {
    const pairs = alignedOf(
      [
        'Report of the town',
        water,
        'At the symposium secretary Ding Shuhua told of barges that came late and of crates that went astray.',
        harvest,
      ],
      [
        'The town again',
        laterWater,
        laterHarvest,
        'In the evening Ding Shuhua asked all to go and see with their own eyes where a cellar is wet.',
      ],
    )
    expect(between(pairs, 'At', 'In')).toBeUndefined()
  })

  test('of the place of a text is no reason', () => {
    const left = [
      'News of Qinhe',
      water,
      'Once more the quay of Qinhe is full of barges and crates.',
    ]
    const right = [
      'Qinhe again',
      laterWater,
      'On the quay there are crates, and Qinhe has new barges.',
    ]
    const reasons = alignedOf(left, right).map(({ reason }) => reason)
    expect(reasons.join()).not.toContain('both name Qinhe')
  })

  test('does not begin with the word at the head of a sentence', () => {
    const reasons = alignedOf(
      [water, 'In Railway Yard people have no paper for the plots that they live on.'],
      [laterWater, 'The plots in Railway Yard now have a paper for most. In others people wait.'],
    ).map(({ reason }) => reason)
    expect(reasons.join()).toContain('Railway Yard')
    expect(reasons.join()).not.toContain('In Railway')
  })
})

describe('a single word', () => {
  const left = [
    'A speech',
    water,
    harvest,
    'None of this can be done from a desk: I shall sit with you beneath a tree twice a month and hear you out.',
  ]
  const right = [
    'A bulletin',
    laterWater,
    laterHarvest,
    'Letters may be left with the porter, who planted a tree beside the gate for his daughter in spring.',
  ]

  test('is no sure sign, though nothing else is left for the two', () => {
    const pair = between(alignedOf(left, right), 'None', 'Letters')
    expect(pair?.confidence ?? 0).toBeLessThan(0.75)
  })

  test('is not told as a topic', () => {
    const reasons = alignedOf(left, right).map(({ reason }) => reason)
    expect(reasons.join()).not.toContain('green space')
  })
})

test('two blocks that are left over under related headings are not sure of one another', () => {
  const pairs = alignedOf(
    [
      'Plan of the borough',
      'I. Water',
      water,
      'Attendance at the swimming lessons was good in spite of cold weather, long queues at both doors, a leaking roof above the changing rooms and the loss of two instructors to a rival town that spring.',
      'II. Fields',
      harvest,
    ],
    [
      'The borough a year on',
      'I. Water',
      laterWater,
      'Work on the weir started in May after a dispute over who owns its eastern bank, and divers, masons and welders will be busy there on every dry weekday until the spring after next.',
      'II. Fields',
      laterHarvest,
    ],
  )
  expect(between(pairs, 'Attendance', 'Work')?.confidence ?? 0).toBeLessThan(0.6)
})

test('who speaks, where and when has no counterpart but for a line that is nearly the same', () => {
  const body = ['water', 'grain', 'roads', 'wool'].map((thing) => `The board spoke of ${thing}.`)
  const pairs = alignedOf(
    ['Plan of the borough', 'Report of the Leader of the Cabinet', ...body],
    ['The borough a year on', 'Presented to Cabinet on 5 July 2025', ...body],
  )
  expect(between(pairs, 'Report', 'Presented')).toBeUndefined()
})

test('a byline that stands as a heading has no counterpart', () => {
  const pairs = alignedOf(
    ['# Plan of the borough', '## Review of the summer', water, harvest],
    ['# The borough a year on', '## By the county press office', laterWater, laterHarvest],
  )
  expect(between(pairs, 'Wheat', 'Maize')).toBeDefined()
  expect(pairs.some(({ right }) => right === '##' || right === 'By')).toBe(false)
})

test('two titles with little in common are not sure of one another', () => {
  const pairs = alignedOf(
    ['# Minutes of the budget session in the old assembly rooms at Kasumbe', water, harvest],
    ['# Kasumbe letter to households, growers and friends abroad', laterWater, laterHarvest],
  )
  const title = pairs.find(({ reason }) => reason === 'both are the title')
  expect(title?.confidence).toBeGreaterThan(0.5)
  expect(title?.confidence).toBeLessThan(0.8)
})

const valuesOf = (text: string): Observed['values'] => {
  const aligned = toAligned(text)
  return prepare(aligned, aligned).observed.left[0]?.values ?? new Map()
}

test('a number of three digits is one thing in common, one of four is two', () => {
  const none: Grounds = { topics: new Map(), stems: new Set(), named: new Set() }
  const grounds = ['214 women voted.', '3,271 women voted.', 'A third of the women voted.'].map(
    (text) => {
      const weight = Math.max(...valuesOf(text).values())
      return countGrounds(none, none, { names: 0, values: 1 - Math.exp(-weight) })
    },
  )
  expect(grounds).toEqual([1, 2, 0])
})

test('a third of one thing is not the figure of a third of another', () => {
  const [buses, bakers] = ['A third of the buses came late.', 'A third of the bakers close.'].map(
    (text) => toAligned(text).figures.metrics,
  )
  expect(buses?.length).toBe(1)
  expect(sameFigures(buses ?? [], bakers ?? [])).toEqual([])
})

test.each([
  [0.2, 0, 0],
  [0.2, 0.5, 1],
  [0.3, 0, 1],
])('headings of other words, %d related below and %d beside them', (below, neighbours, found) => {
  const text = toAligned('# A\n\nOne is here.')
  const { weighed, places } = prepare(text, text)
  const [weights, place] = [weighed.left[0], places.left[0]]
  if (!weights || !place) throw new Error('no block')
  const likeness = {
    ...compare(weights, weights, place, place),
    words: 0,
    names: 0,
    values: 0,
    headings: 1,
  }
  const pair = { left: 3, right: 4, likeness, score: 0, confidence: 0.5, weight: 0.5 }
  const support = { path: 0, elsewhere: 0, order: 1, opensSection: 0, below, neighbours }
  expect(judge([pair], [], () => support)).toHaveLength(found)
})

describe('a topic', () => {
  test('holds other words for the same thing', () => {
    const pairs = alignedOf(
      [
        water,
        'Lifts are being put into 40 walk-up blocks, and tenants share the cost.',
        'Full-fibre lines pass 900 gates, and the last not-spots are mapped.',
        'Weavers got yarn on credit, and a fair for handlooms is planned.',
        harvest,
      ],
      [
        laterWater,
        'Powerlooms and embroidery brought in more than in any summer before.',
        'With an elevator, nobody has to climb the stairs of the old towers.',
        'Broadband at gigabit speed is now the rule from the mill to the moor.',
        laterHarvest,
      ],
    )
    expect(pairs.map(({ left, right }) => `${left} ${right}`)).toEqual(
      expect.arrayContaining(['Lifts With', 'Full-fibre Broadband', 'Weavers Powerlooms']),
    )
  })

  test('is also the foreword that presents a report', () => {
    const pairs = alignedOf(
      [
        '# Report of the county for 2019',
        '## Foreword by the Chief Executive',
        'I am pleased to present the report on a year of steady work.',
        '## Water',
        water,
      ],
      [
        '# Report of the county for 2023',
        '## Message from the Chairman',
        'It is an honour to introduce what colleagues did against the odds.',
        '## Taps',
        laterWater,
      ],
    )
    expect(pairs.map(({ reason }) => reason).join()).toContain('the introduction')
    expect(between(pairs, 'I', 'It')).toBeDefined()
  })

  test('is not heard in a word that only has the same root', () => {
    const reasons = alignedOf(
      [water, 'Investors want returns, and workers trained for 20 days served the visitors.'],
      [
        laterWater,
        'Spending has returned; the work served those who visit the trains for 20 days.',
      ],
    ).map(({ reason }) => reason)
    expect(reasons.join()).not.toMatch(/migration|jobs/u)
  })
})
