import pluralize from 'pluralize'
import type { Lexicon } from '../lexicon'
import { isCapital, isGlued, isHyphenAt, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** A counted noun: where its phrase starts and ends, and its head in the singular. */
export interface CountedNoun {
  readonly from: number
  /** Just after the head. */
  readonly to: number
  readonly unit: string
}

/** The longest noun phrase looked at, in tokens; it also bounds the work per number. */
const reach = 14

const known = new Map<string, string>()

/** The singular, lower case. Inflection by the package pluralize, with the lexicon's exceptions. */
export function singular(lexicon: Lexicon, word: string): string {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const result = lexicon.tables.singulars.get(word) ?? pluralize.singular(word)
  if (known.size < 5000) known.set(word, result)
  return result
}

/** Whether a word, in lower case, has the form of a plural noun. */
export function isPlural(lexicon: Lexicon, word: string): boolean {
  if (lexicon.sets.plurals.has(word)) return true
  if (!word.endsWith('s') || word.length < 3) return false
  if (word.includes("'") || word.includes('.')) return false
  if (/(?:ss|us|is|ous)$/u.test(word)) return false
  return !lexicon.sets.notPlurals.has(word) && !lexicon.stops.has(word)
}

function unitOf(lexicon: Lexicon, token: Token | undefined): string {
  if (token === undefined) return ''
  // "TEUs" is the plural of an abbreviation, not a word that ends in -us.
  return /^[A-Z]{2,}s$/.test(token.text) ? token.lower.slice(0, -1) : singular(lexicon, token.lower)
}

/** "sub-districts", "person-days": what stands before the hyphen belongs to the head. */
function headUnit(lexicon: Lexicon, tokens: readonly Token[], head: number, at: number): string {
  let unit = unitOf(lexicon, tokens[head])
  for (let place = head; place - 2 >= at && isHyphenAt(tokens, place - 1); place -= 2) {
    if (!isWord(tokens[place - 2])) break
    unit = `${lower(tokens, place - 2)}-${unit}`
  }
  return unit
}

/**
 * The noun counted by a number that ends before `at`: the first plural that no further noun
 * follows, over adjectives, compounds and "and"-joined modifiers.
 */
export function countedNoun(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): CountedNoun | null {
  const limit = Math.min(tokens.length, at + reach)
  let place = at
  while (place < limit) {
    const token = tokens[place]
    if (token === undefined) return null
    if (isWord(token)) {
      if (endsPhrase(lexicon, tokens, place, at)) return null
      const head = isHead(lexicon, tokens, place) ? settle(lexicon, tokens, place, limit) : null
      if (head !== null) {
        return { from: at, to: head + 1, unit: headUnit(lexicon, tokens, head, at) }
      }
      place += 1
    } else if (passes(lexicon, tokens, place, at)) {
      place += 1
    } else {
      const quoted = place > at ? afterQuotation(tokens, place) : null
      if (quoted === null) return null
      place = quoted
    }
  }
  return null
}

function endsPhrase(
  lexicon: Lexicon,
  tokens: readonly Token[],
  place: number,
  at: number,
): boolean {
  const word = lower(tokens, place)
  if (lexicon.cues.joiners.has(word)) return place === at
  if (isHyphenAt(tokens, place + 1) || isHyphenAt(tokens, place - 1)) return false
  if (place === at && lexicon.cues.quantityAdjectives.has(word)) return false
  // "655 twelve months earlier": another number begins.
  if (place === at && (lexicon.tables.small.has(word) || lexicon.tables.tens.has(word))) return true
  // "11 lives" are no verb.
  if (place === at && lexicon.sets.plurals.has(word)) return false
  return lexicon.stops.has(word) && !describesNoun(lexicon, tokens, place, at)
}

/** "with 61,000 enrolled students": behind a preposition a number has its noun to come, and no verb. */
const describesNoun = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  place: number,
  at: number,
): boolean =>
  place === at &&
  lower(tokens, place).endsWith('ed') &&
  ['with', 'of', 'by', 'for'].includes(lower(tokens, at - 2)) &&
  isPlural(lexicon, lower(tokens, place + 1))

