import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import type { Period } from './period'
import { lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** Leaves the periods right behind a former level, "from €856.21 in Q3 2021", to that level. */
export function claimPeriods(
  lexicon: Lexicon,
  tokens: readonly Token[],
  periods: readonly Period[],
  measures: readonly { readonly measure: Measure; readonly start: number }[],
): readonly Period[] {
  if (periods.length === 0) return periods
  let next = 0
  return periods.map((period) => {
    while ((measures[next + 1]?.measure.to ?? Infinity) <= period.from) next += 1
    const nearest = measures[next]
    if (nearest === undefined || !isFormer(lexicon, tokens, nearest.start)) return period
    const { to } = nearest.measure
    const behind = to <= period.from && period.from - to <= 3
    return behind && joins(lexicon, tokens, to, period.from)
      ? { ...period, of: nearest.measure }
      : period
  })
}

/** "from 856", "compared with 856", "vs. 856" */
function isFormer(lexicon: Lexicon, tokens: readonly Token[], start: number): boolean {
  const at = lower(tokens, start - 1) === '.' ? start - 2 : start - 1
  const word = lower(tokens, at)
  if (word === 'with' || word === 'to') return lexicon.cues.likening.has(lower(tokens, at - 1))
  return ['from', 'against', 'versus', 'vs', 'than'].includes(word)
}

/** "43.5% in 2020": nothing but prepositions and changes between a number and its period. */
export function joins(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let place = from; place < to; place += 1) {
    const word = lower(tokens, place)
    if (
      !['in', 'of', 'during', 'for', 'the', '(', 'by', 'over', 'as', 'at', 'end'].includes(word) &&
      !lexicon.changes.has(word)
    )
      return false
  }
  return true
}
