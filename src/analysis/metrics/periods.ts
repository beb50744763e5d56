import type { Lexicon } from './lexicon'
import type { Measure } from './measure'
import { periodFrom } from './period-phrases'
import { isOf, isWord, lower, type Sentence } from './sentence'
import type { Token } from './tokens'
import { isYearShape } from './traps/dates'
import { wordClass } from './words'

/** A year or period phrase; places in the sentence's tokens. */
export interface Period {
  readonly from: number
  readonly to: number
  /** Stands at the head of its sentence, so that it may reach the next one too. */
  readonly leading: boolean
  /** What a change is measured against, "from 2021", "than last year": no period of the number. */
  readonly baseline: boolean
  /** How many semicolons stand before it; no period reaches across one. */
  readonly part: number
}

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
    found.push({
      from: at,
      to,
      leading: at < headTokens && isHead(lexicon, tokens, at),
      baseline: isBaseline(lexicon, tokens, at),
      part,
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

function isBaseline(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const opener =
    lexicon.cues.periodOpeners.has(lower(tokens, at)) &&
    ['over', 'since'].includes(lower(tokens, at))
  if (opener) return false
  if (datesNoun(lexicon, tokens, at)) return true
  let place = at - 1
  while (
    place >= at - 2 &&
    ['in', 'the', 'of', 'that', 'a', 'same', 'for'].includes(lower(tokens, place))
  )
    place -= 1
  const word = lower(tokens, place)
  if (word === 'to' && lexicon.cues.likening.has(lower(tokens, place - 1))) return true
  if (word === 'to' || word === 'from') {
    // "from 2019 to 2022" is a span of its own.
    return word === 'from' && !spansYears(tokens, at)
  }
  return lexicon.cues.against.has(word) && word !== 'to'
}

/** "Quarters built before 2000": when the things were made, not when they were counted. */
function datesNoun({ sets }: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!['before', 'after', 'since'].includes(lower(tokens, at - 1))) return false
  const made = /(?:ed|built|born)$/u.test(lower(tokens, at - 2))
  return made && isWord(tokens[at - 3]) && !sets.auxiliaries.has(lower(tokens, at - 3))
}

const spansYears = (tokens: readonly Token[], at: number): boolean =>
  isYearShape(tokens[at]) && lower(tokens, at + 1) === 'to' && isYearShape(tokens[at + 2])

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
  const clause = usable.findLast(({ from, to }) => to <= measure.from && from >= afterPrevious)
  const ahead = usable.find(({ from }) => from >= measure.to && from - measure.to <= farthest)
  const earlier = usable.findLast(({ to }) => to <= measure.from)
  return clause ?? leading ?? ahead ?? earlier ?? usable[0] ?? null
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

function joins(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): boolean {
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
