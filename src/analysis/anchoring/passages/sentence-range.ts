import type { Span } from '@shared/briefing'
import type { TokenRange } from '../guards/agreement'
import { at } from '../text/columns'
import { hasTrait, tokenAt, tokenTraits, type Tokens } from '../text/tokens'

/** The tokens in a stretch of text. */
export function tokensIn(tokens: Tokens, { start, end }: Span): TokenRange {
  const from = tokenAt(tokens, start)
  const last = tokenAt(tokens, end - 1)
  const to = last < tokens.count && at(tokens.start, last) < end ? last + 1 : last
  return { from, to: Math.max(from, to) }
}

/** The tokens of the sentences that a stretch of text touches. */
export function sentencesAround(tokens: Tokens, span: Span): TokenRange {
  let { from, to } = tokensIn(tokens, span)
  if (from === to && from > 0) from -= 1
  const opens = (token: number): boolean => hasTrait(tokens, token, tokenTraits.opensSentence)
  while (from > 0 && !opens(from)) from -= 1
  while (to < tokens.count && !opens(to)) to += 1
  return { from, to: Math.max(from, to) }
}

/** From the first character of the first token to the last of the last. */
export function spanOfTokens(tokens: Tokens, { from, to }: TokenRange): Span {
  return { start: at(tokens.start, from), end: at(tokens.end, Math.max(from, to - 1)) }
}
