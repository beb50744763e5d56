import { expect, test } from 'vitest'
import { figuresOf, placeLabels, readLines, type LabelledPhrase } from '../../../support/labelled'
import { scoreFigures } from '../../../support/score'

const phrases = readLines<LabelledPhrase>('tests/fixtures/metrics/phrases.jsonl')

test.each(phrases)('reads $text', (phrase) => {
  const predicted = figuresOf(phrase.text).metrics.map((metric) => ({
    ...metric,
    doc: phrase.text,
  }))
  const score = scoreFigures(placeLabels(phrase), predicted)
  const asked = score.problems.filter((problem) => !/^(?:qualifier|direction) of/.test(problem))
  expect(asked).toEqual([])
})
