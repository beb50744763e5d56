import { readDenominator } from './denominators'
import type { CurrencyMeaning, Lexicon } from '../lexicon'
import type { Numeral } from '../numbers/numerals'
import { isDash, isGlued, isNumber, isWord, skipHyphen } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

export interface CurrencyMatch {
  readonly meaning: CurrencyMeaning
  /** Place of the first token of the amount, the currency included where it comes first. */
  readonly from: number
  readonly to: number
  /** The factor of a short magnitude: the m of `£5m`. */
  readonly short: number
}

const capitals = /^\p{Lu}{1,4}$/u

/** A currency just before the number: `HK$`, `Rs.`, `EUR`. */
export function matchCurrencyBefore(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
): CurrencyMatch | null {
  const match = lexicon.currencyPrefixes.before(tokens, at)
  if (match === null) return null
  const from = at - match.length
  const first = tokens[from]
  if (first === undefined) return null
  // "A$" cut out of "VISA$"; "R" cut out of "R&D".
  const before = tokens[from - 1]
  const inWord = isGlued(first) && (isWord(before) || isNumber(before))
  if (inWord && isWord(first)) return null
  if (hasUnknownLetters(tokens, from)) return null
  if (!wordIsCurrency(lexicon, tokens, from, at, numeral)) return null
  const { pending } = numeral
  const short = pending?.factor ?? 1
  return { meaning: match.value, from, to: numeral.to + (pending === null ? 0 : 1), short }
}

/** `XY$5`: a dollar, but nobody knows whose. */
function hasUnknownLetters(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return !isWord(tokens[at]) && isGlued(tokens[at]) && isWord(before) && capitals.test(before.text)
}

/** Whether a sign stands before the number that letters make another one. */
export function followsUnknownSign(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): boolean {
  const match = lexicon.currencyPrefixes.before(tokens, at)
  return match !== null && hasUnknownLetters(tokens, at - match.length)
}

/** Whether letters before a number are a currency there, and not the letters of a name. */
function wordIsCurrency(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  at: number,
  numeral: Numeral,
): boolean {
  const text = tokens[from]?.text ?? ''
  if (at - from > 1 || !/^\p{L}+$/u.test(text)) return true
  const amount = numeral.grouped || numeral.factor > 1 || numeral.pending !== null
  if (text.length === 1) {
    // "R 500 per month", but "R 2 to 4"
    if (!isGlued(tokens[at])) {
      return text === 'R' && (amount || readDenominator(lexicon, tokens, numeral.to) !== null)
    }
    if (amount || leadsToAmount(lexicon, tokens, numeral.to, text)) return true
    return text === 'R' && (numeral.value >= 100 || numeral.decimals > 0)
  }
  if (!lexicon.sets.wordLikeCodes.has(text)) return true
  const shouting = /^[A-Z]{2,}$/.test(tokens[from - 1]?.text ?? '')
  return amount && !shouting
}

/** The first of `P300 to P350 million`. */
function leadsToAmount(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  sign: string,
): boolean {
  const joined = isDash(tokens[at]) || lexicon.cues.joining.has(tokens[at]?.lower ?? '')
  if (!joined || tokens[at + 1]?.text !== sign || !isNumber(tokens[at + 2])) return false
  return lexicon.tables.magnitudes.has(tokens[at + 3]?.lower ?? '')
}

/** A currency just after the number: `yuan`, `US dollars`, `EUR`, `€`. */
export function matchCurrencyAfter(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
): CurrencyMatch | null {
  const pending = numeral.pending
  // "5m yuan": the short magnitude stands between.
  const places = pending === null ? [numeral.to] : [numeral.to + 1]
  for (const place of places) {
    const at = skipHyphen(tokens, place)
    const name = lexicon.currencyNames.from(tokens, at)
    const suffix = lexicon.currencySuffixes.from(tokens, at)
    const best = (name?.length ?? 0) >= (suffix?.length ?? 0) ? name : suffix
    if (best === null) continue
    const to = at + best.length
    // "3 Kshs 35", "€ 5": the sign belongs to the next number.
    const next = isNumber(tokens[to]) && lexicon.currencyPrefixes.before(tokens, to) !== null
    if (next) continue
    if (!isMoneyWord(lexicon, tokens, at, best.length, numeral)) continue
    return { meaning: best.value, from: numeral.from, to, short: pending?.factor ?? 1 }
  }
  return null
}

function isMoneyWord(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  length: number,
  numeral: Numeral,
): boolean {
  const token = tokens[at]
  if (token === undefined || length > 1) return true
  const amount = numeral.grouped || numeral.factor > 1 || numeral.pending !== null
  if (lexicon.cues.needsAmount.has(token.lower)) return amount
  if (lexicon.sets.wordLikeCodes.has(token.text)) return amount
  return true
}
