import type { Lexicon } from '../lexicon'
import { isDash, isNumber, isOf, isWord, lower, skipHyphen } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { wordClass } from '../tokens/words'

export const unknownMagnitude = 'an unknown magnitude follows'

/** Whether the word at `at` multiplies the number before it by what the language's tables do not know. */
function isUnknown(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token) || !isOf(token, wordClass.unknownMagnitude)) return false
  return !lexicon.tables.shortMagnitudes.has(token.text)
}

/** Place after the unknown magnitude of the number that ends before `at`, or of the range it opens; null if none. */
export function afterUnknownMagnitude(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): number | null {
  const place = skipHyphen(tokens, at)
  if (isUnknown(lexicon, tokens, place)) return place + 1
  // "2 to 3 zillion", "2–3 trilhões": the first number shares what cannot be read.
  const linked = isDash(tokens[at]) || lexicon.cues.rangeMarks.has(lower(tokens, at))
  const ranged = linked && isNumber(tokens[at + 1])
  return ranged && isUnknown(lexicon, tokens, skipHyphen(tokens, at + 2)) ? at : null
}
