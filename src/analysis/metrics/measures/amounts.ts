import { followsUnknownSign, matchCurrencyAfter, matchCurrencyBefore } from './currencies'
import type { Lexicon } from '../lexicon'
import { refuse, type MeasureReading } from './measure'
import type { ResolveCurrency } from './money'
import { maySetThousandsApart, multiply, thousandsReason, type Numeral } from '../numbers/numerals'
import { withDenominator } from './rates'
import { isDash, isGlued, isHyphenAt, lower } from '../tokens/sentence'
import { readSign, type Sign } from '../numbers/signs'
import type { Token } from '../tokens/tokenize'

/** Money: a currency before or after the number. */
export function readMoney(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  signed: Sign,
  resolve: ResolveCurrency,
): MeasureReading | null {
  if (followsUnknownSign(lexicon, tokens, signed.from)) {
    return refuse('a currency sign that Diptych does not know')
  }
  const before = matchCurrencyBefore(lexicon, tokens, signed.from, numeral)
  const after = matchCurrencyAfter(lexicon, tokens, numeral)
  const match = before ?? after
  if (match === null) return null
  if (maySetThousandsApart(numeral)) return refuse(thousandsReason)
  const code = resolve(match.meaning)
  if (code === null) return refuse('the currency cannot be told from the document')
  const factor = match.short
  // A sign may stand before the currency as well: -£3 million.
  const outer = before === null ? signed : readSign(tokens, before.from)
  const sign = signed.factor * (before === null ? 1 : outer.factor)
  const to =
    before === null ? match.to : redundantCode(lexicon, tokens, afterStroke(tokens, match.to))
  return withDenominator(lexicon, tokens, {
    from: before === null ? signed.from : outer.from,
    to,
    value: sign * multiply(numeral.value, factor),
    kind: 'money',
    unit: code,
    noun: null,
    hyphened: isHyphenAt(tokens, numeral.to),
  })
}

/** `Kshs (412 million)`: brackets for what is less than nothing, the currency in front of them. */
export function readBracketed(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  resolve: ResolveCurrency,
): MeasureReading | null {
  const open = numeral.from - 1
  const to = numeral.to + (numeral.pending === null ? 0 : 1)
  if (lower(tokens, open) !== '(' || lower(tokens, to) !== ')') return null
  const match = lexicon.currencyPrefixes.before(tokens, open)
  if (match === null || maySetThousandsApart(numeral)) return null
  const code = resolve(match.value)
  if (code === null) return refuse('the currency cannot be told from the document')
  const value = -multiply(numeral.value, numeral.pending?.factor ?? 1)
  const from = open - match.length
  const measure = { from, to: to + 1, value, kind: 'money', unit: code, noun: null } as const
  return { ok: true, measure: { ...measure, hyphened: false } }
}

/** `$5 million USD`: the code again after a sign. */
function redundantCode(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const code = lexicon.currencySuffixes.from(tokens, at)
  return code !== null && /^[A-Z]{3}$/.test(tokens[at]?.text ?? '') ? at + code.length : at
}

/** `Rs. 6,000/-`: the stroke says that no paise follow. */
const afterStroke = (tokens: readonly Token[], at: number): number =>
  lower(tokens, at) === '/' &&
  isGlued(tokens[at]) &&
  isDash(tokens[at + 1]) &&
  isGlued(tokens[at + 1])
    ? at + 2
    : at
