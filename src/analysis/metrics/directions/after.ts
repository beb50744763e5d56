import type { Direction } from '@shared/metric'
import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import { isDash, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { adverbs } from './change-phrases'
import { compared } from './time-comparisons'

/** "12% higher than a year ago", "a 5 per cent increase", "a £2bn cut". */
export function afterMeasure(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
): Direction | null {
  // "14,300 fewer people"
  const within = measure.noun === null ? '' : lower(tokens, measure.noun.from)
  if (within === 'fewer') return 'decrease'
  let place = afterAlternative(tokens, measure.to)
  const comparative = lexicon.comparatives.get(lower(tokens, place))
  if (comparative !== undefined) {
    // "1,874 enterprises above the designated size"
    const bound = measure.kind === 'count' && lexicon.cues.passing.has(lower(tokens, place))
    return bound ? null : compared(lexicon, tokens, place, comparative)
  }
  for (let step = 0; step < 5; step += 1, place += 1) {
    const word = lower(tokens, place)
    const noun = lexicon.changeNouns.get(word)
    if (noun !== undefined && !isVerbUse(tokens, place, step)) return noun
    const passes =
      isDash(tokens[place]) ||
      lexicon.cues.fillers.has(word) ||
      adverbs.test(word) ||
      (isWord(tokens[place]) && step < 2 && !lexicon.stops.has(word) && measure.kind === 'percent')
    if (!passes || word === 'in' || word === 'of') return null
  }
  return null
}

/** "$119 or 6% lower": what is said of the second is true of the first. */
function afterAlternative(tokens: readonly Token[], at: number): number {
  if (lower(tokens, at) !== 'or' || !isNumber(tokens[at + 1])) return at
  const percent = ['%', 'percent'].includes(lower(tokens, at + 2))
  const words = lower(tokens, at + 2) === 'per' && lower(tokens, at + 3) === 'cent'
  return percent ? at + 3 : words ? at + 4 : at
}

/** "12 per cent of budgets were cut to …": so far off, a change with a level of its own is another's verb. */
function isVerbUse(tokens: readonly Token[], place: number, step: number): boolean {
  const next = lower(tokens, place + 1)
  return step > 2 && next === 'to'
}

/** "an extra 7,103 beds were added". */
export function wereAdded(tokens: readonly Token[], measure: Measure): Direction | null {
  for (let place = measure.to; place < measure.to + 9; place += 1) {
    const word = lower(tokens, place)
    if (['.', ';', ','].includes(word)) return null
    if (word === 'added' && ['was', 'were', 'been', 'be'].includes(lower(tokens, place - 1)))
      return 'increase'
  }
  return null
}
