import type { Lexicon } from '../lexicon'
import type { Measure } from './measure'
import { isGlued, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** `ranking first across the city`: from the verb to the scope. */
export function readRank(lexicon: Lexicon, tokens: readonly Token[], at: number): Measure | null {
  if (!lexicon.cues.rankVerbs.has(lower(tokens, at))) return null
  let place = at + 1
  let numbered = false
  while (place < at + 4 && lexicon.cues.rankLinks.has(lower(tokens, place))) {
    numbered ||= ['no', 'number'].includes(lower(tokens, place))
    place += 1
  }
  const value =
    ordinalAt(lexicon, tokens, place) ?? (numbered ? cardinalAt(lexicon, tokens, place) : null)
  if (value === null) return null
  const end = isNumber(tokens[place]) && !numbered ? place + 2 : place + 1
  return {
    from: at,
    to: endOfScope(lexicon, tokens, end),
    value,
    kind: 'rank',
    unit: 'rank',
    noun: null,
    hyphened: false,
  }
}

function ordinalAt(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  const word = lexicon.tables.ordinals.get(lower(tokens, at))
  if (word !== undefined) return word
  const ending = tokens[at + 1]
  if (!isNumber(tokens[at]) || !isGlued(ending)) return null
  return /^(?:st|nd|rd|th)$/.test(ending?.lower ?? '') && /^\d+$/.test(tokens[at]?.text ?? '')
    ? Number(tokens[at]?.text)
    : null
}

function cardinalAt(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? ''
  if (/^\d{1,4}$/.test(text)) return Number(text)
  return lexicon.tables.small.get(lower(tokens, at)) ?? null
}

function endOfScope(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  if (lexicon.cues.scopeAdverbs.has(lower(tokens, at))) return at + 1
  if (!lexicon.cues.scopePrepositions.has(lower(tokens, at))) return at
  let to = at + 1
  while (to < at + 6) {
    const word = lower(tokens, to)
    if (!isWord(tokens[to])) break
    if (lexicon.stops.has(word) && !lexicon.sets.determiners.has(word)) break
    to += 1
  }
  // A scope that begins with a number, "among 31 provinces", is a figure of its own.
  return to === at + 1 ? at : to
}
