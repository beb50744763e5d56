import type { Span } from '@shared/briefing'
import { hasForeignDigit } from './scripts'

/**
 * Tells whether a number may stand in a stretch of the text. Asked from left to right, it looks at no
 * place twice, and for words only where no digits are. `numberWords` needs the flag `g`.
 */
export function createGlance(numberWords: RegExp, text: string): (span: Span) => boolean {
  // Regular expressions that know all digits are slow, and few texts have any but the ASCII ones.
  const digits = hasForeignDigit(text) ? /[½¼¾⅓⅔]|\p{Nd}/gu : /[\d½¼¾⅓⅔]/g
  const hasDigit = createSearch(digits, text)
  const hasWord = createSearch(numberWords, text)
  return (span) => hasDigit(span) || hasWord(span)
}

/** Whether the pattern is found in a span; the place found last is kept for the spans to come. */
function createSearch(pattern: RegExp, text: string): (span: Span) => boolean {
  let lookedFrom = 0
  let found = -1
  return ({ start, end }) => {
    if (start < lookedFrom || start > found) {
      // A word shows by the sign or blank before it.
      lookedFrom = Math.max(0, start - 1)
      pattern.lastIndex = lookedFrom
      found = pattern.test(text) ? pattern.lastIndex : Infinity
    }
    return found <= end
  }
}
