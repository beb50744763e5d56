import type { Metric, MetricKind } from '@shared/metric'
import type { Observed } from './observe'
import { conceptName } from './terms'

/** Names of what is done, which say less than the name of the thing it is done to. */
const deedNames: ReadonlySet<string> = new Set(['renewal', 'relocation', 'road works'])

/** What a row measures, in a few words: "school places", and "school places added" where both sides add to them. */
export function indicatorOf(a: Observed, b: Observed): string {
  const name = nameOf(a, b)
  const isAddition = adds(a.metric) && adds(b.metric)
  return isAddition && !saysMore.test(name) ? `${name} added` : name
}

/** Kinds of which some may be put to what there is; a share grows by a rate instead. */
const additive: ReadonlySet<MetricKind> = new Set([
  'money',
  'count',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
])

const adds = ({ kind, direction }: Metric): boolean =>
  direction === 'increase' && additive.has(kind)

const saysMore =
  /\b(?:new|newly|added|additions?|additional|more|extra|further|growth|increase)\b/iu

/** The name of what both sides share, else the shorter subject. */
function nameOf(a: Observed, b: Observed): string {
  if (a.noun !== null && a.noun === b.noun) {
    const name = conceptName(a.noun)
    const words = [a, b].map(({ metric }) => countedWords(metric.text)).filter((text) => text)
    return name ?? shortest(words) ?? a.metric.unit
  }
  const shared = [...new Set([...a.head.keys(), ...b.head.keys()])].filter(
    (key) => (a.head.has(key) || a.near.has(key)) && (b.head.has(key) || b.near.has(key)),
  )
  const named = shared.map(conceptName).filter((name) => name !== null)
  const best = named.find((name) => !deedNames.has(name)) ?? named[0]
  if (best !== undefined) return best
  const subjects = [a, b].flatMap(({ metric: { subject } }) => (subject === null ? [] : [subject]))
  return shortest(subjects) ?? a.metric.unit
}

function shortest(words: readonly string[]): string | undefined {
  return words.toSorted((one, other) => one.length - other.length)[0]
}

const countedWords = (text: string): string =>
  text.replace(/^[\d.,\s]+(?:(?:thousand|million|billion|lakh|crore)\s)?\s*/u, '').trim()
