import { expect, test } from 'vitest'
import { normalised, normalisedInDigits } from '@analysis/wording'
import { figuresOf } from '../../../support/labelled'

test.each([
  ['A third of homes have lifts.', 'one third', '33.333333%'],
  ['Two-thirds of homes have lifts.', 'two thirds', '66.666667%'],
  ['Half of the homes have lifts.', 'half', '50%'],
  ['About 9 out of 10 homes have lifts.', 'nine tenths', '90%'],
  ['It uses 1/80 of the land.', '1/80', '1.25%'],
  ['It uses 17/31 of the land.', '54.83871%', '54.83871%'],
])('reads the share in "%s" plainly', (text, words, digits) => {
  const [metric] = figuresOf(text).metrics
  expect(metric && [normalised(metric), normalisedInDigits(metric)]).toEqual([words, digits])
})
