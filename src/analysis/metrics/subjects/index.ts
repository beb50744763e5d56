import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import { gappedNoun } from '../nouns/gaps'
import { phraseAfter } from '../nouns/noun-phrases'
import { opensWithSign } from '../numbers/signs'
import { isCapital, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import {
  attributed,
  beside,
  counted,
  framed,
  inHeadline,
  isAbsolute,
  labelled,
  ofPhrase,
  purposeOf,
  standing,
} from './beside'
import { isEmpty } from './changes'
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
  if (measure.noun !== null) {
    const generic = lexicon.cues.pieces.has(lower(tokens, measure.noun.to - 1))
    const label = generic ? labelled(lexicon, tokens, context) : null
    return label ?? counted(lexicon, tokens, measure.noun)
  }
  if (context.previous !== null && isPartOf(lexicon, tokens, context)) return context.previous
  const listed = gappedNoun(lexicon, tokens, context.after, context.start)
  if (listed !== null) return listed
  if (measure.hyphened) {
    const noun = phraseAfter(lexicon, tokens, measure.to)
    if (noun !== null) return noun
  }
  const whole = measure.unit.includes('/') ? null : wholeAfter(lexicon, tokens, measure.to)
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
    ofPhrase(lexicon, tokens, measure, context) ??
    purpose ??
    inHeadline(lexicon, tokens, context) ??
    (isAbsolute(tokens, stands) ? stands : null) ??
    fromVerb(lexicon, tokens, context) ??
    stands ??
    (share ? whole : null) ??
    beside(lexicon, tokens, context) ??
    whole ??
    named(lexicon, tokens, measure, context) ??
    (isElliptical(lexicon, tokens, context) ? context.previous : null)
  )
}

/** "74 people, of whom 31 hold doctorates", "(+22,000; +0.3%)": of the same. */
function isPartOf(
  { cues }: Lexicon,
  tokens: readonly Token[],
  { start, after }: SubjectContext,
): boolean {
  const before = lower(tokens, start - 1)
  if (before === ';') return start - 1 === after && opensWithSign(tokens, start)
  if (before === '(') return after > 0 && lower(tokens, start) === '+'
  return cues.relatives.has(before) && lower(tokens, start - 2) === 'of'
}

/** "2.4 times the number in the three years before": the number of what was spoken of. */
function named(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  { previous }: SubjectContext,
): Subject | null {
  const noun = attributed(lexicon, tokens, measure)
  if (noun === null || previous === null) return noun
  // "Of the 35 divisions, 24 registered growth": a count without a noun is of what was counted.
  return measure.kind === 'count' || isEmpty(lexicon, tokens, noun) ? previous : noun
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
    const word = lower(tokens, place)
    // "May" is a month here and no auxiliary.
    const verb = lexicon.sets.auxiliaries.has(word) && !isCapital(tokens[place])
    if (word === ';' || verb) return false
  }
  return true
}
