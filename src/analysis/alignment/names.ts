import { createCounts, type Counts } from './counts'
import { officeNames, placeNames } from './language/generic-names'
import { isStopWord } from './lexicon'
import type { Token } from './tokens'

/** They say what kind of a thing is named, not which. */
const generic: ReadonlySet<string> = new Set([...officeNames, ...placeNames])

export interface Named {
  /** Name parts, codes and years: `suhe`, `1+2+3+4`, `2019`. */
  readonly names: Counts
  /** What may be a name: a capital at the head of a sentence says nothing by itself. */
  readonly heads: ReadonlySet<string>
}

export function namesOf(tokens: readonly Token[], heading: boolean): Named {
  const names = createCounts()
  const heads = new Set<string>()
  for (const { kind, text, lower, first } of tokens) {
    if (kind === 'code') names.add(lower, 1)
    if (kind === 'number' && isYear(text)) names.add(lower, 1)
    if (kind !== 'word' || isStopWord(lower) || generic.has(lower)) continue
    if (!/^\p{Lu}/u.test(text)) continue
    // Nor does a capital in a heading.
    if (!(first || heading) || /^\p{Lu}{2,}$/u.test(text)) names.add(lower, 1)
    else if (!heading) heads.add(lower)
  }
  return { names: names.all, heads }
}

export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text)
