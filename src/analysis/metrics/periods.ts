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
  /** The level before a change that it stands right behind, "from €856 in Q3 2021": it is of no other. */
  readonly of: Measure | null
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
      of: null,
    })
    at = to
  }
  return found
}

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
  if (isRecordSince(tokens, at)) return true
  const opener =
    lexicon.cues.periodOpeners.has(lower(tokens, at)) &&
    ['over', 'since'].includes(lower(tokens, at))
  if (opener) return false
  if (datesNoun(lexicon, tokens, at)) return true
  let place = at - 1
  // "below the same quarter of 2019", "above the trough of early 2013"
  const floor = lower(tokens, place) === 'of' || lower(tokens, place - 1) === 'of' ? at - 7 : at - 2
  while (place >= floor && lexicon.cues.earlierLevels.has(lower(tokens, place))) place -= 1
  const word = lower(tokens, place)
  if (word === 'to' && lexicon.cues.likening.has(lower(tokens, place - 1))) return true
  if (word === 'to' || word === 'from') {
    // "from 2019 to 2022" is a span of its own.
    return word === 'from' && !spansYears(tokens, at)
  }
  return lexicon.cues.against.has(word) && word !== 'to'
}

/** "the tightest since 2007", "for the first time since 2019" */
function isRecordSince(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) !== 'since') return false
  const before = lower(tokens, at - 1)
  const superlative = /.{2}est$/u.test(before) || before === 'time' || before === 'level'
  const noun = /.{2}est$/u.test(lower(tokens, at - 2)) || lower(tokens, at - 2) === 'most'
  return superlative || noun
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