function isHead(lexicon: Lexicon, tokens: readonly Token[], place: number): boolean {
  if (isHyphenAt(tokens, place + 1)) return false
  const next = tokens[place + 1]
  // "residents' groups": a plural possessive is a modifier.
  if (next !== undefined && isGlued(next) && ["'", '’'].includes(next.text)) {
    return tokens[place + 2] === undefined || !isWord(tokens[place + 2])
  }
  // "TEUs", "MPs": capitals with the plural's s.
  if (/^[A-Z]{2,}s$/.test(tokens[place]?.text ?? '')) return true
  // "lane-km", "tonne-km": a unit of length has no plural.
  if (isHyphenAt(tokens, place - 1) && lower(tokens, place) === 'km') return true
  return isPlural(lexicon, lower(tokens, place))
}

/** "Each pupil of 1,900 schools drinks a cup": what has an object is a verb, whatever its form. */
function isFurtherHead(lexicon: Lexicon, tokens: readonly Token[], place: number): boolean {
  if (lexicon.sets.determiners.has(lower(tokens, place + 1)) || isNumber(tokens[place + 1]))
    return false
  // "24 bottles goes up", "three dishes costs": the verb of a subject in the singular.
  if (lexicon.cues.singularVerbs.has(lower(tokens, place))) return false
  return isHead(lexicon, tokens, place) && !lexicon.stops.has(lower(tokens, place))
}

/** Moves on from "sports" to "facilities" where plurals stand side by side. */
function settle(lexicon: Lexicon, tokens: readonly Token[], place: number, limit: number): number {
  let head = place
  for (;;) {
    const next = head + 1
    if (next >= limit || !isWord(tokens[next])) return head
    if (isFurtherHead(lexicon, tokens, next)) {
      head = next
      continue
    }
    const attributive = lexicon.sets.attributive.has(lower(tokens, head))
    const later = attributive ? laterPlural(lexicon, tokens, next, limit) : null
    if (later === null) return head
    head = later
  }
}

/** "human resources development officers": a plural two words on, with no stop between. */
function laterPlural(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  limit: number,
): number | null {
  for (let place = at; place < Math.min(limit, at + 3); place += 1) {
    if (!isWord(tokens[place]) || lexicon.stops.has(lower(tokens, place))) return null
    if (/(?:ed|ing)$/u.test(lower(tokens, place))) return null
    if (isFurtherHead(lexicon, tokens, place)) return place
  }
  return null
}

/** The 5 of `5G`, the 500 of `four Fortune 500 firms`. */
function isNamed({ sets }: Lexicon, tokens: readonly Token[], place: number): boolean {
  if (!isNumber(tokens[place]) || !isWord(tokens[place + 1])) return false
  if (isGlued(tokens[place + 1])) return true
  return isCapital(tokens[place - 1]) && !sets.months.has(lower(tokens, place - 1))
}

const opening: ReadonlySet<string> = new Set(['“', '"', '«', '‘'])
const closing: ReadonlySet<string> = new Set(['”', '"', '»', '’'])

export const opensQuotation = (tokens: readonly Token[], at: number): boolean =>
  opening.has(tokens[at]?.text ?? '') && !isGlued(tokens[at])

/** The place behind the quotation marks that open at `at`, before a word: `21 “little giant” firms`. */
export function afterQuotation(tokens: readonly Token[], at: number): number | null {
  if (!opensQuotation(tokens, at)) return null
  for (let place = at + 2; place < at + 7; place += 1) {
    if (!closing.has(tokens[place]?.text ?? '')) continue
    return isWord(tokens[place + 1]) && !isGlued(tokens[place + 1]) ? place + 1 : null
  }
  return null
}

function passes(lexicon: Lexicon, tokens: readonly Token[], place: number, at: number): boolean {
  const text = tokens[place]?.lower ?? ''
  if (text === '-' || text === '‑') return isHyphenAt(tokens, place)
  if (isNamed(lexicon, tokens, place)) return true
  if (place === at) return false
  if (text === ',') return isWord(tokens[place + 1])
  if (text === '&') return true
  if (text === "'" || text === '’') return isGlued(tokens[place]) && isWord(tokens[place + 1])
  if (text === '/') return isGlued(tokens[place]) && isGlued(tokens[place + 1])
  return false
}

/**
 * The place behind `12 injured`, `402 seriously injured`, `2,504 displaced since June`: an adjective for people,
 * and no noun behind it.
 */
export function afterPeople(
  { sets, functionWords }: Lexicon,
  tokens: readonly Token[],
  at: number,
): number | null {
  const place = lower(tokens, at).endsWith('ly') ? at + 1 : at
  const alone = !isWord(tokens[place + 1]) || functionWords.has(lower(tokens, place + 1))
  return sets.people.has(lower(tokens, place)) && alone ? place + 1 : null
}
