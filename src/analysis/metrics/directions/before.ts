import type { Direction } from '@shared/metric'
import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import { isCapital, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { adverbs, changeBefore, inFrame, isRate, nounOf } from './change-phrases'
import type { DirectionContext } from './context'

/** "rose 12%", "a fall of 5", "higher by a third". */
export function beforeMeasure(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  context: DirectionContext,
): Direction | null {
  const framed = inFrame(lexicon, tokens, measure, context.start)
  if (framed !== undefined) return framed
  let place = context.start - 1
  // "Unemployment is declining (4.1%)"
  if (measure.kind === 'percent' && lower(tokens, place) === '(') {
    const verb = lower(tokens, place - 1)
    return verb.endsWith('ing') ? (lexicon.changes.get(verb) ?? null) : null
  }
  // "by a further £5 million"
  let lead = place
  while (lexicon.cues.fillers.has(lower(tokens, lead)) && place - lead < 3) lead -= 1
  if (['by', 'of'].includes(lower(tokens, lead))) place = lead
  // "rose by between 5 and 7 per cent"
  if (lower(tokens, place) === 'between' && lower(tokens, place - 1) === 'by') place -= 1
  // "fell below 40%" names the level that was passed.
  if (
    lexicon.cues.passing.has(lower(tokens, context.start)) &&
    lexicon.changes.has(lower(tokens, place))
  )
    return null
  const nearest = lower(tokens, place)
  if (nearest === 'by') {
    // "higher by"
    const word = lower(tokens, place - 1)
    const near = lexicon.changes.has(word) ? undefined : lexicon.comparatives.get(word)
    return near ?? changeBefore(lexicon, tokens, place - 1, 0)
  }
  if (nearest === 'of') return nounOf(lexicon, tokens, place)
  for (let step = 0; step < 6 && place >= context.after; step += 1, place -= 1) {
    const word = lower(tokens, place)
    if (lexicon.cues.levelWords.has(word)) return isRate(lexicon, tokens, measure, place) ?? null
    const change = lexicon.changes.get(word)
    if (change !== undefined) {
      const vague = measure.kind !== 'percent' && lexicon.sets.changesByAmount.has(word)
      return vague ||
        isWay(lexicon, tokens, measure, place) ||
        isLevelUse(tokens, place) ||
        isParticle(lexicon, tokens, measure, place)
        ? null
        : change
    }
    const noun = lexicon.changeNouns.get(word)
    if (noun !== undefined && step > 0) return null
    if (!lexicon.cues.fillers.has(word) && !adverbs.test(word)) break
  }
  return isRate(lexicon, tokens, measure, context.start - 1)
}

/** "the deepest well goes down 310 metres" */
const isWay = (
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  place: number,
): boolean => measure.kind === 'length' && lexicon.cues.moving.has(lower(tokens, place - 1))

/** "stepped-up": no change of the number. */
const isLevelUse = (tokens: readonly Token[], place: number): boolean =>
  lower(tokens, place - 1) === '-' ||
  [
    'set',
    'made',
    'make',
    'making',
    'setting',
    'follow',
    'based',
    'take',
    'taken',
    'started',
    'laid',
    'shut',
    'close',
    'start',
    'cooled',
  ].includes(lower(tokens, place - 1))

/** "opened up 6 roads", "took up 40 cases": a part of the verb. */
function isParticle(
  { changes, sets }: Lexicon,
  tokens: readonly Token[],
  { noun }: Measure,
  place: number,
): boolean {
  const verb = lower(tokens, place - 1)
  const particle = lower(tokens, place) === 'up' || lower(tokens, place) === 'down'
  if (!particle || noun === null || changes.has(verb) || isCapital(tokens[place - 1])) return false
  return verb.endsWith('ed') || verb.endsWith('ing') || sets.verbs.has(verb)
}
