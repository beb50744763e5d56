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

/** Pairs whose texts share few names: precision, recall, rows without a flag, and rows that should not be. */
test.each([
  ['zhouqiao', 0.96, 0.9, 2, 0],
  ['chandravalli', 0.96, 0.91, 9, 0],
  ['sahoue', 0.97, 0.75, 2, 0],
  ['anrui', 0.97, 0.85, 7, 0],
  ['tongjin', 0.94, 0.9, 4, 1],
  ['yulan', 0.97, 0.75, 7, 3],
  // One text gives its shillings without a country: they are read in no currency, and 14 rows are missing.
  ['tambaru', 0.97, 0.64, 9, 1],
] as const)(
  'finds most of %s, though little in it has one name',
  (name, least, most, bare, mistaken) => {
    expect(shortOf(hard(), name, { least, most, bare, mistaken })).toEqual([])
  },
)

test.each([
  ['wrelandshire', 0.93, 0.83, 5, 0],
  ['warrabee', 0.94, 0.86, 10, 2],
] as const)(
  'finds most of %s, which nothing was chosen with',
  (name, least, most, bare, mistaken) => {
    expect(shortOf(hardHeldOut(), name, { least, most, bare, mistaken })).toEqual([])
  },
)

/** Which of the bars a pair does not reach. */
function shortOf(
  pairs: readonly LabelledComparison[],
  name: string,
  { least, most, bare, mistaken }: Readonly<Record<'least' | 'most' | 'bare' | 'mistaken', number>>,
): readonly string[] {
  const labelled = pairs.find((one) => one.name.startsWith(name))
  if (!labelled) throw new Error('no such pair')
  const { precision, recall, never, unflagged } = scoreComparison(labelled)
  return [
    ...(precision < least ? [`precision ${precision}`] : []),
    ...(recall < most ? [`recall ${recall}`] : []),
    ...(unflagged.length > bare ? unflagged : []),
    ...(never.length > mistaken ? never : []),
  ]
}
