import { expect, test } from 'vitest'
import {
  compareLabelled,
  hard,
  hardHeldOut,
  heldOut,
  scoreComparison,
  shipped,
  tuning,
  type LabelledComparison,
} from '../../../support/comparison-pairs'

test('every labelled pair of the shipped briefings is found, flagged, and little else', () => {
  const { missed, unflagged, never } = scoreComparison(shipped())
  const { rows } = compareLabelled(shipped())
  expect({ missed, unflagged, never }).toEqual({ missed: [], unflagged: [], never: [] })
  expect(rows.length).toBeLessThanOrEqual(shipped().pairs.length + 2)
})

const sets: readonly (readonly [string, () => readonly LabelledComparison[], number])[] = [
  ['the pairs that the weights were chosen with', tuning, 0.9],
  ['the pairs that were held out', heldOut, 0.9],
]

test.each(sets)('finds the same indicators in %s', (_name, read, bar) => {
  for (const labelled of read()) {
    const { precision, recall, never, ...rest } = scoreComparison(labelled)
    const good = precision >= bar && recall >= bar && never.length === 0
    expect({ good, never, ...rest }).toEqual({ good: true, never: [], ...rest })
  }
})

test.each([
  ['zhouqiao', 0.94, 0.83, 2],
  ['chandravalli', 0.94, 0.89, 10],
  ['sahoue', 0.97, 0.75, 2],
  ['anrui', 0.97, 0.88, 9],
] as const)('finds most of %s, though little in it has one name', (name, least, most, bare) => {
  const labelled = hard().find((one) => one.name.startsWith(name))
  if (!labelled) throw new Error('no such pair')
  const { precision, recall, never, unflagged } = scoreComparison(labelled)
  expect(never).toEqual([])
  expect(precision).toBeGreaterThanOrEqual(least)
  expect(recall).toBeGreaterThanOrEqual(most)
  expect(unflagged.length).toBeLessThanOrEqual(bare)
})

test.each([
  // A grant that fell is taken for a draw on reserves.
  ['wrelandshire', 0.89, 0.84, 1],
] as const)('finds most of %s, which nothing was chosen with', (name, least, most, mistaken) => {
  const labelled = hardHeldOut().find((one) => one.name.startsWith(name))
  if (!labelled) throw new Error('no such pair')
  const { precision, recall, never } = scoreComparison(labelled)
  expect(never.length).toBeLessThanOrEqual(mistaken)
  expect(precision).toBeGreaterThanOrEqual(least)
  expect(recall).toBeGreaterThanOrEqual(most)
})
