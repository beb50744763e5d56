import { createCounts, type Counts } from './counts'
import { isStopWord } from './lexicon'
import type { Token } from './tokens'

/** Every office has these in its name; the last ones are money. */
const offices: ReadonlySet<string> = new Set(
  'district city municipal county state party committee secretary deputy chief director council bureau commission government press release briefing information office general plan five-year rs rmb cny usd eur ksh inr'.split(
    ' ',
  ),
)

/** Parts of names, codes and years. */
export function namesOf(tokens: readonly Token[], heading: boolean): Counts {
  const counts = createCounts()
  for (const { kind, text, lower, first } of tokens) {
    if (kind === 'code') counts.add(lower, 1)
    if (kind === 'number' && isYear(text)) counts.add(lower, 1)
    if (kind !== 'word' || isStopWord(lower) || offices.has(lower)) continue
    // At the head of a sentence, and in headings, a capital says nothing.
    const capital = /^\p{Lu}/u.test(text) && (!(first || heading) || /^\p{Lu}{2,}$/u.test(text))
    if (capital) counts.add(lower, 1)
  }
  return counts.all
}

export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text)
