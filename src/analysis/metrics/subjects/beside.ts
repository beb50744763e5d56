import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import {
  isParticiple,
  labelBefore,
  phraseAfter,
  phraseBefore,
  type Phrase,
} from '../nouns/noun-phrases'
import { isHyphenAt, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { changedBehind, changedThing, isChange, isEmpty, isExtreme } from './changes'
import type { Subject, SubjectContext } from './context'

/** The counted noun with what describes it, without determiners and asides. */
export function counted(lexicon: Lexicon, tokens: readonly Token[], noun: Phrase): Subject | null {
  let from = noun.from
  const idle = (at: number): boolean =>
    !isWord(tokens[at]) ||
    lexicon.sets.determiners.has(lower(tokens, at)) ||
    ['more', 'additional', 'total', 'extra'].includes(lower(tokens, at))
  while (from < noun.to && idle(from)) from += 1
  return from < noun.to ? { from, to: noun.to } : null
}

/** "Outstanding liabilities: ₹3.05 lakh crore" */
export function labelled(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { start, after }: SubjectContext,
): Subject | null {
  const label = labelBefore(lexicon, tokens, start, after)
  if (label === null) return null
  const opens = label.from === 0 || !isWord(tokens[label.from - 1])
  return opens && !lexicon.stops.has(lower(tokens, label.to - 1)) ? label : null
}

/** "rainfall of 812 mm", "an increase in exports of 5%"; a bare "total of" says nothing. */
export function ofPhrase(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  { start, after, previous }: SubjectContext,
): Subject | null {
  const link = lower(tokens, start - 1)
  const worth = measure.kind === 'money' && (link === 'for' || link === 'worth')
  if (link !== 'of' && !worth) return null
  const outer = phraseBefore(lexicon, tokens, beforeInsertion(tokens, start - 1), after)
  const noun = inner(lexicon, tokens, start - 1) ?? outer
  if (noun === null) return null
  const growth = noun.to - noun.from === 1 && lower(tokens, noun.from) === 'growth'
  if (growth || isChange(lexicon, tokens, noun)) {
    return (
      changedBehind(lexicon, tokens, measure.to) ??
      (growth ? (previous ?? noun) : changedThing(lexicon, tokens, noun))
    )
  }
  if (isExtreme(tokens, noun)) return previous
  return isEmpty(lexicon, tokens, noun) ? null : noun
}

/** "The fiscal deficit, including grants, of Ksh 597 billion" */
function beforeInsertion(tokens: readonly Token[], at: number): number {
  if (lower(tokens, at - 1) !== ',') return at
  for (let place = at - 2; place > Math.max(0, at - 10); place -= 1) {
    if (lower(tokens, place) === ',') return place
  }
  return at
}

const openers: ReadonlySet<string> = new Set(['to', 'at', 'with', 'by', 'into', 'from'])

/** "brought up to band C at an average cost of", "close to the mid-point of": a phrase of its own before the "of" at `at`. */
function inner(lexicon: Lexicon, tokens: readonly Token[], at: number): Subject | null {
  for (let place = at - 2; place > Math.max(0, at - 8); place -= 1) {
    if (!isWord(tokens[place])) return null
    if (!['a', 'an', 'the'].includes(lower(tokens, place))) continue
    return openers.has(lower(tokens, place - 1))
      ? phraseBefore(lexicon, tokens, at, place + 1)
      : null
  }
  return null
}

/** "cycle trips up 12.4%, walking trips up 3.0%": no verb at all. */
export function inHeadline(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { start, after }: SubjectContext,
): Subject | null {
  const end = lower(tokens, start - 1) === 'by' ? start - 2 : start - 1
  if (!['up', 'down'].includes(lower(tokens, end)) || !isWord(tokens[end - 1])) return null
  const noun = phraseBefore(lexicon, tokens, end, after)
  if (noun === null || noun.to !== end || lexicon.sets.auxiliaries.has(lower(tokens, end - 1)))
    return null
  const opens = tokens[noun.from - 1]
  return opens === undefined || !isWord(opens) ? noun : null
}

/** "approved $4.5 million for road repairs", "HK$1.28 billion was set aside for drainage works". */
export function purposeOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  { start }: SubjectContext,
): Subject | null {
  if (['to', 'at', 'from', 'by'].includes(lower(tokens, start - 1))) return null
  for (let place = measure.to; place < measure.to + 9; place += 1) {
    const word = lower(tokens, place)
    if (!isWord(tokens[place])) return null
    if (word === 'for') return phraseAfter(lexicon, tokens, afterNumber(lexicon, tokens, place + 1))
    if (word === 'to' && lexicon.cues.giving.has(lower(tokens, place - 1)))
      return phraseAfter(lexicon, tokens, place + 1)
    if (word === 'in' && place === measure.to && invested(lexicon, tokens, start))
      return phraseAfter(lexicon, tokens, afterNumber(lexicon, tokens, place + 1))
    if (word === 'on' && lower(tokens, place - 1) === 'spent')
      return phraseAfter(lexicon, tokens, place + 1)
  }
  return null
}

