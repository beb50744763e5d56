import { readDenominator } from './denominators'
import type { Lexicon } from '../lexicon'
import type { Measure, MeasureReading } from './measure'
import { isWord, lower } from '../tokens/sentence'
import { afterSubstance } from './substances'
import type { Token } from '../tokens/tokenize'

/** Adds what comes after "per", "a" or a slash. Percentages and multiples stay as they are. */
export function withDenominator(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
): MeasureReading {
  const done: MeasureReading = { ok: true, measure }
  if (measure.kind === 'percent' || measure.unit === 'times') return done
  const rate =
    readDenominator(lexicon, tokens, measure.to) ??
    rateOfSubstance(lexicon, tokens, measure) ??
    rateAfterOf(lexicon, tokens, measure) ??
    rateOfExchange(lexicon, tokens, measure)
  if (rate === null || (measure.kind === 'duration' && rate.article && rate.unit === measure.unit))
    return done
  // "150 litres per person per day"
  const second = readDenominator(lexicon, tokens, rate.to)
  const unit = `${measure.unit}/${rate.unit}${second === null ? '' : `/${second.unit}`}`
  const to = second?.to ?? rate.to
  return { ok: true, measure: { ...measure, to, kind: 'ratio', unit } }
}

/** `20 kilometres of road per day`, `2,150 m3 of water a day`. */
function rateAfterOf(lexicon: Lexicon, tokens: readonly Token[], measure: Measure) {
  if (lower(tokens, measure.to) !== 'of') return null
  for (let place = measure.to + 1; place < measure.to + 5; place += 1) {
    if (!isWord(tokens[place])) return null
    const rate = place > measure.to + 1 ? readDenominator(lexicon, tokens, place) : null
    if (rate !== null) return rate.article && !lexicon.cues.rateTimes.has(rate.unit) ? null : rate
    if (lexicon.stops.has(lower(tokens, place))) return null
  }
  return null
}

/** `Ksh 161 to the US dollar`: what a currency costs in another, where there is no doubt which it is. */
function rateOfExchange(lexicon: Lexicon, tokens: readonly Token[], measure: Measure) {
  if (measure.kind !== 'money' || lower(tokens, measure.to) !== 'to') return null
  if (!['the', 'one'].includes(lower(tokens, measure.to + 1))) return null
  const name = lexicon.currencyNames.from(tokens, measure.to + 2)
  const [code, other] = name?.value.codes ?? []
  if (name === null || code === undefined || other !== undefined) return null
  return { to: measure.to + 2 + name.length, unit: code, article: false }
}

/** `55 g CO2/km`, `120 g of CO2 per km`: the substance stands before the denominator. */
function rateOfSubstance(lexicon: Lexicon, tokens: readonly Token[], measure: Measure) {
  if (measure.kind !== 'mass' && measure.kind !== 'volume') return null
  const at = lower(tokens, measure.to) === 'of' ? measure.to + 1 : measure.to
  const to = afterSubstance(tokens, at)
  const rate = to === at ? null : readDenominator(lexicon, tokens, to)
  return rate === null || rate.article ? null : rate
}
