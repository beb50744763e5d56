import type { Span } from '@shared/briefing'
import { DiptychError } from '@shared/errors'

/**
 * A passage that a reader selected, without the blanks at its ends: a selection by mouse or by words
 * often takes one or a line's end along. Throws `invalid-arguments` when it does not lie in the text.
 */
export function selectedPassage(text: string, { start, end }: Span): Span {
  if (end > text.length) {
    throw new DiptychError('invalid-arguments', 'The passage lies outside the text.')
  }
  const quote = text.slice(start, end)
  if (quote.trim() === '') return { start, end }
  const first = start + quote.length - quote.trimStart().length
  return { start: first, end: first + quote.trim().length }
}
