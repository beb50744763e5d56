import type { AlignedPair } from '@shared/alignment'

/** How sure a relation is, for the reader. */
export function certainty({ confidence }: AlignedPair): string {
  if (confidence === 1) return 'pinned by you'
  const sure = confidence >= 0.9 ? 'very likely' : confidence >= 0.7 ? 'likely' : 'perhaps'
  return `${sure}, ${Math.round(confidence * 100)}%`
}

/** The beginning of a passage, cut at a word. */
export function beginning(text: string, length = 90): string {
  if (text.length <= length) return text
  const cut = text.lastIndexOf(' ', length)
  return `${text.slice(0, cut > length / 2 ? cut : length)} …`
}
