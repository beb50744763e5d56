import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import { phraseAfter } from '../nouns/noun-phrases'
import { lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import {
  attributed,
  beside,
  counted,
  framed,
  isAbsolute,
  labelled,
  ofPhrase,
  purposeOf,
  standing,
} from './beside'
import type { Subject, SubjectContext } from './context'
import { isCompared, isShareOfEconomy, wholeAfter } from './shares'
import { fromVerb } from './verbs'

export type { Subject } from './context'

/** The shortest phrase that says what a measure measures. */
export function findSubject(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  context: SubjectContext,
): Subject | null {
  if (measure.noun !== null) return counted(lexicon, tokens, measure.noun)
  if (measure.hyphened) {
    const noun = phraseAfter(lexicon, tokens, measure.to)
    if (noun !== null) return noun
  }
  const whole = wholeAfter(lexicon, tokens, measure.to)
  const share = measure.kind === 'percent' || measure.unit === 'fraction'
  if (whole !== null && (!share || isCompared(lexicon, tokens, whole, context))) return whole
  if (context.previous !== null) {
    if (restates(tokens, context)) return context.previous
    if (whole !== null && isShareOfEconomy(lexicon, tokens, whole, context)) return context.previous
  }
  const stands = standing(lexicon, tokens, context)
  const purpose = measure.kind === 'money' ? purposeOf(lexicon, tokens, measure, context) : null
  return (
    framed(lexicon, tokens, measure, context) ??
    labelled(lexicon, tokens, context) ??
    ofPhrase(lexicon, tokens, context) ??
    purpose ??
    (isAbsolute(tokens, stands) ? stands : null) ??
    fromVerb(lexicon, tokens, context) ??
    stands ??
    beside(lexicon, tokens, context) ??
    whole ??
    attributed(lexicon, tokens, measure) ??
    (isElliptical(lexicon, tokens, context) ? context.previous : null)
  )
}

/** "…, or 3.4 per cent of GDP", "…, equivalent to 61.4 per cent": the same thing in another measure. */
function restates(tokens: readonly Token[], { start, after }: SubjectContext): boolean {
  if (start - after > 4) return false
  const before = lower(tokens, start - 1)
  if (before === 'or' || before === 'representing') return true
  const link = lower(tokens, start - 2)
  return (before === 'to' && link === 'equivalent') || (before === 'for' && link === 'accounting')
}

/** ", up 5%", "compared with 48 billion", "(3.4% of GDP)": no verb since the figure before. */
function isElliptical(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { start, after }: SubjectContext,
): boolean {
  if (after === 0 || start - after > 12) return false
  for (let place = after; place < start; place += 1) {
    if (lower(tokens, place) === ';' || lexicon.sets.auxiliaries.has(lower(tokens, place)))
      return false
  }
  return true
}
