import { createRequire } from 'node:module'
import { load } from '../load.mjs'
import { paragraphs } from './corpus.mjs'

const require = createRequire(import.meta.url)

/** Runs a paragraph reader over a text and moves its offsets to the text's. */
const byParagraph = (read) => (text) =>
  paragraphs(text).flatMap(({ start, text: paragraph }) =>
    read(paragraph).map((figure) => ({
      ...figure,
      start: start + figure.start,
      end: start + figure.end,
    })),
  )

export async function diptych() {
  const { extractFigures } = await load('src/analysis/metrics/index.ts')
  const { readText, toSourceSpan } = await load('src/analysis/text/index.ts')
  return {
    name: 'diptych',
    read(text) {
      const { revision, sourceMap } = readText(text)
      return extractFigures(revision).metrics.map((metric) => ({
        ...metric,
        ...toSourceSpan(sourceMap, metric),
      }))
    },
    extractFigures,
    readText,
  }
}

/** compromise with its numbers; it gives a kind for money and percentages only. */
export async function compromise() {
  const { default: nlp } = await import('compromise')
  const read = (text) =>
    nlp(text)
      .numbers()
      .json({ offset: true })
      .filter(({ number }) => number?.num !== null && number?.num !== undefined)
      .map(({ offset, number }) => ({
        start: offset.start,
        end: offset.start + offset.length,
        value: number.num,
        kind: kindOf(number),
        unit: number.unit || null,
      }))
  return { name: 'compromise', read: byParagraph(read), paragraph: read }
}

function kindOf({ suffix = '', prefix = '' }) {
  if (/%|percent/.test(suffix)) return 'percent'
  return /[$€£¥]/.test(prefix) ? 'money' : 'count'
}

const currencies = {
  'Chinese yuan': 'CNY',
  'United States dollar': 'USD',
  Dollar: 'USD',
  'British pound': 'GBP',
  Euro: 'EUR',
  'Indian rupee': 'INR',
  'Hong Kong dollar': 'HKD',
}

/** Microsoft's recognizers: number, percentage, currency and dimension, the longest span where several overlap, dates taken out. */
export async function recognizers() {
  const suite = require('@microsoft/recognizers-text-suite')
  const culture = suite.Culture.English
  const read = (text) => {
    const dates = suite
      .recognizeDateTime(text, culture)
      .map(({ start, end }) => ({ start, end: end + 1 }))
    const found = [
      ...suite.recognizeNumber(text, culture).map((hit) => toFigure(hit, 'count')),
      ...suite.recognizePercentage(text, culture).map((hit) => toFigure(hit, 'percent')),
      ...suite.recognizeCurrency(text, culture).map((hit) => toFigure(hit, 'money')),
      ...suite.recognizeDimension(text, culture).map((hit) => toFigure(hit, 'length')),
    ].filter(({ value }) => Number.isFinite(value))
    return longest(found).filter((hit) => !dates.some((date) => overlap(hit, date)))
  }
  return { name: 'recognizers-text-suite', read: byParagraph(read), paragraph: read }
}

function toFigure({ start, end, resolution }, kind) {
  const value = Number.parseFloat(String(resolution?.value).replaceAll(',', ''))
  const unit = kind === 'percent' ? '%' : (currencies[resolution?.unit] ?? resolution?.unit ?? null)
  return { start, end: end + 1, value, kind, unit }
}

const overlap = (a, b) => a.start < b.end && b.start < a.end

function longest(figures) {
  const kept = []
  for (const hit of figures.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => overlap(hit, other))) kept.push(hit)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}
