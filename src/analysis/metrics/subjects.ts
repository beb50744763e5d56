import type { Lexicon } from './lexicon'
import type { Measure } from './measures'
import { isDash, isGlued, isNumber, isWord, lower } from './sentence'
import type { Token } from './tokens'

/** Places of the words that say what is measured. */
export interface Subject {
  readonly from: number
  readonly to: number
}

/** How far a subject may stand from its number, in tokens. */
const reach = 40

/** The shortest phrase that says what a measure measures. */
export function findSubject(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  start: number,
): Subject | null {
  if (measure.noun !== null) return trim(lexicon, tokens, measure.noun)
  if (measure.hyphened) {
    const noun = nounPhrase(lexicon, tokens, measure.to)
    if (noun !== null) return noun
  }
  const whole =
    lower(tokens, measure.to) === 'of' ? nounPhrase(lexicon, tokens, measure.to + 1) : null
  if (whole !== null && measure.kind !== 'percent' && measure.unit !== 'fraction') return whole
  const told = leftSubject(lexicon, tokens, start)
  return told ?? whole ?? nounPhrase(lexicon, tokens, measure.to)
}

/** Determiners and what only counts, cut off the front of a phrase. */
function trim(lexicon: Lexicon, tokens: readonly Token[], { from, to }: Subject): Subject | null {
  let start = from
  while (
    start < to &&
    (lexicon.has('determiners', lower(tokens, start)) ||
      !isWord(tokens[start]) ||
      lower(tokens, start) === 'total')
  )
    start += 1
  return start < to ? { from: start, to } : null
}

/** A noun phrase that begins at `at`: words up to the first stop, "of" passed once. */
function nounPhrase(lexicon: Lexicon, tokens: readonly Token[], at: number): Subject | null {
  let from = at
  while (lexicon.has('determiners', lower(tokens, from)) && from < at + 3) from += 1
  let to = from
  while (to < from + 10) {
    const token = tokens[to]
    if (token === undefined) break
    const word = token.lower
    if (isWord(token)) {
      const joins = word === 'and' && startsCapital(tokens[to - 1]) && startsCapital(tokens[to + 1])
      if (lexicon.stops.has(word) && !joins) break
      if (
        to > from &&
        /(?:ed|ing)$/u.test(word) &&
        !startsCapital(token) &&
        !isWord(tokens[to + 1])
      )
        break
    } else if (!(isDash(token) && isGlued(token) && isGlued(tokens[to + 1]))) break
    to += 1
  }
  return to > from ? { from, to } : null
}

const startsCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

const changeLinks = new Set(['of', 'in'])

/** The phrase before the verb that leads to the number, or before "of". */
function leftSubject(lexicon: Lexicon, tokens: readonly Token[], start: number): Subject | null {
  const before = lower(tokens, start - 1)
  if (before === 'of') {
    const noun = phraseBefore(lexicon, tokens, start - 1)
    if (noun !== null && !isChange(lexicon, tokens, noun)) return noun
    const changed = noun === null ? null : changedThing(lexicon, tokens, noun)
    if (changed !== null) return changed
  }
  const verb = verbBefore(lexicon, tokens, start)
  if (verb === null) return null
  const subject = phraseBefore(lexicon, tokens, verb)
  if (subject === null) return null
  return isChange(lexicon, tokens, subject)
    ? (changedThing(lexicon, tokens, subject) ?? subject)
    : subject
}

const isChange = (lexicon: Lexicon, tokens: readonly Token[], { from, to }: Subject): boolean =>
  to - from <= 2 &&
  (lexicon.changeNouns.has(lower(tokens, to - 1)) || lower(tokens, to - 1) === 'total')

/** "an increase in exports", "growth of exports". */
function changedThing(lexicon: Lexicon, tokens: readonly Token[], change: Subject): Subject | null {
  return changeLinks.has(lower(tokens, change.to)) && !isNumber(tokens[change.to + 1])
    ? nounPhrase(lexicon, tokens, change.to + 1)
    : null
}

/** Place of the first verb of the verb group nearest on the left. */
function verbBefore(lexicon: Lexicon, tokens: readonly Token[], start: number): number | null {
  for (let place = start - 1; place >= Math.max(0, start - reach); place -= 1) {
    const word = lower(tokens, place)
    if (word === ';') return null
    if (!isVerb(lexicon, word)) continue
    let first = place
    while (
      first > 0 &&
      (isVerb(lexicon, lower(tokens, first - 1)) ||
        lower(tokens, first - 1).endsWith('ly') ||
        lower(tokens, first - 1) === 'also')
    )
      first -= 1
    return first
  }
  return null
}

const isVerb = (lexicon: Lexicon, word: string): boolean =>
  lexicon.has('auxiliaries', word) ||
  lexicon.has('verbs', word) ||
  (lexicon.changes.has(word) && word !== 'up' && word !== 'down')

const passed = new Set(['of', 'on', 'for'])
const locative = new Set([
  'in',
  'across',
  'within',
  'at',
  'from',
  'by',
  'with',
  'to',
  'during',
  'over',
])

/** The noun phrase that ends before `end`, with its "of" phrases, without place and time after it. */
function phraseBefore(lexicon: Lexicon, tokens: readonly Token[], end: number): Subject | null {
  let to = end
  let from = end
  for (let place = end - 1; place >= Math.max(0, end - 16); place -= 1) {
    const token = tokens[place]
    if (token === undefined) break
    const word = token.lower
    if (isWord(token)) {
      if (locative.has(word)) {
        // "expenditure in the district": the place is cut, the phrase goes on.
        to = place
        from = place
        continue
      }
      const ends = lexicon.stops.has(word) && !passed.has(word) && !lexicon.has('determiners', word)
      if (ends) break
      if (
        word.endsWith("'s") &&
        lexicon.has('determiners', lower(tokens, place - 1)) &&
        to - place > 1
      )
        break
      from = place
    } else if (isDash(token) && isGlued(token)) from = place
    else break
  }
  let first = from
  while (
    first < to &&
    (lexicon.has('determiners', lower(tokens, first)) ||
      passed.has(lower(tokens, first)) ||
      !isWord(tokens[first]))
  )
    first += 1
  return first < to ? { from: first, to } : null
}