/** "for 3.9 million pupils", "in 37 sites" */
function afterNumber({ tables }: Lexicon, tokens: readonly Token[], at: number): number {
  let place = at
  while (isNumber(tokens[place]) || tables.magnitudes.has(lower(tokens, place))) place += 1
  return place
}

/** "has invested a total of 6.7 billion yuan in urban renewal" */
const invested = ({ cues }: Lexicon, tokens: readonly Token[], start: number): boolean =>
  [1, 2, 3, 4].some((back) => cues.investing.has(lower(tokens, start - back)))

/** "Core inflation, at 3.9%, …", "with the policy rate at 5.25%" */
export function standing(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { start, after }: SubjectContext,
): Subject | null {
  if (lower(tokens, start - 1) !== 'at') return null
  const end = lower(tokens, start - 2) === ',' ? start - 2 : start - 1
  const noun = phraseBefore(lexicon, tokens, end, after)
  return noun === null || isEmpty(lexicon, tokens, noun) ? null : noun
}

/** "…, with the policy rate at 5.25%": a clause of its own. */
export const isAbsolute = (tokens: readonly Token[], noun: Subject | null): boolean =>
  noun !== null && [1, 2].some((back) => lower(tokens, noun.from - back) === 'with')

/** "the Ward Fund (KES 25 million)", "rooftop solar 2.5 TWh": a noun right before the figure. */
export function beside(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { start, after }: SubjectContext,
): Subject | null {
  const end = lower(tokens, start - 1) === '(' ? start - 1 : start
  const last = tokens[end - 1]
  if (end <= after || !isWord(last) || lexicon.stops.has(last.lower)) return null
  if (lexicon.changes.has(last.lower) || last.lower.endsWith('ing')) return null
  // "an additional 5", "a combined 12 MW"
  if (lexicon.cues.another.has(last.lower) || lexicon.cues.fillers.has(last.lower)) return null
  const noun = phraseBefore(lexicon, tokens, end, after)
  if (noun === null || isChange(lexicon, tokens, noun)) return null
  // "wants to invest $5m": what stands beside the figure is no noun.
  if (end === start && noun.to < end) return null
  // "I propose KES 3 billion", "to invest $5m": a verb that no list knows.
  const opener = lower(tokens, noun.from - 1)
  const verb = lexicon.sets.pronouns.has(opener) || lexicon.sets.auxiliaries.has(opener)
  return verb || opener === 'to' ? null : noun
}

/** "the Sh2.2 trillion budget", "a 5 per cent increase in exports". */
export function framed(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  { start }: SubjectContext,
): Subject | null {
  return lexicon.cues.framing.has(lower(tokens, start - 1))
    ? attributed(lexicon, tokens, measure)
    : null
}

/** "5% growth", "a 3 per cent unemployment rate". */
export function attributed(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
): Subject | null {
  // "a 5 km-long road"
  const at = isHyphenAt(tokens, measure.to) ? measure.to + 2 : measure.to
  const noun = phraseAfter(lexicon, tokens, at)
  if (noun === null || isParticiple(lexicon, tokens, noun.from, noun.to)) return null
  const first = lower(tokens, noun.from)
  if (lexicon.cues.timeNouns.has(first)) return null
  if (lexicon.comparatives.has(first) || lexicon.stops.has(first) || first.endsWith('ly'))
    return null
  return isChange(lexicon, tokens, noun) ? (changedThing(lexicon, tokens, noun) ?? noun) : noun
}
