import { expect, test } from 'vitest'
import { readPeriod } from '../../../../src/analysis/comparison/periods'

test.each([
  ['over the past three years', 'span', 36],
  ['Since the start of the 14th Five-Year Plan period', 'plan', 60],
  ['2020 to 2024', 'span', 48],
  ['first half of this current year', 'part', 6],
  ['in the first three quarters', 'part', 9],
  ['in the first eight months', 'part', 8],
  ['2022', 'year', 12],
  ['last year', 'year', 12],
  ['now', 'point', null],
  ['beginning of this year', 'span', null],
])('“%s” is a %s of %s months', (phrase, kind, months) => {
  expect(readPeriod(phrase)).toEqual({ kind, months })
})
