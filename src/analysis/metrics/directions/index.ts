import type { Direction } from '@shared/metric'
import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import { lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { afterMeasure, wereAdded } from './after'
import { beforeMeasure } from './before'
import type { DirectionContext } from './context'
import { continued } from './continued'
import { ofSign } from './signs'

export type { DirectionContext } from './context'

/** Whether the number is itself a change, and which way. */
export function findDirection(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  context: DirectionContext,
): Direction | null {
  if (
    measure.kind === 'rank' ||
    (measure.kind === 'duration' && lower(tokens, context.start - 1) !== 'by')
  )
    return null
  if (
    measure.kind === 'ratio' &&
    measure.unit === 'fraction' &&
    !changedBy(lexicon, tokens, context.start)
  )
    return null
  const signed = ofSign(lexicon, tokens, measure)
  const told =
    afterMeasure(lexicon, tokens, measure) ?? beforeMeasure(lexicon, tokens, measure, context)
  // "Growth was -0.5%": less of it.
  if (signed === 'decrease' || (told !== null && measure.value < 0)) return 'decrease'
  return (
    told ?? signed ?? continued(lexicon, tokens, measure, context) ?? wereAdded(tokens, measure)
  )
}

/** "rose by a third", "cut the number of unvaccinated children by half" */
function changedBy(lexicon: Lexicon, tokens: readonly Token[], start: number): boolean {
  const reach = lower(tokens, start - 1) === 'by' ? 10 : 3
  for (let back = 1; back <= reach; back += 1) {
    if (lexicon.changes.has(lower(tokens, start - back))) return true
  }
  return false
}
