import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import type { Numeral } from '../numbers/numerals'
import { lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import type { Remembered } from './context'
import { numberOf } from './subjects'

/** A rate over time with what it counts: "the number of calls rose to 3,400 per day", "5,400 visits, an average of 15 per day". */
export function withThing(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  numeral: Numeral | null,
  before: () => readonly Remembered[],
): Measure {
  const time = measure.unit.startsWith('per ') ? measure.unit.slice(4) : ''
  if (numeral === null || measure.noun !== null || !lexicon.cues.rateTimes.has(time)) return measure
  const { from } = measure
  const thing = numberOf(lexicon, tokens, from, numeral) ?? averaged(tokens, from, before)
  return thing === null || thing.kind !== 'count'
    ? measure
    : { ...measure, unit: `${thing.unit}/${time}` }
}

/** "an average of" right behind what was counted. */
function averaged(tokens: readonly Token[], from: number, before: () => readonly Remembered[]) {
  if (lower(tokens, from - 1) !== 'of' || lower(tokens, from - 2) !== 'average') return null
  const [last] = before()
  return last !== undefined && last.kind === 'count' && from - last.to <= 5 ? last : null
}
