import type { Span } from '@shared/briefing'

const segmenters = new Map<string, Intl.Segmenter>()

/** The sentences of one block, without the blanks between them. Give it a block, never a whole text: the time is quadratic in Node 20. */
export function sentencesOf(text: string, block: Span, language = 'en'): readonly Span[] {
  const sentences: Span[] = []
  for (const { segment, index } of segmenter(language).segment(
    text.slice(block.start, block.end),
  )) {
    const start = block.start + index
    sentences.push({ start, end: start + segment.trimEnd().length })
  }
  return sentences
}

/** The sentence of the block that this offset stands in; the whole block when it stands in none. */
export function sentenceAt(text: string, block: Span, offset: number, language = 'en'): Span {
  const found = sentencesOf(text, block, language).find(
    ({ start, end }) => start <= offset && offset < end,
  )
  return found ?? { start: block.start, end: block.end }
}

function segmenter(language: string): Intl.Segmenter {
  const known =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, known)
  return known
}
