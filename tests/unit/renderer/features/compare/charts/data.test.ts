import { expect, test } from 'vitest'
import { compareFigures } from '@analysis/comparison'
import {
  chartsOf,
  inSentences,
} from '../../../../../../src/renderer/src/features/compare/charts/data'
import { spread } from '../../../../../../src/renderer/src/features/compare/charts/spread'
import { shipped, tuning } from '../../../../../support/comparison-pairs'

const [district] = tuning()
if (!district) throw new Error('no pair')
const charts = chartsOf(compareFigures(district.left, district.right).rows)

test('each chart has one axis: levels, rates, and each unit by itself', () => {
  expect(charts.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['levels', 'amounts-m2', 'amounts-CNY', 'changes']),
  )
  expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length)
})

test('both sides of a row are drawn in the left one’s unit', () => {
  const levels = charts.find(({ id }) => id === 'levels')
  expect(levels?.points).toContainEqual(expect.objectContaining({ side: 'left', value: 3.9 }))
  expect(levels?.points).toContainEqual(expect.objectContaining({ side: 'right', value: 5.2 }))
})

test('a chart is told in words', () => {
  const { left, right } = shipped()
  const area = chartsOf(compareFigures(left, right).rows).find(({ id }) => id === 'amounts-m2')
  expect(area && inSentences(area)).toEqual(['old housing: 134,000 m², then 421,000 m²'])
})

test('what cannot be subtracted is not drawn', () => {
  const [, , transport] = tuning()
  const { rows } = compareFigures(
    transport?.left ?? district.left,
    transport?.right ?? district.right,
  )
  const drawn = new Set(chartsOf(rows).flatMap(({ points }) => points.map(({ row }) => row)))
  const bare = rows.filter(({ change }) => change === null)
  expect(bare.filter(({ id }) => drawn.has(id))).toEqual([])
})

test('labels keep their distance', () => {
  const points = [3, 1, 1.2].map((value) => ({
    row: String(value),
    label: '',
    side: 'left' as const,
    value,
    shown: '',
    flagged: false,
  }))
  expect(spread(points, 1).map(({ place }) => place)).toEqual([1, 2, 3])
})
