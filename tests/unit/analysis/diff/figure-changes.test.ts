import { expect, test } from 'vitest'
import { diffTexts } from '@analysis/diff'
import { extractFigures } from '@analysis/metrics'
import { readText } from '@analysis/text'
import type { AlignedText } from '@shared/alignment'

function read(source: string): AlignedText {
  const { revision } = readText(source)
  return { ...revision, figures: extractFigures(revision) }
}

const start = 'Along the river the district keeps parks and paths for everyone, and'

const figuresOf = (left: string, right: string): readonly string[] =>
  diffTexts(read(`${start} ${left}`), read(`${start} ${right}`)).changes.flatMap(({ figures }) =>
    figures.map(({ words }) => words),
  )

test.each([
  // At the same place.
  ['visits rose by 6.5% there.', 'visits rose by 20 visitors there.', ['6.5% → 20 visitors']],
  // Of one unit, though all around is written anew.
  [
    'the 12 schools nearby joined in.',
    'in spring it opened up to pupils of 15 schools.',
    ['12 schools → 15 schools'],
  ],
  // Of one dimension.
  [
    'the meadow covers 12 hectares.',
    'its whole grassland is as large as 150,000 square meters.',
    ['12 ha → 150,000 m²'],
  ],
  // With nothing to do with each other, though both are ratios, or both counts.
  [
    'one in five of the benches was mended.',
    'cyclists may go no faster than 20 miles per hour.',
    ['– → 20 mi/h', 'one fifth → –'],
  ],
  [
    'the 12 schools nearby joined in.',
    'last spring it planted another row of 300 trees.',
    ['– → 300 trees', '12 schools → –'],
  ],
])('%s / %s', (left, right, words) => {
  expect(figuresOf(left, right)).toEqual(words)
})
