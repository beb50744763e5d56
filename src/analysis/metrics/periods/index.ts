import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import { isBaseline } from './baselines'
import { joins } from './claimed'
import type { Period } from './period'
import { periodFrom } from './phrases'
import { isOf, isWord, lower, type Sentence } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { wordClass } from '../tokens/words'

/** How far behind a number, in tokens, its period is looked for first; it also bounds the work per figure. */
const farthest = 40

/** How many tokens of a sentence a leading period may begin with. */
export const headTokens = 4

/** All period phrases of a sentence that begin before token `end`, in order and without overlap. */
export function findPeriods(
  lexicon: Lexicon,
  tokens: readonly Token[],
  end = tokens.length,
): Period[] {
  const found: Period[] = []
  let at = 0
  let part = 0
  while (at < end) {
    const token = tokens[at]
    if (token?.lower === ';') part += 1
    const to = isOf(token, wordClass.opensPeriod) ? periodFrom(lexicon, tokens, at) : null
    if (to === null) {
      at += 1
      continue
    }
    // "22 October 2022" is a day of it.
    const day = lexicon.cues.ordinalEnding.has(lower(tokens, at - 1)) ? at - 2 : at - 1
    const dated = lexicon.sets.months.has(token?.lower ?? '') && isOf(tokens[day], wordClass.day)
    found.push({
      from: dated ? day : at,
      to,
      leading: at < headTokens && isHead(lexicon, tokens, at),
      baseline: isBaseline(lexicon, tokens, at),
      part,
      of: null,
    })
    at = to
  }
  return found
}

/** Nothing but function words and adverbs before it: "In the year 2022", "Notably, this year". */
function isHead(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .every(
      (token) =>
        !isWord(token) ||
        lexicon.functionWords.has(token.lower) ||
        lexicon.cues.timeNouns.has(token.lower),
    )
}

/** Where a measure stands among its neighbours. */
export interface PeriodContext {
  /** Place where its qualifier begins. */
  readonly start: number
  readonly nextStart: number
  readonly afterPrevious: number
  /** How many semicolons stand before it. */
  readonly part: number
}

/** Whether a measure is the level before a change, "down from 6.5%": the period of the change is not its own. */
export function isFormerLevel(
  { changes, comparatives }: Lexicon,
  tokens: readonly Token[],
  start: number,
): boolean {
  const before = lower(tokens, start - 2)
  return lower(tokens, start - 1) === 'from' && (changes.has(before) || comparatives.has(before))
}

/** The period that a measure belongs to, among those of its sentence. */
export function choosePeriod(
  lexicon: Lexicon,
  { tokens }: Sentence,
  measure: Measure,
  periods: readonly Period[],
  { start, nextStart, afterPrevious, part }: PeriodContext,
): Period | null {
  const near = nearPeriods(periods, measure)
  const formerNext = isFormerLevel(lexicon, tokens, nextStart)
  if (measure.kind === 'duration') {
    const own = near.find(({ from, to }) => from <= measure.from && measure.to <= to)
    if (own !== undefined) return own
  }
  const usable = near.filter(
    (period) =>
      !period.baseline &&
      (period.of === null || period.of === measure) &&
      (period.leading || period.part === part) &&
      !(period.from < measure.to && measure.from < period.to) &&
      // "240 beds, up from 176 in 2017": the year is that of the level before.
      !(period.from >= nextStart && (formerNext || isSpan(tokens, period))) &&
      !relates(lexicon, tokens, measure.to, period.from) &&
      !(period.from >= measure.to && isLabel(tokens, period)),
  )
  // "43.5% in 2020": the year right behind its number, before any other number.
  const behind = usable.find(
    ({ from }) =>
      from >= measure.to &&
      from - measure.to <= 3 &&
      from < nextStart &&
      joins(lexicon, tokens, measure.to, from),
  )
  if (behind !== undefined) return behind
  const leading = usable.find((period) => period.leading)
  if (isFormerLevel(lexicon, tokens, start)) {
    // "Since 2020 the share rose from 43.5% to 52.2%": the period embraces both.
    return lower(tokens, measure.to) === 'to' ? (leading ?? null) : null
  }
  // The figure before may stand inside it: "in the past three years".
  const clause = usable.findLast(({ to }) => to <= measure.from && to >= afterPrevious)
  const ahead = usable.find(({ from }) => from >= measure.to && from - measure.to <= farthest)
  const own = ahead !== undefined && ahead.from < nextStart ? ahead : undefined
  const earlier = usable.findLast(({ to }) => to <= measure.from)
  return clause ?? leading ?? own ?? earlier ?? ahead ?? usable[0] ?? null
}

/** "380 beds and a ward, which opened in 2021": a relative clause stands between. */
function relates({ cues }: Lexicon, tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > farthest) return false
  for (let place = from; place < to; place += 1) {
    if (cues.relatives.has(lower(tokens, place))) return true
  }
  return false
}

/** "$3.4m (2023: $2.9m)": what stands before a colon in brackets is of what follows it. */
const isLabel = (tokens: readonly Token[], { from, to }: Period): boolean =>
  lower(tokens, from - 1) === '(' && lower(tokens, to) === ':'

/** "£39bn over 10 years": how long one number's time is, told behind it; it is not that of those before. */
const isSpan = (tokens: readonly Token[], { from, to }: Period): boolean =>
  ['over', 'for', 'within'].includes(lower(tokens, from)) &&
  to - from === 3 &&
  !['the', 'this', 'that', 'its', 'our'].includes(lower(tokens, from + 1))

/** The few periods around a measure and the leading one, so that the work per figure stays bounded. */
function nearPeriods(periods: readonly Period[], measure: Measure): readonly Period[] {
  if (periods.length <= 8) return periods
  let low = 0
  let high = periods.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle]?.from ?? 0) < measure.from) low = middle + 1
    else high = middle
  }
  const window = periods.slice(Math.max(0, low - 4), low + 4)
  const [head] = periods
  return head === undefined || window.includes(head) ? window : [head, ...window]
}
