import type { Lexicon } from './lexicon'
import type { Measure } from './measure'
import { isFiniteChange, phraseAfter, phraseBefore, type Phrase } from './noun-phrases'
import { isCapital, isNumber, isWord, lower } from './sentence'
import type { Token } from './tokens'

export type Subject = Phrase

/** How far a subject's verb may stand from its number, in tokens. */
const reach = 24

export interface SubjectContext {
  /** Place where the figure's qualifier begins. */
  readonly start: number
  /** Where the figure before it ends, and what that one measured. */
  readonly after: number
  readonly previous: Subject | null
}

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
  const whole =
    lower(tokens, measure.to) === 'of' ? phraseAfter(lexicon, tokens, measure.to + 1) : null
  const share = measure.kind === 'percent' || measure.unit === 'fraction'
  if (whole !== null && !share) return whole
  if (context.previous !== null && restates(tokens, context)) return context.previous
  const purpose = measure.kind === 'money' ? purposeOf(lexicon, tokens, measure, context) : null
  return (
    framed(lexicon, tokens, measure, context) ??
    ofPhrase(lexicon, tokens, context) ??
    purpose ??
    fromVerb(lexicon, tokens, context) ??
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

/** The counted noun with what describes it, without determiners and asides. */
function counted(lexicon: Lexicon, tokens: readonly Token[], noun: Phrase): Subject | null {
  let from = noun.from
  const idle = (at: number): boolean =>
    !isWord(tokens[at]) ||
    lexicon.sets.determiners.has(lower(tokens, at)) ||
    ['more', 'additional', 'total', 'extra'].includes(lower(tokens, at))
  while (from < noun.to && idle(from)) from += 1
  return from < noun.to ? { from, to: noun.to } : null
}

/** "rainfall of 812 mm", "an increase in exports of 5%"; a bare "total of" says nothing. */
function ofPhrase(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { start, after }: SubjectContext,
): Subject | null {
  if (lower(tokens, start - 1) !== 'of') return null
  const noun = phraseBefore(lexicon, tokens, start - 1, after)
  if (noun === null) return null
  return isChange(lexicon, tokens, noun)
    ? changedThing(lexicon, tokens, noun)
    : isEmpty(lexicon, tokens, noun)
      ? null
      : noun
}

const isEmpty = (lexicon: Lexicon, tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 1 && lexicon.cues.emptyNouns.has(lower(tokens, from))

const isChange = (lexicon: Lexicon, tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from <= 2 &&
  lexicon.changeNouns.has(lower(tokens, to - 1)) &&
  lower(tokens, to - 1) !== 'growth'

/** "an increase in exports", "growth of exports". */
function changedThing(lexicon: Lexicon, tokens: readonly Token[], change: Phrase): Subject | null {
  const link = lower(tokens, change.to)
  if ((link !== 'of' && link !== 'in') || isNumber(tokens[change.to + 1])) return null
  return phraseAfter(lexicon, tokens, change.to + 1)
}

/** "approved $4.5 million for road repairs", "HK$1.28 billion was set aside for drainage works". */
function purposeOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  { start }: SubjectContext,
): Subject | null {
  if (['to', 'at', 'from', 'by'].includes(lower(tokens, start - 1))) return null
  for (let place = measure.to; place < measure.to + 9; place += 1) {
    const word = lower(tokens, place)
    if (!isWord(tokens[place])) return null
    if (word === 'for') return phraseAfter(lexicon, tokens, place + 1)
    if (word === 'on' && lower(tokens, place - 1) === 'spent')
      return phraseAfter(lexicon, tokens, place + 1)
  }
  return null
}

/** The phrase before the verb that leads to the number. */
function fromVerb(
  lexicon: Lexicon,
  tokens: readonly Token[],
  context: SubjectContext,
): Subject | null {
  const verb = verbBefore(lexicon, tokens, context)
  if (verb === null) return null
  const object = changedObject(lexicon, tokens, context)
  if (object !== null) return object
  const subject = phraseBefore(lexicon, tokens, verb, context.after)
  if (subject === null) return context.after > 0 ? context.previous : null
  if (!isChange(lexicon, tokens, subject)) return subject
  return changedThing(lexicon, tokens, subject) ?? subject
}

/** "raised allocations by Rs 20,000 crore": what a transitive verb changes. */
function changedObject(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { start, after }: SubjectContext,
): Subject | null {
  if (!['by', 'to', 'from'].includes(lower(tokens, start - 1))) return null
  for (let place = start - 3; place >= Math.max(after, start - 14); place -= 1) {
    if (!isFiniteChange(lexicon, tokens, place)) continue
    const object = phraseAfter(lexicon, tokens, place + 1)
    return object !== null && object.to < start && !lower(tokens, object.from).endsWith('ly')
      ? object
      : null
  }
  return null
}

/** "the Sh2.2 trillion budget", "a 5 per cent increase in exports". */
function framed(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  { start }: SubjectContext,
): Subject | null {
  return lexicon.cues.framing.has(lower(tokens, start - 1))
    ? attributed(lexicon, tokens, measure)
    : null
}

/** Place of the first verb of the verb group nearest on the left. */
function verbBefore(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { start, after }: SubjectContext,
): number | null {
  for (let place = start - 1; place >= Math.max(after, start - reach); place -= 1) {
    if (lower(tokens, place) === ';' || lexicon.cues.reporting.has(lower(tokens, place)))
      return null
    const near =
      place >= start - 2 && lower(tokens, place).endsWith('ed') && !isCapital(tokens[place])
    if (near || isVerb(lexicon, tokens, place)) return startOfGroup(lexicon, tokens, place)
  }
  return null
}

function isVerb(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at)
  if (lexicon.sets.auxiliaries.has(word)) return !isCapital(tokens[at])
  return lexicon.sets.verbs.has(word) || isFiniteChange(lexicon, tokens, at)
}

/** "is estimated to have been": back over auxiliaries, adverbs and participles. */
function startOfGroup(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  let first = at
  for (let step = 0; step < 10 && first > 0; step += 1) {
    const place = first - 1
    const word = lower(tokens, place)
    const light =
      word === 'to' || word === 'also' || word === 'only' || word === 'not' || word.endsWith('ly')
    const participle = /(?:ed|ing|en)$/u.test(word) && isVerb(lexicon, tokens, place - 1)
    if (!light && !participle && !isVerb(lexicon, tokens, place)) break
    first = place
  }
  return first
}

/** "5% growth", "a 3 per cent unemployment rate". */
function attributed(lexicon: Lexicon, tokens: readonly Token[], measure: Measure): Subject | null {
  const noun = phraseAfter(lexicon, tokens, measure.to)
  if (noun === null) return null
  const first = lower(tokens, noun.from)
  if (lexicon.comparatives.has(first) || lexicon.stops.has(first) || first.endsWith('ly'))
    return null
  return isChange(lexicon, tokens, noun) ? (changedThing(lexicon, tokens, noun) ?? noun) : noun
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
