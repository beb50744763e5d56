import type { Lexicon } from '../lexicon'
import { matchCurrencyBefore } from '../measures/currencies'
import { countedNoun } from '../nouns/counted-nouns'
import { readDigitNumeral } from '../numbers/digit-numerals'
import { isCapital, isDash, isGlued, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { measuredByUnit } from './measured'
import type { TrapRule } from './trap'

const plainDigits = /^\d+$/

/** `No. 228`, `Section 80C`, `Table 4.2`, `Phase 2`, `Article 12(3)`. */
export const label: TrapRule = (lexicon, { tokens }, at) => {
  const answer = { from: at, to: afterLabel(tokens, at), reason: 'a number inside a name' }
  let place = at - 1
  if (endsSchool(lexicon, tokens, at)) return answer
  if (lower(tokens, place) === '.' && isGlued(tokens[place])) place -= 1
  if (lower(tokens, place) === '#' || lower(tokens, place) === '№' || lower(tokens, place) === '§')
    return answer
  const word = tokens[place]
  if (!isWord(word) || isAmount(lexicon, tokens, at)) return null
  const proper = isCapital(word) && lexicon.sets.properLabels.has(word.lower)
  const plain = lexicon.sets.labels.has(word.lower) && isLabelUse(lexicon, tokens, place, at)
  if (proper && !isSentenceStartVerb(tokens, place) && !measuredByUnit(lexicon, tokens, at))
    return answer
  if (!plain) return null
  return word.lower.endsWith('s')
    ? { ...answer, to: afterNext(lexicon, tokens, answer.to) }
    : answer
}

/** `P14.2M`: pesos, though P is a page, too. */
function isAmount(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!isGlued(tokens[at]) || !isWord(tokens[at - 1])) return false
  const reading = readDigitNumeral(lexicon, tokens, at)
  return reading.ok && matchCurrencyBefore(lexicon, tokens, at, reading.numeral) !== null
}

/** The 12 of `K to 12 learners`, `Grade 7 to 12 pupils`: the last of some years at school. */
function endsSchool(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!isDash(tokens[at - 1]) && lower(tokens, at - 1) !== 'to') return false
  if (!plainDigits.test(tokens[at]?.text ?? '')) return false
  const { schoolYears } = lexicon.cues
  if (isNumber(tokens[at - 2])) return schoolYears.has(lower(tokens, at - 3))
  return lower(tokens, at - 2) === 'k' || lower(tokens, at - 2) === 'kindergarten'
}

const isSentenceStartVerb = (tokens: readonly Token[], place: number): boolean =>
  place === 0 && ['a', 'm', 'b'].includes(lower(tokens, place))

/** "bed numbers 300" aside, a label word stands without a measure after its number. */
function isLabelUse(
  lexicon: Lexicon,
  tokens: readonly Token[],
  place: number,
  at: number,
): boolean {
  const word = lower(tokens, place)
  // "no 300 beds": the abbreviation wants its point or its capital.
  if (word === 'no' && tokens[place]?.text === 'no' && place === at - 1) return false
  if (measuredByUnit(lexicon, tokens, at)) return false
  const text = tokens[at]?.text ?? ''
  if (text.includes(',') || text.length > 5) return false
  const article = lower(tokens, place - 1)
  const verbLike = lexicon.cues.canBeVerb.has(word)
  const noun = countedNoun(lexicon, tokens, at + 1)
  if (verbLike && noun !== null && !isCapital(tokens[place])) return false
  return !(article === 'of' && word === 'numbers')
}

/** "classes 8 to 12", "Tables 3 and 4": a label in the plural has two numbers. */
function afterNext(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const joined = isDash(tokens[at]) || ['to', 'and', 'or', '&'].includes(lower(tokens, at))
  if (!joined || !plainDigits.test(tokens[at + 1]?.text ?? '')) return at
  const own =
    measuredByUnit(lexicon, tokens, at + 1) || countedNoun(lexicon, tokens, at + 2) !== null
  return own ? at : at + 2
}

/** `12(3)(b)`, `80C`, `4.2`: what belongs to the label's number. */
export function afterLabel(tokens: readonly Token[], at: number): number {
  let to = at + 1
  if (isWord(tokens[to]) && isGlued(tokens[to])) to += 1
  while (lower(tokens, to) === '(' && isGlued(tokens[to]) && lower(tokens, to + 2) === ')') to += 3
  return to
}
