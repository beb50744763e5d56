import type { Span } from '@shared/briefing'
import { isStopWord, isWeak } from '../alignment/lexicon'
import { stemOf } from './stems'
import type { Token } from '../alignment/tokens'
import { concepts, kin } from './language/concepts'

/** A word that says something, or several that are one name, under the name that all its synonyms share. */
export interface Term extends Span {
  /** `c:school places` for what the table of concepts knows, else the word's stem. */
  readonly key: string
  /** 0 to 1: words of every official text count for little. */
  readonly weight: number
  /** The words of a known name that has several: they tell it from another of its names. */
  readonly parts: readonly string[]
}

const weakWeight = 0.3
const conceptWeight = 1.5
const longestName = 5

const named = new Map<string, string>()
for (const { name, words } of concepts) {
  for (const word of words) {
    const all = word.split('_')
    const parts = all.filter((part) => !isStopWord(part))
    // Of "own home" only "home" would be left, and name another thing.
    if (parts.length < Math.min(all.length, 2)) continue
    named.set(parts.map(keyOf).join('_'), `c:${name}`)
  }
}

const relatives = new Map<string, Set<string>>()
for (const family of kin) {
  for (const name of family) {
    const others = relatives.get(`c:${name}`) ?? new Set()
    for (const other of family) if (other !== name) others.add(`c:${other}`)
    relatives.set(`c:${name}`, others)
  }
}

/** Whether two keys name things that may be compared with a caveat. */
export const areKin = (one: string, other: string): boolean =>
  relatives.get(one)?.has(other) ?? false

/** The name of a concept for the reader; null for a stem. */
export const conceptName = (key: string): string | null =>
  key.startsWith('c:') ? key.slice(2) : null

/** The key of a single word, as `readTerms` would name it where it stands alone. */
export function keyOfWord(word: string): string {
  const key = keyOf(word.toLowerCase())
  return named.get(key) ?? key
}

const none: readonly string[] = []

/** The terms of a run of tokens, the longest known name first. */
export function readTerms(tokens: readonly Token[]): readonly Term[] {
  const telling = tokens.filter(
    ({ kind, lower }) => (kind === 'word' && !isStopWord(lower)) || kind === 'code',
  )
  const keys = telling.map(({ lower }) => keyOf(lower))
  const terms: Term[] = []
  for (let at = 0; at < telling.length;) {
    const { key, length } = longestAt(keys, at)
    const first = telling[at]
    const last = telling[at + length - 1]
    if (first && last) {
      const weight = key.startsWith('c:') ? conceptWeight : isWeak(key) ? weakWeight : 1
      const parts = length > 1 ? keys.slice(at, at + length) : none
      terms.push({ key, weight, start: first.start, end: last.end, parts })
    }
    at += length
  }
  return terms
}

function longestAt(keys: readonly string[], at: number): { key: string; length: number } {
  for (let length = Math.min(longestName, keys.length - at); length > 0; length -= 1) {
    const key = named.get(keys.slice(at, at + length).join('_'))
    if (key !== undefined) return { key, length }
  }
  return { key: keys[at] ?? '', length: 1 }
}

/** Of a word with hyphens only the last part is inflected: "start-ups". */
function keyOf(word: string): string {
  const hyphen = word.lastIndexOf('-')
  return word.slice(0, hyphen + 1) + singular(stemOf(word.slice(hyphen + 1)))
}

/** Of a word as short as "beds" the stem is still the plural. */
function singular(stem: string): string {
  return stem.length > 4 ? stem : stem.replace(/(?<=[^aiosu])s$/u, '')
}
