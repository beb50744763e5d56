import type { Span } from '@shared/briefing'
import type { Lexicon } from '../lexicon'

/** The end of a sentence, the blanks behind it, and ahead of them what may open the next one. */
const terminator = /[.!?。！？]["”’»)\]]*\s+(?=[\p{Lu}\p{Lo}\p{N}"“‘«([$£€¥₹])/gu
/** What is longer is no abbreviation, even with a bracket before it. */
const longestShort = 8
const opening = /^[(“"‘«[]+/u

/**
 * The sentences of one block, in linear time. The platform's segmenter breaks at "Rs. 35" and takes
 * quadratic time on a long block.
 */
export function splitSentences(text: string, block: Span, lexicon: Lexicon): Span[] {
  const body = text.slice(block.start, block.end)
  const sentences: Span[] = []
  let start = 0
  for (const match of body.matchAll(terminator)) {
    const next = match.index + match[0].length
    if (!endsHere(body, start, match.index, lexicon)) continue
    sentences.push({
      start: block.start + start,
      end: block.start + match.index + match[0].trimEnd().length,
    })
    start = next
  }
  if (start < body.length) sentences.push({ start: block.start + start, end: block.end })
  return sentences
}

function endsHere(body: string, start: number, stop: number, lexicon: Lexicon): boolean {
  if (body[stop] !== '.') return true
  const tail = body.slice(Math.max(start, stop - longestShort), stop)
  const space = tail.lastIndexOf(' ')
  if (space === -1 && tail.length === longestShort) return true
  const word = tail.slice(space + 1).replace(opening, '')
  if (lexicon.sets.abbreviations.has(word.toLowerCase())) return false
  // An initial ("J. Smith") ends no sentence; a unit ("5 m. The") does.
  return !(word.length === 1 && /\p{Lu}/u.test(word))
}
