import { expect, test } from 'vitest'
import { figuresOfSource, readLines, readSource } from '../../../support/labelled'
import { scoreFigures, type Scored, type ScoredTrap } from '../../../support/score'

const docs = ['yangpu-2023', 'yangpu-2025']
const gold = readLines<Scored>('tests/fixtures/metrics/metrics.jsonl')
const traps = readLines<ScoredTrap>('tests/fixtures/metrics/traps.jsonl')
const predicted = docs.flatMap((doc) => figuresOfSource(doc, readSource(`data/${doc}.txt`)))
const score = scoreFigures(gold, predicted, traps)

test('reads every labelled figure of the shipped pair and no other', () => {
  expect(score.problems).toEqual([])
  expect(score.precision).toBeGreaterThanOrEqual(0.98)
  expect(score.recall).toBeGreaterThanOrEqual(0.98)
})

test('steps into no trap of the shipped pair', () => {
  expect(score.trapHits).toEqual([])
})
