import { expect, test } from 'vitest'
import { compareFigures } from '@analysis/comparison'
import { extractFigures } from '@analysis/metrics'
import { readText } from '@analysis/text'
import type { AlignedText } from '@shared/alignment'

function read(source: string): AlignedText {
  const { revision } = readText(source)
  return { ...revision, figures: extractFigures(revision) }
}

test.each([
  [
    'Over the past three years 900 school places were added.',
    'Over the past five years 1,200 school places were added.',
    'school places added',
  ],
  // One of the two is what there is.
  [
    'There are 7,100 school places in the district.',
    'There are 8,200 school places in the district.',
    'school places',
  ],
  // A rate says that it is one by its sign.
  ['Retail sales grew by 4.1%.', 'Retail sales grew by 5.2%.', 'retail sales'],
])('“%s” and “%s” make a row on %s', (left, right, indicator) => {
  const { rows } = compareFigures(read(left), read(right))
  expect(rows.map((row) => row.indicator)).toEqual([indicator])
})
