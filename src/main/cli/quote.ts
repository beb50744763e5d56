import type { Span } from '@shared/briefing'
import { DiptychError } from '@shared/errors'

/**
 * Where a quotation stands in a text. A run of blanks in it matches any run of blanks, the ends of
 * blocks included. `nth` counts from 1; without it the quotation must stand there once.
 */
export function findQuote(text: string, quote: string, nth: number | null): Span {
  // The library's texts are in NFC; what is typed need not be.
  const words = quote.normalize('NFC').trim().split(/\s+/u)
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+')
  const found = [...text.matchAll(new RegExp(pattern, 'gu'))]
  const hit = found[(nth ?? 1) - 1]
  if (found.length === 0) throw new DiptychError('not-found', 'The quotation is not in the text.')
  if (nth === null && found.length > 1) {
    const message = `The quotation is in the text ${found.length} times; say which one with --nth.`
    throw new DiptychError('not-found', message)
  }
  if (!hit) {
    const times = found.length === 1 ? 'once' : `${found.length} times`
    throw new DiptychError('not-found', `The quotation is in the text only ${times}.`)
  }
  return { start: hit.index, end: hit.index + hit[0].length }
}
