import { describe, expect, test } from 'vitest'
import { alignBlocks } from '@analysis/alignment'
import {
  denseHeldOutPairs,
  hardTuningPairs,
  heldOutPairs,
  toAligned,
  tuningPairs,
  yangpu,
  type LabelledPair,
} from '../../../support/alignment-pairs'
import { scoreAlignment } from '../../../support/alignment-score'

const sets: readonly (readonly [string, () => readonly LabelledPair[], number])[] = [
  ['the shipped pair', () => [yangpu()], 0.95],
  ['the pairs that the weights were chosen with', tuningPairs, 0.95],
  ['the harder pairs that it was tuned with', hardTuningPairs, 0.9],
  ['the pairs that were held out', heldOutPairs, 0.9],
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
  ['tongjin', 0.95, 0.9],
  // A communiqué against a report, a speech against a brief: openings and targets are taken for one another.
  ['yulan', 0.75, 0.7],
  ['tambaru', 0.76, 0.65],
  ['warrabee', 0.83, 0.86],
] as const)('finds most related blocks of %s, scored once', (name, least, most) => {
  const pair = denseHeldOutPairs().find((one) => one.name.startsWith(name))
  if (!pair) throw new Error('no such pair')
  const { precision, recall } = scoreAlignment([pair])
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
