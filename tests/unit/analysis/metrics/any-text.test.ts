import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractFigures } from '@analysis/metrics'
import { readText } from '@analysis/text'
import type { Extraction } from '@shared/metric'
import { paragraph, readLines, type LabelledPhrase } from '../../../support/labelled'

/** Pieces from which hostile and half-sensible texts are put together. */
const pieces = [
  '\n',
  '\t',
  '   ',
  '|',
  ...`1 2,5 1,234 5,00,000 2023 10:30 1/2 ½ 9999999999999999 0.0 007 million lakh crore bn m k
    hundred twenty - – + % per cent $ US$ £ ¥ Rs. EUR yuan won cents pp km m2 °C MT per from to
    between and of the up down over by a one in half No. schools households days years aged May Q3
    ( ) “ ” , . ; １２３ １，２３４ ２．５ ١٣٬٣٠٠ 𝟏𝟒 १२`.split(/\s+/),
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

/** What is wrong with an extraction; nothing, as a rule. */
function faults({ metrics, unread }: Extraction, text: string): string[] {
  const found: string[] = []
  const claim = (holds: boolean, fault: string): void => {
    if (!holds) found.push(fault)
  }
  let end = 0
  for (const metric of metrics) {
    claim(metric.start >= end && metric.end > metric.start, `${metric.text}: its span overlaps`)
    claim(metric.text === text.slice(metric.start, metric.end), `${metric.text}: is not the slice`)
    claim(Number.isFinite(metric.value) && metric.unit !== '', `${metric.text}: no value or unit`)
    const { sentence, parts = [] } = metric
    const inside = sentence.start <= metric.start && metric.end <= sentence.end
    claim(inside, `${metric.text}: outside its sentence`)
    const sound = parts.every((part) => part.end > part.start)
    claim(sound, `${metric.text}: an empty part`)
    end = metric.end
  }
  claim(end <= text.length, 'a span reaches beyond the text')
  for (const digits of unread) {
    claim(digits.text === text.slice(digits.start, digits.end), `${digits.text}: is not the slice`)
    claim(/\p{Nd}/u.test(digits.text), `${digits.text}: holds no digit`)
    const read = metrics.some((metric) => metric.start < digits.end && digits.start < metric.end)
    claim(!read, `${digits.text}: read and left alone`)
  }
  return found
}

test('gives spans that lie in the text, follow one another and say what stands there', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const { revision } = readText(source)
      expect(faults(extractFigures(revision), revision.text)).toEqual([])
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
      for (const { index, 0: run } of revision.text.matchAll(/\p{Nd}+/gu)) {
        const seen = [...metrics, ...unread].some(
          ({ start, end }) => start <= index && index + run.length <= end,
        )
        expect(seen, `"${run}" in ${JSON.stringify(revision.text)}`).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
})
