import type { Direction } from '@shared/metric'
import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import { lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

const levelVerbs = new Set(['is', 'was', 'were', 'are', 'be'])

/** `+1.2%`, `−0.3%`: a sign, where it is not that of a level. */
export function ofSign(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
): Direction | null {
  const sign = lower(tokens, measure.from)
  if (sign === '+') return 'increase'
  if (measure.value >= 0) return null
  // "Employment was little changed (-4,100; -0.1%)"
  if (measure.kind === 'count' && lower(tokens, measure.from - 1) === '(') return 'decrease'
  if (measure.kind !== 'percent') return null
  // "The balance was -0.6% of GDP": a level may be less than nothing, too.
  const before = lower(tokens, measure.from - 1)
  const level = lexicon.cues.levelWords.has(before) || levelVerbs.has(before)
  return level && !namesChange(lexicon, tokens, measure.from - 1) ? null : 'decrease'
}

/** "Net additions were -1.3%": what is less than nothing is a change. */
const namesChange = ({ changeNouns }: Lexicon, tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4, 5, 6].some((back) => changeNouns.has(lower(tokens, at - back)))
