import { describe, expect, test } from 'vitest'
import { alignBlocks } from '@analysis/alignment'
import {
  denseHeldOutPairs,
  hardTuningPairs,
  heldOutPairs,
  lastHeldOutPairs,
  mixedTuningPairs,
  newestHeldOutPairs,
  toAligned,
  tuningPairs,
  yangpu,
  type LabelledPair,
} from '../../../support/alignment-pairs'
import { scoreAlignment } from '../../../support/alignment-score'

const sets: readonly (readonly [string, () => readonly LabelledPair[], number])[] = [
  ['the shipped pair', () => [yangpu()], 0.95],
  ['the pairs that the weights were chosen with', tuningPairs, 0.97],
  ['the harder pairs that it was tuned with', hardTuningPairs, 0.96],
  ['the pairs that were held out', heldOutPairs, 0.98],
]

test.each(sets)(
  'finds the related blocks of %s and leaves the others alone',
  (_name, read, bar) => {
    const { precision, recall, wrong, missed } = scoreAlignment(read())
    const good = precision >= bar && recall >= bar
    expect({ good, wrong, missed }).toEqual({ good: true, wrong, missed })
  },
)

test.each([
  ['texts of different kinds that it was tuned with', mixedTuningPairs, 0.88, 0.76],
  ['dense texts, scored once', denseHeldOutPairs, 0.88, 0.83],
  ['texts that were written when that was done', lastHeldOutPairs, 0.78, 0.85],
  ['the newest texts', newestHeldOutPairs, 0.96, 0.92],
] as const)('finds most related blocks of %s', (_name, read, least, most) => {
  const { precision, recall } = scoreAlignment(read())
  expect(precision).toBeGreaterThanOrEqual(least)
  expect(recall).toBeGreaterThanOrEqual(most)
})

describe('a briefing and a text on something else', () => {
  const recipe = toAligned(
    `Lemon tart for a summer table

Rub the butter into the flour with your fingertips, bind it with a yolk and chill the pastry.

Whisk eggs, sugar, cream and the juice of four lemons. Strain the custard into a jug.

Bake the shell blind, fill it in the oven and serve it lukewarm with raspberries.`,
  )
  const { left } = yangpu()

  test('have no block in common', () => {
    expect(alignBlocks(left, recipe).pairs).toEqual([])
  })
})

describe('a text and itself', () => {
  const { left } = yangpu()

  test('are related block by block', () => {
    const { pairs } = alignBlocks(left, left)
    expect(pairs.map((pair) => pair.left)).toEqual(left.blocks.map(({ id }) => id))
    expect(pairs.every((pair) => pair.left === pair.right)).toBe(true)
  })
})
