import type { Lexicon } from '../lexicon'
import { lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** "bringing the total to", "a total of". */
export function isTotal(lexicon: Lexicon, tokens: readonly Token[], start: number): boolean {
  const link = lower(tokens, start - 1)
  if (link !== 'to' && link !== 'of') return false
  for (let place = start - 2; place >= Math.max(0, start - 5); place -= 1) {
    if (lexicon.cues.totals.has(lower(tokens, place))) return true
  }
  return false
}
