import type { Lexicon } from '../lexicon'
import { countedNoun } from '../nouns/counted-nouns'
import { isDash, isGlued, isHyphenAt, isNumber, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { longestUnit } from '../measures/units'
import type { TrapRule } from './trap'

const small = /^\d{1,3}$/

/** `aged 16 to 64`, `5-year-olds`, `18 years old`, `over-65s`, `under 5 years of age`. */
export const age: TrapRule = (lexicon, { tokens }, at) => {
  const token = tokens[at]
  if (token === undefined || !small.test(token.text)) return null
  const answer = { from: at, to: at + 1, reason: 'an age' }
  for (let back = 1; back <= 7; back += 1) {
    const word = lower(tokens, at - back)
    if (lexicon.cues.ageBefore.has(word)) {
      const group = ['groups', 'group', 'structure'].includes(lower(tokens, at - back + 1))
      return group && !isBand(tokens, at) ? null : answer
    }
    const goesOn =
      isNumber(tokens[at - back]) || isDash(tokens[at - back]) || lexicon.cues.ageLinks.has(word)
    if (!goesOn) break
  }
  let after = at + 1
  // "16–64 year olds", "18 to 24 years old".
  if (
    (isDash(tokens[after]) || lower(tokens, after) === 'to' || lower(tokens, after) === 'and') &&
    isNumber(tokens[after + 1])
  )
    after += 2
  if (isHyphenAt(tokens, after)) after += 1
  const unit = lower(tokens, after)
  if (!['year', 'years', 'month', 'months', 'yr', 'yrs'].includes(unit)) {
    return isLimit(lexicon, tokens, at, at + 1) ? answer : plainAge(tokens, at, answer)
  }
  if (ofSomeone(lexicon, tokens, at) || isBracketed(lexicon, tokens, at, after + 1))
    return { ...answer, to: after + 1 }
  let tail = after + 1
  if (isDash(tokens[tail]) && isGlued(tokens[tail])) tail += 1
  const word = lower(tokens, tail)
  const aged =
    word === 'old' || word === 'olds' || (word === 'of' && lower(tokens, tail + 1) === 'age')
  if (!aged) return null
  return { ...answer, to: after === at + 1 || isHyphenAt(tokens, at + 1) ? tail + 1 : at + 1 }
}

/** "the age group of 6 months to 6 years" against "three age groups of 300 people". */
const isBand = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at + 1]) ||
  ['year', 'years', 'month', 'months', 'to', 'and'].includes(lower(tokens, at + 1))

/** "children under 5 years": a limit behind people. */
function ofSomeone(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const limit = ['under', 'over', 'below', 'above'].includes(lower(tokens, at - 1))
  return limit && lexicon.cues.ageBearers.has(lower(tokens, at - 2))
}

/** "women (15–49 years)": a band in brackets behind people. */
const isBracketed = (
  { cues }: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean =>
  lower(tokens, from - 1) === '(' &&
  lower(tokens, to) === ')' &&
  cues.ageBearers.has(lower(tokens, from - 2))

/** The oldest that an age may be said to be. */
const oldest = 120

/** "children under five", "adults over 65": a limit behind people, with nothing counted. */
export function isLimit(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (!ofSomeone(lexicon, tokens, from) || Number(tokens[from]?.text) > oldest) return false
  return longestUnit(lexicon, tokens, to) === null && countedNoun(lexicon, tokens, to) === null
}

/** `the over 65s`. */
function plainAge(
  tokens: Parameters<TrapRule>[1]['tokens'],
  at: number,
  answer: ReturnType<TrapRule>,
) {
  const plural = lower(tokens, at + 1) === 's' && isGlued(tokens[at + 1])
  return plural && ['over', 'under'].includes(lower(tokens, at - 1)) ? answer : null
}

/** Digits inside an address of the web or of mail. */
export const address: TrapRule = (_lexicon, { tokens }, at) => {
  let place = at
  while (place > 0 && isGlued(tokens[place]) && at - place < 60) place -= 1
  let to = at + 1
  while (to < tokens.length && isGlued(tokens[to]) && to - at < 60) to += 1
  for (let each = place; each < to; each += 1) {
    const word = lower(tokens, each)
    if (word === 'www' || word === 'http' || word === 'https' || word === '@') {
      return { from: at, to: at + 1, reason: 'part of a web or mail address' }
    }
  }
  return null
}
