import type { Lexicon } from '../lexicon'
import { phraseAfter, type Phrase } from '../nouns/noun-phrases'
import { isNumber, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import type { Subject } from './context'

export const isEmpty = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to }: Phrase,
): boolean => to - from === 1 && lexicon.cues.emptyNouns.has(lower(tokens, from))

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
