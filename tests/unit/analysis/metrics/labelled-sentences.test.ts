import { describe, expect, test } from 'vitest'
import { figuresOf, placeLabels, readLines, type LabelledPhrase } from '../../../support/labelled'
import { scoreFigures, type Score } from '../../../support/score'

const score = (phrases: readonly LabelledPhrase[]): Score =>
  scoreFigures(
    phrases.flatMap(placeLabels),
    phrases.flatMap(({ text }) =>
      figuresOf(text).metrics.map((metric) => ({ ...metric, doc: text })),
    ),
  )

describe('sentences in the manner of government briefings', () => {
  test.each(readLines<LabelledPhrase>('tests/fixtures/metrics/government.jsonl'))(
    'reads $text',
    (phrase) => {
      expect(score([phrase]).problems).toEqual([])
    },
  )
})

test('reads the sentences kept apart as well as those the rules were written with', () => {
  const { precision, recall, accuracy } = score(
    readLines<LabelledPhrase>('tests/fixtures/metrics/held-out.jsonl'),
  )
  const parts = [
    precision,
    recall,
    accuracy.kind,
    accuracy.unit,
    accuracy.qualifier,
    accuracy.direction,
  ]
  for (const part of parts) expect(part).toBeGreaterThanOrEqual(0.97)
})
