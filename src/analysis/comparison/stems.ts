import { stemOf as read } from '../alignment/stem'

/** Texts repeat their words; this is more than the different words of a long one. */
const mostKept = 30_000
const kept = new Map<string, string>()

/** The stem of a word in lower case, read once. */
export function stemOf(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  const stem = read(word)
  if (kept.size >= mostKept) kept.clear()
  kept.set(word, stem)
  return stem
}
