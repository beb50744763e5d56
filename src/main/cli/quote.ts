import type { Span } from '@shared/briefing'
import { DiptychError } from '@shared/errors'

/**
 * Where a quotation stands in a text. A run of blanks in it matches any run of blanks, the ends of
 * blocks included. `nth` counts from 1; without it the quotation must stand there once.
 */
export function findQuote(text: string, quote: string, nth: number | null): Span {
  const found = findAll(text, quote)
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
  return hit
}

/** Not by a regular expression: a long quotation would make one that is too large. */
function findAll(text: string, quote: string): readonly Span[] {
  // The library's texts are in NFC; what is typed need not be.
  const wanted = narrow(quote.normalize('NFC').trim()).text
  const { text: searched, places } = narrow(text)
  const found: Span[] = []
  for (let at = searched.indexOf(wanted); at !== -1;) {
    const last = at + wanted.length - 1
    const span = { start: places[at] ?? 0, end: (places[last] ?? 0) + 1 }
    // Half a character is no passage.
    const whole = !splitsPair(text, span.start) && !splitsPair(text, span.end)
    if (whole) found.push(span)
    at = searched.indexOf(wanted, whole ? last + 1 : at + 1)
  }
  return found
}

/** Each run of blanks as one space, and for each code unit its offset in the text given. */
function narrow(given: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = []
  const parts: string[] = []
  for (const { 0: part, index } of given.matchAll(/\s+|\S+/gu)) {
    const blank = part.trim() === ''
    parts.push(blank ? ' ' : part)
    for (let at = 0; at < (blank ? 1 : part.length); at += 1) places.push(index + at)
  }
  return { text: parts.join(''), places }
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1))
}
