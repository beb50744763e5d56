import type { RevisionText, Span } from '@shared/briefing'
import { sentencesOf } from '@analysis/text'
import { createRandom } from './random'

const figureWithNoun = /\d[\d,.]*\d?%?(?: \p{Ll}+)?/gu

/** What a reader may have marked: sentences, figures, blocks, words in a row, also across blocks. */
export function passagesOf(revision: RevisionText, seed = 1): readonly Span[] {
  const { text, blocks } = revision
  const random = createRandom(seed)
  const passages: Span[] = []
  for (const block of blocks) {
    passages.push({ start: block.start, end: block.end }, ...sentencesOf(text, block))
    for (const match of text.slice(block.start, block.end).matchAll(figureWithNoun)) {
      const start = block.start + match.index
      passages.push({ start, end: start + match[0].length })
    }
    const size = block.end - block.start
    if (size < 40) continue
    const start = block.start + Math.floor(random() * (size - 30))
    passages.push(
      wholeWords(text, start, Math.min(block.end, start + 20 + Math.floor(random() * 100))),
    )
    const end = Math.min(text.length, block.end + 1 + Math.floor(random() * 40))
    passages.push(wholeWords(text, block.end - 20, end))
  }
  return passages.filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

function wholeWords(text: string, from: number, to: number): Span {
  const isBlank = (index: number): boolean => /\s/u.test(text[index] ?? ' ')
  let start = from
  let end = to
  while (start > 0 && !isBlank(start - 1)) start -= 1
  while (isBlank(start) && start < end) start += 1
  while (end < text.length && !isBlank(end)) end += 1
  while (end > start && isBlank(end - 1)) end -= 1
  return { start, end }
}
