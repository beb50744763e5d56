import type { Lexicon } from '../lexicon'
import type { Measure } from './measure'
import { countedNoun, isPlural } from '../nouns/counted-nouns'
import { isHyphenAt, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** The longest noun phrase looked at, in tokens. */
const reach = 3

/** `One library and three museums`: beside another number "one" is a number and no article. */
export function readSingle(lexicon: Lexicon, tokens: readonly Token[], at: number): Measure | null {
  if (lexicon.tables.small.get(lower(tokens, at)) !== 1) return null
  let to = at + 1
  while (to <= at + reach && isWord(tokens[to]) && !lexicon.stops.has(lower(tokens, to))) to += 1
  const noun = lower(tokens, to - 1)
  const plain = to > at + 1 && !isPlural(lexicon, noun) && !isHyphenAt(tokens, to)
  if (!plain || lower(tokens, to) !== 'and' || !opensCount(lexicon, tokens, to + 1)) return null
  const places = { from: at + 1, to }
  return { from: at, to, value: 1, kind: 'count', unit: noun, noun: places, hyphened: false }
}

function opensCount(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!isNumber(tokens[at]) && (lexicon.tables.small.get(lower(tokens, at)) ?? 1) === 1)
    return false
  const noun = countedNoun(lexicon, tokens, at + 1)
  return noun !== null && !lexicon.sets.times.has(lower(tokens, noun.to - 1))
}
