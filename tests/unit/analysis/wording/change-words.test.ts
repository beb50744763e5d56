import { expect, test } from 'vitest'
import { absoluteChange, relativeChange, spelledChange } from '@analysis/wording'
import type { Change } from '@shared/comparison'
import { figuresOf } from '../../../support/labelled'

const households: Change = { absolute: -9000, unit: 'household', relative: -0.3103, bound: 'exact' }

const [metric] = figuresOf('The district has 29,000 households.').metrics
if (!metric) throw new Error('no figure')

test.each([
  ['exact', '−9,000 households', '−31%'],
  ['lower', 'at most 9,000 households less', 'at most 31% less'],
  ['upper', 'at least 9,000 households less', 'at least 31% less'],
  ['about', 'about −9,000 households', 'about −31%'],
  ['loose', 'roughly −9,000 households', 'roughly −31%'],
  ['open', 'not known: both are bounds', null],
] as const)('a fall that is %s reads %s, %s', (bound, absolute, relative) => {
  const change = { ...households, bound }
  expect([absoluteChange(change, metric, metric), relativeChange(change)]).toEqual([
    absolute,
    relative,
  ])
})

test('a rise reads the other way round', () => {
  const change = { ...households, absolute: 9000, relative: 0.45, bound: 'lower' } as const
  expect(relativeChange(change)).toBe('at least 45% more')
})

test('a converted change is no more exact than the text', () => {
  const [lanes] = figuresOf('The council built 120 miles of cycle lanes.').metrics
  const change: Change = { absolute: 32.235942, unit: 'mi', relative: 0.27, bound: 'exact' }
  expect(lanes && absoluteChange(change, lanes, { unit: 'km' })).toBe('+32.2 miles')
})

test.each([
  [{}, '9,000 households less'],
  [{ bound: 'lower' }, 'at most 9,000 households less'],
  [{ absolute: 9000 }, '9,000 households more'],
  [{ absolute: 0 }, 'no change'],
] as const)('for a cell %j is spelled without a sign in front', (given, spelled) => {
  expect(spelledChange({ ...households, ...given }, metric, metric)).toBe(spelled)
})
