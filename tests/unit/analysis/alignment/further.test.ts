import { describe, expect, test } from 'vitest'
import { alignBlocks } from '@analysis/alignment'
import type { AlignedText, Pin } from '@shared/alignment'
import { toAligned } from '../../../support/alignment-pairs'

const water =
  'In drinking water, 3,200 households were given tap connections, and 140 hand pumps were repaired.'
const schools =
  'In education, 14 schools were opened, and 2,300 pupils were enrolled in the secondary classes.'
const laterWater =
  'Of the rural households, 7,100 now have a tap connection, and the hand pumps are being replaced.'
const laterSchools =
  'Some 4,100 pupils learn in 31 schools, and fewer of them leave the secondary classes early.'
const harvest = 'The wheat harvest was 410 tonnes, and 900 farmers insured their crops.'
const laterHarvest = 'Farmers brought in 520 tonnes of wheat, and crops on 80 hectares were lost.'

const textOf = (...paragraphs: readonly string[]): AlignedText => toAligned(paragraphs.join('\n\n'))
const related = (left: AlignedText, right: AlignedText, pins: readonly Pin[] = []) =>
  alignBlocks(left, right, pins).pairs.map((pair) => `${pair.left}:${pair.right}`)

const opening = 'The council met the press on Monday and answered questions.'
const laterOpening = 'Reporters asked the council on Friday.'

const together = textOf(opening, `${water} ${schools}`, harvest)
const apart = textOf(laterOpening, laterWater, laterSchools, laterHarvest)

describe('a paragraph that became two', () => {
  test('is related to both', () => {
    expect(related(together, apart)).toEqual(expect.arrayContaining(['b2:b2', 'b2:b3', 'b3:b4']))
  })

  test('is related to both when the two came first', () => {
    expect(related(apart, together)).toEqual(expect.arrayContaining(['b2:b2', 'b3:b2', 'b4:b3']))
  })

  test('tells the reader which of them answers a part only', () => {
    const { pairs } = alignBlocks(together, apart)
    const reasons = pairs.filter(({ left }) => left === 'b2').map(({ reason }) => reason)
    expect(reasons.join()).toContain('one answers a part of the other')
  })

  test('is kept from the one that the reader keeps it from', () => {
    const pin: Pin = { left: 'b2', right: 'b3', related: false }
    const pairs = related(together, apart, [pin])
    expect(pairs).toContain('b2:b2')
    expect(pairs).not.toContain('b2:b3')
  })

  test('has the one that the reader ties to it and no other', () => {
    const pin: Pin = { left: 'b2', right: 'b3', related: true }
    expect(related(together, apart, [pin]).filter((pair) => pair.startsWith('b2'))).toEqual([
      'b2:b3',
    ])
  })
})

test('a paragraph that says once more what another answers already has no partner', () => {
  const more = textOf(laterOpening, laterWater, laterHarvest, `${laterWater} That is a change.`)
  const single = textOf(opening, water, harvest)
  expect(related(single, more).filter((pair) => pair.startsWith('b2'))).toHaveLength(1)
})

describe('headings', () => {
  const divided = textOf(
    opening,
    'I. Basic services',
    `${water} ${schools}`,
    'II. The land',
    harvest,
  )
  const parts = textOf(
    laterOpening,
    '1. What flows',
    laterWater,
    '2. What is learned',
    laterSchools,
    '3. In the fields',
    laterHarvest,
  )

  test('follow what stands below them, in other words and in several sections', () => {
    expect(related(divided, parts)).toEqual([
      'b1:b1',
      'b2:b2',
      'b2:b4',
      'b3:b3',
      'b3:b5',
      'b4:b6',
      'b5:b7',
    ])
  })

  test('of several levels follow what stands below them at any depth', () => {
    const left = textOf(
      'Report of the town',
      opening,
      '1. What people need',
      '1.1 Flowing',
      water,
      '1.2 Learning',
      schools,
      '2. The land',
      '2.1 Fields',
      harvest,
    )
    const right = textOf(
      'Four years on',
      laterOpening,
      'I. Out there',
      '(1) Sowing',
      laterHarvest,
      'II. At home',
      '(1) Thirst',
      laterWater,
      '(2) Minds',
      laterSchools,
    )
    expect(related(left, right)).toEqual(
      expect.arrayContaining(['b3:b6', 'b4:b7', 'b6:b9', 'b8:b3', 'b9:b4']),
    )
  })

  test('are left alone when neither their words nor their paragraphs meet', () => {
    const one = textOf('I. The land', harvest, 'II. Remarks', 'Nobody came to the dance.')
    const other = textOf('1. In the fields', laterHarvest, '2. Awards', 'Poets won two medals.')
    expect(related(one, other)).toEqual(['b1:b1', 'b2:b2'])
  })
})
