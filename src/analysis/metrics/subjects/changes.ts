import type { Lexicon } from '../lexicon'
import { phraseAfter, type Phrase } from '../nouns/noun-phrases'
import { isCapital, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import type { Subject } from './context'

export const isEmpty = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to }: Phrase,
): boolean => to - from === 1 && lexicon.cues.emptyNouns.has(lower(tokens, from))

/** "a recent high", "a record low": an extreme of what was spoken of. */
export const isExtreme = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 2 && ['high', 'low', 'peak'].includes(lower(tokens, to - 1))

export const isChange = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to }: Phrase,
): boolean =>
  to - from <= 2 &&
  lexicon.changeNouns.has(lower(tokens, to - 1)) &&
  lower(tokens, to - 1) !== 'growth'

/** "an increase in exports", "growth of exports". */
export function changedThing(
  lexicon: Lexicon,
  tokens: readonly Token[],
  change: Phrase,
): Subject | null {
  const link = lower(tokens, change.to)
  if ((link !== 'of' && link !== 'in') || isNumber(tokens[change.to + 1])) return null
  return phraseAfter(lexicon, tokens, change.to + 1)
}

/** "a growth of 12.6 percent in manufacturing", not "in September": what changed stands behind the figure. */
export function changedBehind(
  lexicon: Lexicon,
  tokens: readonly Token[],
  to: number,
): Subject | null {
  const first = tokens[to + 1]
  if (lower(tokens, to) !== 'in' || !isWord(first) || isCapital(first)) return null
  if (lexicon.cues.timeNouns.has(first.lower)) return null
  const noun = phraseAfter(lexicon, tokens, to + 1)
  return noun === null || lexicon.cues.timeNouns.has(lower(tokens, noun.to - 1)) ? null : noun
}
