import type { Observed } from './observe'
import { conceptName } from './terms'

/** Names of what is done, which say less than the name of the thing it is done to. */
const deedNames: ReadonlySet<string> = new Set(['renewal', 'relocation', 'road works'])

/** What a row measures, in a few words: the name of what both sides share, else the longer subject. */
export function indicatorOf(a: Observed, b: Observed): string {
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
