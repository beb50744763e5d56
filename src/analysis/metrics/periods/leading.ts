import type { Span } from '@shared/briefing'
import type { Lexicon } from '../lexicon'
import { findPeriods, headTokens } from './index'
import { isOf } from '../tokens/sentence'
import { tokenize } from '../tokens/tokenize'
import { wordClass } from '../tokens/words'
import { leadingAmong } from './carried'

/** The head of a sentence is enough to find the period it opens with. */
const headLength = 200

/** The period that a sentence opens with, which may reach the next one too. A lone word is none. */
export function leadingPeriod(
  { start, end: endOfSentence }: Span,
  text: string,
  lexicon: Lexicon,
): Span | null {
  const end = Math.min(endOfSentence, start + headLength)
  const first = tokenize(text, start, end, lexicon.words, headTokens)
  if (!first.some((token) => isOf(token, wordClass.opensPeriod))) return null
  if (!lexicon.periodHint.test(text.slice(start, end))) return null
  const tokens = tokenize(text, start, end, lexicon.words)
  const period = leadingAmong(tokens, findPeriods(lexicon, tokens, headTokens))
  if (period === undefined) return null
  return { start: tokens[period.from]?.start ?? 0, end: tokens[period.to - 1]?.end ?? 0 }
}
