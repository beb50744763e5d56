import type { Lexicon } from '../lexicon'
import { phraseAfter, type Phrase } from '../nouns/noun-phrases'
import { isNumber, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import type { SubjectContext } from './context'

/** "40% of homes", "a third (34.1%) of journeys" */
export function wholeAfter(lexicon: Lexicon, tokens: readonly Token[], at: number): Phrase | null {
  const place = lower(tokens, at) === ')' ? at + 1 : at
  if (lower(tokens, place) !== 'of') return null
  // "eleven of the 12 sections"
  const numbered = lower(tokens, place + 1) === 'the' && isNumber(tokens[place + 2])
  const whole = phraseAfter(lexicon, tokens, numbered ? place + 3 : place + 1)
  // "tons of standard coal equivalent" tells the unit.
  return whole === null || lower(tokens, whole.to - 1) === 'equivalent' ? null : whole
}

/** "28.6% of women, compared with 11.4% of men": each share has a whole of its own. */
export const isCompared = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  whole: Phrase,
  { start }: SubjectContext,
): boolean =>
  ['with', 'against', 'versus', 'than'].includes(lower(tokens, start - 1)) &&
  !lexicon.cues.economicWholes.has(lower(tokens, whole.to - 1))

/** "a deficit of €6.2bn (3.4% of GDP)": the share is that of the figure in front of it. */
export function isShareOfEconomy(
  lexicon: Lexicon,
  tokens: readonly Token[],
  whole: Phrase,
  { start, after }: SubjectContext,
): boolean {
  if (after === 0 || start - after > 2 || !['(', ','].includes(lower(tokens, after))) return false
  return lexicon.cues.economicWholes.has(lower(tokens, whole.to - 1))
}
