import { isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { isThing, same, type BareContext, type BorrowRule, type Remembered } from './context'

/** Numbers further apart than this hardly count the same. */
const comparable = 50

const comparableTo =
  ({ numeral }: BareContext) =>
  (measure: Remembered): boolean => {
    const ratio = numeral.value / measure.value
    return isThing(measure) && ratio < comparable && ratio > 1 / comparable
  }

/** The verb without its ending: "trained", "trains" and "train" are one. */
const stem = (word: string): string => word.replace(/(?:ed|es|ing|s|e|d)$/u, '')

/** "trained 640 nurses. This year it trained 815": the same verb has the same object. */
export const sameVerb: BorrowRule = (lexicon, tokens, context) => {
  const { start, here, before } = context
  const word = lower(tokens, start - 1)
  if (!isWord(tokens[start - 1]) || lexicon.functionWords.has(word) || word.length < 4) return null
  if (lexicon.cues.emptyNouns.has(word)) return null
  const verb = stem(word)
  const measure = [...here, ...before]
    .filter(({ borrowed }) => !borrowed)
    .find(({ lead }) => stem(lead) === verb)
  return measure !== undefined && comparableTo(context)(measure) ? same(measure) : null
}

/** "tested 1,740 wells and closed 58", "resurfaced 26 miles and will do 31": the object is left out. */
export const sharedObject: BorrowRule = (lexicon, tokens, context) => {
  const { numeral, start, here } = context
  const [last] = here
  if (last === undefined || !isThing(last)) return null
  const { to } = numeral
  // "destroyed 940 outright."
  if (!endsClause(lexicon.functionWords, tokens, to) && isWord(tokens[to + 1])) return null
  const word = lower(tokens, start - 1)
  const proVerb = lexicon.cues.proVerbs.has(word)
  if (proVerb && start - last.to <= 10 && comparableTo(context)(last)) return same(last)
  const second = word.endsWith('ed') && lower(tokens, start - 2) === 'and'
  const near = start - 2 - last.to <= 4
  return second && near && isWord(tokens[last.to - 1]) && numeral.value <= last.value
    ? same(last)
    : null
}

/** "42 trucks crossed on Tuesday and 37 on Wednesday": the same preposition follows both. */
export const sameFrame: BorrowRule = (lexicon, tokens, context) => {
  const { numeral, start, here } = context
  const [last] = here
  const link = lower(tokens, numeral.to)
  if (last?.kind !== 'count' || !lexicon.cues.frameLinks.has(link)) return null
  if (!['and', ','].includes(lower(tokens, start - 1)) || start - last.to > 8) return null
  for (let place = last.to; place < Math.min(start, last.to + 3); place += 1) {
    if (lower(tokens, place) === link) return comparableTo(context)(last) ? same(last) : null
  }
  return null
}

/** "planted on 48,000 acres and barley on 9,500", "up in 19 countries, down in six": one preposition leads to both. */
export const sameLead: BorrowRule = (lexicon, tokens, context) => {
  const { numeral, start, here } = context
  const [last] = here
  const link = lower(tokens, start - 1)
  if (last === undefined || !lexicon.cues.frameLinks.has(link) || last.lead !== link) return null
  const gapped = ['and', ','].includes(lower(tokens, last.to)) && start - last.to <= 5
  if (!gapped || !endsClause(lexicon.functionWords, tokens, numeral.to)) return null
  return comparableTo(context)(last) ? same(last) : null
}

const endsClause = (words: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean =>
  !isWord(tokens[at]) || words.has(lower(tokens, at))
