import type { Lexicon } from '../lexicon'
import { isFiniteChange, phraseAfter, phraseBefore, type Phrase } from '../nouns/noun-phrases'
import { isCapital, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { changedThing, isChange, isEmpty } from './changes'
import type { Subject, SubjectContext } from './context'

/** How far a subject's verb may stand from its number, in tokens. */
const reach = 24

/** The phrase before the verb that leads to the number. */
export function fromVerb(
  lexicon: Lexicon,
  tokens: readonly Token[],
  context: SubjectContext,
): Subject | null {
  const costing = participleBefore(lexicon, tokens, context)
  if (costing !== null) return phraseBefore(lexicon, tokens, costing - 1, context.after)
  const verb = verbBefore(lexicon, tokens, context)
  if (verb === null) return null
  const object = changedObject(lexicon, tokens, context)
  // "bringing the total to 11,163": the total is of what was counted before.
  if (object !== null) {
    return isEmpty(lexicon, tokens, object) ? (context.previous ?? object) : object
  }
  const nearest = subjectBefore(lexicon, tokens, verb, context.after)
  const subject = nearest && beforeRate(lexicon, tokens, nearest, context.after)
  if (subject === null) return context.after > 0 ? context.previous : null
  if (!isChange(lexicon, tokens, subject)) return subject
  return changedThing(lexicon, tokens, subject) ?? subject
}

/** Place of the participle in "a full evaluation, costing no more than £150,000". */
function participleBefore(
  { cues }: Lexicon,
  tokens: readonly Token[],
  { start }: SubjectContext,
): number | null {
  const place = start - 1
  return cues.costing.has(lower(tokens, place)) && lower(tokens, place - 1) === ',' ? place : null
}

/** The subject of the verb group at `verb`, over a bracket, an apposition or a relative pronoun. */
function subjectBefore(
  lexicon: Lexicon,
  tokens: readonly Token[],
  verb: number,
  after: number,
): Phrase | null {
  const last = lower(tokens, verb - 1)
  // "Remittances grew for the tenth year in a row and reached $4 billion"
  if (last === 'and') {
    const earlier = verbBefore(lexicon, tokens, { start: verb - 1, after, previous: null })
    return earlier === null ? null : phraseBefore(lexicon, tokens, earlier, after)
  }
  // "Punctuality (within five minutes) improved": figures of the bracket are no part of the clause.
  const near = phraseBefore(lexicon, tokens, verb, last === ')' ? 0 : after)
  if (near !== null) return near
  // "The project, which costs 385 million yuan"
  if (last === 'which' || last === 'that') {
    const end = lower(tokens, verb - 2) === ',' ? verb - 2 : verb - 1
    return phraseBefore(lexicon, tokens, end, after)
  }
  // "The Toronto figure, a three-month average, was 1.3 points above"
  if (last !== ',') return null
  for (let place = verb - 2; place > Math.max(0, verb - reach); place -= 1) {
    if (lower(tokens, place) === ';') return null
    if (lower(tokens, place) !== ',') continue
    const noun = phraseBefore(lexicon, tokens, place)
    if (noun !== null) return noun
  }
  return null
}

/** "the hours worked per week rose": the head stands before the participle. */
function beforeRate(
  lexicon: Lexicon,
  tokens: readonly Token[],
  phrase: Phrase,
  after: number,
): Phrase {
  const participle = phrase.from - 2
  const rate = lower(tokens, phrase.from - 1) === 'per' && lower(tokens, participle).endsWith('ed')
  return (rate ? phraseBefore(lexicon, tokens, participle, after) : null) ?? phrase
}

/** "raised allocations by Rs 20,000 crore": what a transitive verb changes. */
function changedObject(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { start, after }: SubjectContext,
): Subject | null {
  if (!['by', 'to', 'from'].includes(lower(tokens, start - 1))) return null
  for (let place = start - 3; place >= Math.max(after, start - 14); place -= 1) {
    const brings =
      lower(tokens, start - 1) === 'to' && lexicon.cues.bringing.has(lower(tokens, place))
    if (!brings && !isFiniteChange(lexicon, tokens, place)) continue
    const object = phraseAfter(lexicon, tokens, place + 1)
    return object !== null && object.to < start && !lower(tokens, object.from).endsWith('ly')
      ? object
      : null
  }
  return null
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
    const word = lower(tokens, place)
    const verbal =
      word.endsWith('ed') ||
      lexicon.cues.singularVerbs.has(word) ||
      lexicon.cues.pastVerbs.has(word)
    const near = place >= start - 2 && verbal && !isCapital(tokens[place])
    if (near || isVerb(lexicon, tokens, place)) return startOfGroup(lexicon, tokens, place)
  }
  return null
}

function isVerb(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at)
  if (lexicon.sets.auxiliaries.has(word)) return !isCapital(tokens[at])
  // "an annual increase of 3.4%" has a noun where "sales increase" has a verb.
  if (lexicon.changeNouns.has(word)) return isFiniteChange(lexicon, tokens, at)
  return lexicon.sets.verbs.has(word) || isFiniteChange(lexicon, tokens, at)
}

/** "is estimated to have been": back over auxiliaries, adverbs and participles. */
function startOfGroup(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  let first = at
  for (let step = 0; step < 10 && first > 0; step += 1) {
    const place = first - 1
    const word = lower(tokens, place)
    const light = word === 'to' || lexicon.sets.adverbs.has(word) || word.endsWith('ly')
    const participle = /(?:ed|ing|en)$/u.test(word) && isVerb(lexicon, tokens, place - 1)
    if (!light && !participle && !isVerb(lexicon, tokens, place)) break
    first = place
  }
  return first
}
