import type { Lexicon } from '../lexicon'
import { longestUnit } from '../measures/units'
import { isHyphenAt, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** Whether a unit, a magnitude or a currency follows the number at `at`: it is an amount then. */
export function measuredByUnit(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const place = isHyphenAt(tokens, at + 1) ? at + 2 : at + 1
  if (longestUnit(lexicon, tokens, place) !== null) {
    return (
      longestUnit(lexicon, tokens, place)?.kind !== 'duration' || lower(tokens, place).endsWith('s')
    )
  }
  const word = lower(tokens, place)
  return (
    lexicon.tables.magnitudes.get(word) !== undefined ||
    lexicon.currencyNames.from(tokens, place) !== null
  )
}
