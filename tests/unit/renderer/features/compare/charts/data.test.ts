import { expect, test } from 'vitest'
import { compareFigures } from '@analysis/comparison'
import {
  chartsOf,
  inSentences,
  keyOf,
} from '../../../../../../src/renderer/src/features/compare/charts/data'
import { spread } from '../../../../../../src/renderer/src/features/compare/charts/spread'
import { shipped, tuning } from '../../../../../support/comparison-pairs'

const [district] = tuning()
if (!district) throw new Error('no pair')
const names = { left: '2022', right: '2024' }
const charts = chartsOf(compareFigures(district.left, district.right).rows, names)

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
  const area = chartsOf(compareFigures(left, right).rows, names).find(
    ({ id }) => id === 'amounts-m2',
  )
  expect(area && inSentences(area)).toEqual(['old housing: 134,000 m², then 421,000 m²'])
})

test('each flagged row bears the number of the remark that says why', () => {
  const { left, right } = shipped()
  const changes = chartsOf(compareFigures(left, right).rows, names).find(
    ({ id }) => id === 'changes',
  )
  expect(changes?.title).toBe('Change from 2022 to 2024')
  const places = changes?.points.find(({ label }) => label === 'school places added')
  const remark = changes?.remarks.find(({ number }) => number === places?.remark)
  expect(remark?.about).toBe('School places added')
  expect(remark?.sentences.join(' ')).toContain('the stretches are not equally long')
})

test('the key says which mark is which briefing', () => {
  const levels = charts.find(({ id }) => id === 'levels')
  expect(levels && keyOf(levels, names)).toEqual(
    expect.arrayContaining([
      { symbol: 'hollow-dot', text: '2022' },
      { symbol: 'full-dot', text: '2024' },
    ]),
  )
})

test('what cannot be subtracted is not drawn', () => {
  const [, , transport] = tuning()
  const { rows } = compareFigures(
    transport?.left ?? district.left,
    transport?.right ?? district.right,
  )
  const drawn = new Set(chartsOf(rows, names).flatMap(({ points }) => points.map(({ row }) => row)))
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
    remark: null,
  }))
  expect(spread(points, 1).map(({ place }) => place)).toEqual([1, 2, 3])
})
