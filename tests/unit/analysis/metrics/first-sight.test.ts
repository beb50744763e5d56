import { expect, test } from 'vitest'
import {
  figuresOf,
  figuresOfSource,
  placeLabels,
  readLines,
  readSource,
  type LabelledPhrase,
} from '../../../support/labelled'
import { scoreFigures, type Score, type Scored, type ScoredTrap } from '../../../support/score'

const folder = 'tests/fixtures/metrics/documents'
const documents = [
  'beihe-communique',
  'eurostat-release',
  'irish-budget',
  'kenya-ministry',
  'lanxi-district',
  'marlow-county',
  'suryanchal-survey',
  'talune-bulletin',
  'thornbridge-council',
  'windmark-budget',
]
/** Written to be hard: they spare no way of writing a number. */
const hardDocuments = [
  'karavia-situation',
  'labour-bulletin',
  'linhai-report',
  'marandu-speech',
  'provincial-address',
  'suryagarh-survey',
  'valmere-bank',
  'wandarra-release',
]
/** Written in the everyday manner of six offices. */
const everydayDocuments = [
  'calumet-release',
  'energy-box',
  'linhe-communique',
  'rajpura-note',
  'rural-ministry',
  'strathmorlich-report',
]

/** Written as such offices write, by another hand: an inspection, two statistical offices, a ministry, a budget, a council. */
const officialDocuments = [
  'puxin-inspection',
  'linhe-year',
  'labour-force-survey',
  'maternal-health',
  'kanda-budget-speech',
  'combined-authority',
]

function labelsOf<T extends object>(doc: string, ending: string): (T & { doc: string })[] {
  return readLines<T>(`${folder}/${doc}.${ending}`).map((label) => ({ ...label, doc }))
}

function partsOf({ precision, recall, accuracy }: Score): number[] {
  const { kind, unit, qualifier, direction } = accuracy
  return [precision, recall, kind, unit, qualifier, direction]
}

const scoreDocuments = (names: readonly string[]): Score =>
  scoreFigures(
    names.flatMap((doc) => labelsOf<Omit<Scored, 'doc'>>(doc, 'jsonl')),
    names.flatMap((doc) => figuresOfSource(doc, readSource(`${folder}/${doc}.txt`))),
    names.flatMap((doc) =>
      labelsOf<Omit<ScoredTrap, 'doc' | 'why'>>(doc, 'traps.jsonl').map((trap) => ({
        ...trap,
        why: 'labelled as a trap',
      })),
    ),
  )

test('reads whole documents of ten kinds nearly without fault, and steps into no trap', () => {
  const score = scoreDocuments(documents)
  for (const part of partsOf(score)) expect(part).toBeGreaterThanOrEqual(0.98)
  expect(score.precision).toBe(1)
  expect(score.trapHits).toEqual([])
})

test.each([
  ['eight hard documents', hardDocuments, 0.995],
  ['six everyday documents', everydayDocuments, 0.995],
  ['six official documents', officialDocuments, 0.99],
])('reads most of %s, with hardly a fault, and steps into no trap', (_, documentsOf, least) => {
  const { precision, recall, accuracy, trapHits } = scoreDocuments(documentsOf)
  expect(precision).toBeGreaterThanOrEqual(least)
  expect(recall).toBeGreaterThanOrEqual(0.95)
  for (const part of Object.values(accuracy)) expect(part).toBeGreaterThanOrEqual(0.98)
  expect(trapHits).toEqual([])
})

test('reads single sentences of other hands nearly without fault', () => {
  const phrases = readLines<LabelledPhrase>('tests/fixtures/metrics/first-sight.jsonl')
  const score = scoreFigures(
    phrases.flatMap(placeLabels),
    phrases.flatMap(({ text }) =>
      figuresOf(text).metrics.map((metric) => ({ ...metric, doc: text })),
    ),
  )
  for (const part of partsOf(score)) expect(part).toBeGreaterThanOrEqual(0.97)
  expect(score.precision).toBe(1)
})
