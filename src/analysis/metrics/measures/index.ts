import { readBracketed, readMoney } from './amounts'
import { readCount } from './counts'
import type { Lexicon } from '../lexicon'
import { complete, refuse, type Draft, type MeasureReading } from './measure'
import type { ResolveCurrency } from './money'
import { maySetThousandsApart, multiply, thousandsReason, type Numeral } from '../numbers/numerals'
import { withDenominator } from './rates'
import { isGlued, isHyphenAt, lower, skipHyphen } from '../tokens/sentence'
import { readCompany, standsForMetre } from '../numbers/short-magnitudes'
import { readSign, type Sign } from '../numbers/signs'
import type { Token } from '../tokens/tokenize'
import { longestUnit, suits } from './units'

/** What a number measures, by the words right beside it. */
export function readMeasure(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  resolve: ResolveCurrency,
): MeasureReading {
  const signed = readSign(tokens, numeral.from)
  return (
    readBracketed(lexicon, tokens, numeral, resolve) ??
    readMoney(lexicon, tokens, numeral, signed, resolve) ??
    readUnit(lexicon, tokens, numeral, signed)
  )
}

function readUnit(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  signed: Sign,
): MeasureReading {
  const joined = skipPlus(tokens, numeral.to)
  const at = skipMore(lexicon, tokens, joined)
  const value = signed.factor * numeral.value
  const draft: Draft = { from: signed.from, value, hyphened: isHyphenAt(tokens, joined - 1) }
  const special = readSpecial(lexicon, tokens, draft, at)
  if (special !== null) return special

  const isUnitToo =
    numeral.pending?.needs === 'currency' && longestUnit(lexicon, tokens, at) !== null
  if (numeral.pending !== null && !isUnitToo) {
    const company = readCompany(lexicon, tokens, numeral)
    if (company !== null) {
      const { to, kind, unit, noun, factor } = company
      const measure = complete(draft, multiply(value, factor), to, kind, unit, noun)
      return withDenominator(lexicon, tokens, measure)
    }
    if (!standsForMetre(lexicon, tokens, numeral)) {
      return { ok: false, bare: true, reason: 'a letter that may be a magnitude or a unit' }
    }
  }
  const found = longestUnit(lexicon, tokens, at)
  const isName = lexicon.unitNames.from(tokens, at) !== null
  if (found === null || isName) return readCount(lexicon, tokens, numeral, draft, at)
  const { unit, kind, factor, length } = found
  if (unit === 'day' && countsDays(lexicon, tokens, signed.from, at + 1)) {
    const noun = { from: at, to: at + 1 }
    return { ok: true, measure: complete(draft, value, at + 1, 'count', 'day', noun) }
  }
  if (!suits(tokens, at, found, numeral, draft.hyphened)) {
    return readCount(lexicon, tokens, numeral, draft, at)
  }
  if (kind !== 'percent' && maySetThousandsApart(numeral)) return refuse(thousandsReason)
  const measure = complete(draft, multiply(value, factor), at + length, kind, unit)
  return withDenominator(lexicon, tokens, measure)
}

/** Over the hyphen of `100-bed`, and over the qualifier of `3,000-plus pupils`. */
function skipPlus(tokens: readonly Token[], at: number): number {
  const joined = skipHyphen(tokens, at)
  return joined > at && lower(tokens, joined) === 'plus' ? joined + 1 : joined
}

/** "15,000 more hectares" */
function skipMore(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const more = ['more', 'extra', 'additional', 'further'].includes(lower(tokens, at))
  return more && lexicon.unitWords.from(tokens, at + 1) !== null ? at + 1 : at
}

/** Units that are refused, and parts of a currency. */
function readSpecial(
  lexicon: Lexicon,
  tokens: readonly Token[],
  draft: Draft,
  at: number,
): MeasureReading | null {
  const refused = lexicon.refused.from(tokens, at)
  // "MT/ha" is surer than "MT".
  if (refused !== null && (longestUnit(lexicon, tokens, at)?.length ?? 0) <= refused.length) {
    if (!isIndianTonne(tokens, at)) return refuse(`${refused.value}, which Diptych does not read`)
    return withDenominator(lexicon, tokens, complete(draft, draft.value, at + 1, 'mass', 't'))
  }
  const pence = tokens[at]?.text === 'p' && isGlued(tokens[at]) && !isGlued(tokens[at + 1])
  const part = pence ? 'penny' : lexicon.tables.subunits.get(lower(tokens, at))
  if (part === undefined) return null
  return withDenominator(lexicon, tokens, complete(draft, draft.value, at + 1, 'money', part))
}

/** "266 lakh MT": after an Indian magnitude MT is the metric tonne. */
const isIndianTonne = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'MT' && /^(?:lakh|lac|crore)s?$/.test(lower(tokens, at - 1))

/** "recorded on 290 days", "polluted days increased by two days": days of some kind are counted. */
function countsDays(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): boolean {
  const before = lower(tokens, from - 1)
  const next = lower(tokens, to)
  if (before === 'on' || next === 'with') return true
  if (next === 'of' && lexicon.cues.weather.has(lower(tokens, to + 1))) return true
  const compared = lexicon.comparatives.has(next)
  const reached = lexicon.cues.reaching.has(before) || lexicon.changes.has(before)
  if (!compared && !reached) return false
  for (let place = from - 2; place >= Math.max(0, from - 8); place -= 1) {
    if (lower(tokens, place) === 'days') return true
  }
  return false
}
