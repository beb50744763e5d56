import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractFigures } from '@analysis/metrics'
import { readText } from '@analysis/text'
import type { Extraction } from '@shared/metric'
import { paragraph, readLines, type LabelledPhrase } from '../../../support/labelled'

/** Pieces from which hostile and half-sensible texts are put together. */
const pieces = [
  ...[
    '1',
    '2,5',
    '1,234',
    '5,00,000',
    '2023',
    '10:30',
    '1/2',
    '½',
    '9999999999999999',
    '0.0',
    '007',
  ],
  ...['million', 'lakh crore', 'bn', 'm', 'k', 'hundred', 'twenty', '-', '–', '+', '%', 'per cent'],
  ...[
    '$',
    'US$',
    '£',
    '¥',
    'Rs.',
    'EUR',
    'yuan',
    'won',
    'cents',
    'pp',
    'km',
    'm2',
    '°C',
    'MT',
    'per',
  ],
  ...[
    'from',
    'to',
    'between',
    'and',
    'of the',
    'up',
    'down',
    'over',
    'by',
    'a',
    'one in',
    'half',
    'No.',
  ],
  ...[
    'schools',
    'households',
    'days',
    'years',
    'aged',
    'May',
    'Q3',
    '(',
    ')',
    '“',
    '”',
    ',',
    '.',
    '; ',
    '\n',
  ],
]
const assembled = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))
const sentences = readLines<LabelledPhrase>('tests/fixtures/metrics/government.jsonl')
const shuffled = fc
  .shuffledSubarray(
    sentences.flatMap(({ text }) => text.split(' ')),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '))
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), assembled, shuffled)

function check({ metrics, unread }: Extraction, text: string): void {
  let end = 0
  for (const metric of metrics) {
    expect(metric.start).toBeGreaterThanOrEqual(end)
    expect(metric.end).toBeGreaterThan(metric.start)
    expect(metric.text).toBe(text.slice(metric.start, metric.end))
    expect(Number.isFinite(metric.value)).toBe(true)
    expect(metric.unit).not.toBe('')
    expect(metric.sentence.start).toBeLessThanOrEqual(metric.start)
    expect(metric.sentence.end).toBeGreaterThanOrEqual(metric.end)
    for (const part of metric.parts ?? []) expect(part.end).toBeGreaterThan(part.start)
    end = metric.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
  for (const digits of unread) {
    expect(digits.text).toBe(text.slice(digits.start, digits.end))
    expect(digits.text).toMatch(/\d/)
    const read = metrics.some((metric) => metric.start < digits.end && digits.start < metric.end)
    expect(read).toBe(false)
  }
}

test('gives spans that lie in the text, follow one another and say what stands there', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { revision } = readText(source)
      check(extractFigures(revision), revision.text)
    }),
    { numRuns: 3000 },
  )
})

test('gives the same figures for the same text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(extractFigures(paragraph(text))).toEqual(extractFigures(paragraph(text)))
    }),
    { numRuns: 300 },
  )
})

test('leaves no run of digits unaccounted for', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { revision } = readText(source)
      const { metrics, unread } = extractFigures(revision)
      for (const { index, 0: run } of revision.text.matchAll(/[0-9]+/g)) {
        const seen = [...metrics, ...unread].some(
          ({ start, end }) => start <= index && index + run.length <= end,
        )
        expect(seen, `"${run}" in ${JSON.stringify(revision.text)}`).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
})
