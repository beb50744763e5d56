import type { Lexicon } from '../lexicon'
import { matchCurrencyBefore } from '../measures/currencies'
import { longestUnit } from '../measures/units'
import { readDigitNumeral } from '../numbers/digit-numerals'
import { afterUnknownMagnitude, unknownMagnitude } from '../numbers/unknown-magnitudes'
import { isDash, isGlued, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { afterLabel } from './labels'
import type { TrapRule } from './trap'

/** `COVID-19`, `A4`, `G20`, `PM2.5`, `mid-2023`, `F-35`: letters grown together with digits. */
export const afterLetters: TrapRule = (lexicon, { tokens }, at) => {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!isGlued(token) || before === undefined) return null
  const answer = { from: at - 1, to: afterLabel(tokens, at), reason: 'a number inside a name' }
  if (isWord(before)) {
    const reading = readDigitNumeral(lexicon, tokens, at)
    if (!reading.ok) return reading.reason === unknownMagnitude ? null : answer
    return matchCurrencyBefore(lexicon, tokens, at, reading.numeral) === null ? answer : null
  }
  if (isDash(before) && isGlued(before) && isWord(tokens[at - 2])) {
    const word = lower(tokens, at - 2)
    if (['mid', 'pre', 'post', 'early', 'late', 'end', 'under', 'over'].includes(word)) {
      return {
        ...answer,
        from: at - 2,
        reason: ['under', 'over'].includes(word) ? 'an age' : 'a year',
      }
    }
    // "$2m-3m", "5km-10km": a range, not a name.
    const measured = isNumber(tokens[at - 3]) || isCurrencyWord(lexicon, tokens, at - 1)
    return measured ? null : { ...answer, from: at - 2 }
  }
  return null
}

const isCurrencyWord = (lexicon: Lexicon, tokens: readonly Token[], at: number): boolean =>
  lexicon.currencyPrefixes.before(tokens, at) !== null

/** `5G`, `80C`, `3D`, `12A`: digits grown together with letters that are no unit. */
export const beforeLetters: TrapRule = (lexicon, { tokens }, at) => {
  const next = tokens[at + 1]
  if (!isWord(next) || !isGlued(next)) return null
  if (longestUnit(lexicon, tokens, at + 1) !== null && next.text !== 'G') return null
  if (lexicon.tables.shortMagnitudes.get(next.text) !== undefined) return null
  if (lexicon.tables.magnitudes.get(next.lower) !== undefined) return null
  if (afterUnknownMagnitude(lexicon, tokens, at + 1) !== null) return null
  if (
    lexicon.currencySuffixes.from(tokens, at + 1) !== null ||
    lexicon.currencyNames.from(tokens, at + 1) !== null
  )
    return null
  if (lexicon.refused.from(tokens, at + 1) !== null || next.text === 'p') return null
  return { from: at, to: at + 2, reason: 'a number inside a name' }
}
