import type { Direction } from '@shared/metric'
import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import { gappedNoun } from '../nouns/gaps'
import { isCapital, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import type { DirectionContext } from './context'

/** "rose 3 per cent in May and 4 per cent in June": the second goes on. */
export function continued(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  { previous, high, start, after }: DirectionContext,
): Direction | null {
  if (previous === null) return null
  if (saysAgain(tokens, after, start)) return previous.direction
  if (measure.kind !== 'percent' || previous.kind !== measure.kind) return null
  if (high) return previous.direction
  if (gappedNoun(lexicon, tokens, after, start) !== null) return previous.direction
  if (isCompared(tokens, after, start)) return previous.direction
  const link = lower(tokens, start - 1)
  if (link !== 'and' && link !== ',' && link !== 'or') return null
  for (let place = after; place < start; place += 1) {
    const word = lower(tokens, place)
    // "May" is a month here and no auxiliary.
    if (isCapital(tokens[place])) continue
    if (lexicon.sets.auxiliaries.has(word) || lexicon.cues.levelWords.has(word)) return null
  }
  return previous.direction
}

/** "grew by 5.1 percent in 2023, compared to 4.7 percent in 2022": growth both times. */
function isCompared(tokens: readonly Token[], after: number, start: number): boolean {
  const link = lower(tokens, start - 1)
  if ((link !== 'to' && link !== 'with') || lower(tokens, start - 2) !== 'compared') return false
  return start - after <= 5
}

/** "rose 6 cents, or 0.2 percent": the same change in other terms. */
function saysAgain(tokens: readonly Token[], after: number, start: number): boolean {
  const from = lower(tokens, after) === ',' ? after + 1 : after
  // The qualifier may be "about" or the whole of "or about".
  return after > 0 && lower(tokens, from) === 'or' && (start === from || start === from + 1)
}
