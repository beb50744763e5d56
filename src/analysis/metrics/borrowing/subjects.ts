import { readDenominator } from '../measures/denominators'
import type { Lexicon } from '../lexicon'
import { countedNoun, isPlural, singular } from '../nouns/counted-nouns'
import type { Numeral } from '../numbers/numerals'
import {
  isDash,
  isGlued,
  isNoteMark,
  isNumber,
  isWord,
  lower,
  openingBracket,
} from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import type { BorrowedUnit } from './context'

/** "registered doctors per 10,000 people rose to 50.2": the denominator came first. */
export function rateBefore(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
): BorrowedUnit | null {
  for (let place = start - 1; place >= Math.max(0, start - 10); place -= 1) {
    if (lower(tokens, place) !== 'per' || !isBase(lexicon, tokens[place + 1])) continue
    const rate = readDenominator(lexicon, tokens, place)
    return rate === null || rate.to > start ? null : { kind: 'ratio', unit: `per ${rate.unit}` }
  }
  return null
}

/** "per 10,000", "per thousand", not "per capita". */
const isBase = ({ tables }: Lexicon, token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || tables.magnitudes.has(token.lower))

/** "the number of pupils rose to", "the output of new vehicles was": the noun after "of", from place `after` on. */
export function numberOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  numeral: Numeral,
  after = 1,
): BorrowedUnit | null {
  for (let place = start - 1; place >= Math.max(after, start - 30); place -= 1) {
    const word = lower(tokens, place)
    if (word === ';') return null
    if (word === 'number' && namesPeople(lexicon, tokens, place + 1)) {
      return { kind: 'count', unit: 'person' }
    }
    if (word !== 'of') continue
    const head = lower(tokens, place - 1)
    const numbered = ['number', 'numbers', 'total'].includes(head)
    if (
      !numbered &&
      !(lexicon.cues.outputs.has(head) && isReached(lexicon, tokens, start, numeral))
    )
      continue
    const noun = countedNoun(lexicon, tokens, place + 1)
    if (noun === null) return null
    // Nothing that is measured in money, by weight or in points.
    const measured = !numbered && lexicon.cues.monetary.has(lower(tokens, noun.to - 1))
    return measured ? null : { kind: 'count', unit: noun.unit }
  }
  return null
}

/** "the number in work", "the number unemployed" */
const namesPeople = ({ cues }: Lexicon, tokens: readonly Token[], at: number): boolean =>
  cues.people.has(lower(tokens, at)) ||
  cues.people.has(`${lower(tokens, at)} ${lower(tokens, at + 1)}`) ||
  cues.people.has(`${lower(tokens, at)} of ${lower(tokens, at + 2)}`)

/** The word before the number says that its subject reached it. */
function isReached(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  numeral: Numeral,
): boolean {
  const link = lower(tokens, start - 1)
  // "8 to 12" is a range; "latrines number 2.58 lakh", but "houses number 12" are two addresses.
  if (link === 'number') return numeral.grouped || numeral.factor > 1
  if (isNumber(tokens[start - 2])) return false
  // "One form instead of eleven"
  if (link === 'of' && lower(tokens, start - 2) === 'instead') return false
  if (lexicon.cues.reaching.has(link) || lexicon.changes.has(link)) return true
  return link === 'from' && lexicon.changes.has(lower(tokens, start - 2))
}

/** "Visitor arrivals reached 3.2 million", "The population stood at 8.1 million". */
export function pluralSubject(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  after: number,
  numeral: Numeral,
): BorrowedUnit | null {
  if (!isReached(lexicon, tokens, start, numeral) || namesOther(lexicon, tokens, numeral))
    return null
  for (let place = start - 1; place >= Math.max(after, start - 14); place -= 1) {
    const word = lower(tokens, place)
    const token = tokens[place]
    if (isNumber(token) || (isDash(token) && isGlued(token)) || isNoteMark(tokens, place)) continue
    // "an elderly population (aged 60 and above) of 218,000"
    if (word === ')' && place === start - 2) {
      place = openingBracket(tokens, place, 10) ?? place
      continue
    }
    if (!isWord(token)) return null
    if (lexicon.sets.populations.has(word)) {
      // "Unemployment fell to 4.5" is a rate.
      const rate = numeral.decimals > 0 && numeral.factor === 1
      return rate ? null : { kind: 'count', unit: 'person' }
    }
    const plural = isPlural(lexicon, word) && !lexicon.changes.has(word)
    // "Days with clean air numbered 298": such a verb counts.
    const counts = lower(tokens, start - 1) === 'numbered'
    if (plural && lexicon.cues.monetary.has(word) && !counts) return null
    const opens = plural || lexicon.sets.determiners.has(word)
    if (!opens) {
      if (place < start - 3 && lexicon.cues.reporting.has(word)) return null
      continue
    }
    // "Vacancies for midwives fell to 37": what hangs on a preposition is not the subject.
    const preposition = prepositionBefore(lexicon, tokens, place)
    if (preposition !== null) place = preposition
    else return plural ? { kind: 'count', unit: singular(lexicon, word) } : null
  }
  return null
}

/** "Loans of cooperatives were 412 billion kwela": what is counted is named behind, if not understood. */
function namesOther(lexicon: Lexicon, tokens: readonly Token[], numeral: Numeral): boolean {
  if (numeral.factor === 1 || !isWord(tokens[numeral.to])) return false
  const word = lower(tokens, numeral.to)
  const adverb = /(?:ed|ing|ly|wide)$/u.test(word) || lexicon.cues.nowWords.has(word)
  return !adverb && !lexicon.stops.has(word) && !lexicon.sets.times.has(word)
}

const inner = new Set(['in', 'for', 'by', 'with', 'from', 'of', 'on', 'to', 'at', 'among'])

/** Place of the preposition that the noun phrase around `at` hangs on. */
function prepositionBefore(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  for (let place = at - 1; place >= Math.max(0, at - 6); place -= 1) {
    const word = lower(tokens, place)
    if (!isWord(tokens[place])) return null
    if (inner.has(word)) return place
    if (lexicon.stops.has(word) && !lexicon.sets.determiners.has(word)) return null
  }
  return null
}
