import type { Lexicon } from './lexicon'
import type { Measure } from './measure'
import { isGlued, isNumber, isWord, lower } from './sentence'
import type { Token } from './tokens'

const verbs = new Set(['ranked', 'ranking', 'ranks', 'rank', 'placed', 'placing'])
const links = new Set(['as', 'the', 'number', 'no', '.', 'at', 'in'])
const scopePrepositions = new Set([
  'in',
  'across',
  'among',
  'amongst',
  'within',
  'of',
  'out',
  'on',
  'for',
])
const scopeAdverbs = new Set([
  'nationally',
  'globally',
  'nationwide',
  'worldwide',
  'overall',
  'citywide',
])

/** `ranking first across the city`: from the verb to the scope. */
export function readRank(lexicon: Lexicon, tokens: readonly Token[], at: number): Measure | null {
  if (!verbs.has(lower(tokens, at))) return null
  let place = at + 1
  let numbered = false
  while (place < at + 4 && links.has(lower(tokens, place))) {
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
  if (scopeAdverbs.has(lower(tokens, at))) return at + 1
  if (!scopePrepositions.has(lower(tokens, at))) return at
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
