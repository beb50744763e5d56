import type { Direction } from '@shared/metric'
import { adverbs, changeBefore, inFrame, isRate, nounOf } from './change-phrases'
import type { Lexicon } from './lexicon'
import type { Measure } from './measure'
import { isCapital, isDash, isNumber, isWord, lower } from './sentence'
import { compared } from './time-comparisons'
import type { Token } from './tokens'

/** A measure with the place where its qualifier begins, and what the measure before it said. */
export interface DirectionContext {
  readonly start: number
  /** Place after the previous measure of the sentence, or 0. */
  readonly after: number
  /** The upper end of a range, which goes the way of the lower. */
  readonly high: boolean
  readonly previous: { readonly direction: Direction | null; readonly kind: string } | null
}

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

const changedBy = (lexicon: Lexicon, tokens: readonly Token[], start: number): boolean =>
  [1, 2, 3].some((back) => lexicon.changes.has(lower(tokens, start - back)))

const levelVerbs = new Set(['is', 'was', 'were', 'are', 'be'])

function ofSign(lexicon: Lexicon, tokens: readonly Token[], measure: Measure): Direction | null {
  const sign = lower(tokens, measure.from)
  if (sign === '+') return 'increase'
  if (measure.kind !== 'percent') return null
  if (measure.value >= 0) return null
  // "The balance was -0.6% of GDP": a level may be less than nothing, too.
  const before = lower(tokens, measure.from - 1)
  const level = lexicon.cues.levelWords.has(before) || levelVerbs.has(before)
  return level && !namesChange(lexicon, tokens, measure.from - 1) ? null : 'decrease'
}

/** "Net additions were -1.3%": what is less than nothing is a change. */
const namesChange = ({ changeNouns }: Lexicon, tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4, 5, 6].some((back) => changeNouns.has(lower(tokens, at - back)))

/** "12% higher than a year ago", "a 5 per cent increase", "a £2bn cut". */
function afterMeasure(
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

function beforeMeasure(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  context: DirectionContext,
): Direction | null {
  const framed = inFrame(lexicon, tokens, measure, context.start)
  if (framed !== undefined) return framed
  let place = context.start - 1
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

/** "rose 3 per cent in May and 4 per cent in June": the second goes on. */
function continued(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  { previous, high, start, after }: DirectionContext,
): Direction | null {
  if (previous === null) return null
  if (saysAgain(tokens, after, start)) return previous.direction
  if (measure.kind !== 'percent' || previous.kind !== measure.kind) return null
  if (high) return previous.direction
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

/** "rose 6 cents, or 0.2 percent": the same change in other terms. */
function saysAgain(tokens: readonly Token[], after: number, start: number): boolean {
  const from = lower(tokens, after) === ',' ? after + 1 : after
  // The qualifier may be "about" or the whole of "or about".
  return after > 0 && lower(tokens, from) === 'or' && (start === from || start === from + 1)
}

/** "an extra 7,103 beds were added". */
function wereAdded(tokens: readonly Token[], measure: Measure): Direction | null {
  for (let place = measure.to; place < measure.to + 9; place += 1) {
    const word = lower(tokens, place)
    if (['.', ';', ','].includes(word)) return null
    if (word === 'added' && ['was', 'were', 'been', 'be'].includes(lower(tokens, place - 1)))
      return 'increase'
  }
  return null
}
