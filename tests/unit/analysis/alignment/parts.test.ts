import { expect, test } from 'vitest'
import { answersBest, distinctWords, sentencesOf } from '../../../../src/analysis/alignment/parts'

const vector = (...weights: readonly number[]) =>
  new Map(weights.map((weight, feature) => [feature, weight] as const).filter(([, w]) => w !== 0))

const sentences = sentencesOf([vector(1, 0, 0), vector(0, 1, 0), vector(0, 1, 1)])
const first = vector(1, 0, 0)
const rest = vector(0, 0.8, 0.6)

test('the distinct part of a paragraph is what another answers better than its partners', () => {
  expect(distinctWords(sentences, rest, [first])).toBeCloseTo((0.8 + 1.4) / Math.sqrt(5))
  expect(distinctWords(sentences, first, [rest])).toBe(1)
})

test('nothing is distinct of what a partner answers as well', () => {
  expect(distinctWords(sentences, rest, [rest])).toBe(0)
  expect(distinctWords(sentencesOf([]), rest, [])).toBe(0)
})

test('a sentence points back to the one that answers it best', () => {
  expect(answersBest(sentences, first, [first, rest])).toBe(true)
  expect(answersBest(sentences, vector(0, 0.1, 0), [first, rest])).toBe(false)
  expect(answersBest(sentences, vector(0, 0, 0, 1), [])).toBe(false)
})
