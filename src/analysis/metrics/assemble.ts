import type { Span } from '@shared/briefing'
import type { Direction, Metric, MetricPart } from '@shared/metric'
import { findDirection } from './directions'
import type { Lexicon } from './lexicon'
import type { Measure } from './measures/measure'
import type { Numeral } from './numbers/numerals'
import { findPairs } from './pairs'
import { isMoment, lastingPeriod, type SentenceTime } from './periods/carried'
import { claimPeriods } from './periods/claimed'
import { choosePeriod, findPeriods, isFormerLevel } from './periods'
import type { Qualification } from './qualify'
import { isOf, type Sentence } from './tokens/sentence'
import { findSubject, type Subject } from './subjects'
import type { Token } from './tokens/tokenize'
import { wordClass } from './tokens/words'

/** A measure with what its neighbourhood has told so far. */
export interface Found {
  readonly measure: Measure
  readonly qualification: Qualification | null
  readonly numeral: Numeral | null
  /** The unit is that of the number it is joined to. */
  readonly shared: boolean
  /** The unit was found elsewhere in the text. */
  readonly borrowed: boolean
}

interface Places {
  readonly from: number
  readonly to: number
}

export const spanOf = (tokens: readonly Token[], { from, to }: Places): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

function sliceOf(text: string, tokens: readonly Token[], places: Places): string {
  const { start, end } = spanOf(tokens, places)
  return text.slice(start, end)
}

/** The records of a sentence, and what it says of time to those behind it. */
interface Assembled {
  readonly metrics: Metric[]
  readonly time: () => SentenceTime
}

/** Turns the measures of a sentence into records, with direction, pair, period and subject. */
export function assemble(
  lexicon: Lexicon,
  sentence: Sentence,
  text: string,
  found: readonly Found[],
  carried: () => Span | null,
): Assembled {
  const { tokens } = sentence
  const pairs = pairNames(lexicon, tokens, found)
  const starts = found.map(({ measure, qualification }) => ({
    measure,
    start: qualification?.from ?? measure.from,
  }))
  const phrases = findPeriods(lexicon, tokens)
  const periods = claimPeriods(lexicon, tokens, phrases, starts)
  let before: Span | null | undefined
  const metrics: Metric[] = []
  let previous: { direction: Direction | null; kind: string } | null = null
  let told: Subject | null = null
  let toldOfTime: Subject | null = null
  let after = 0
  let part = 0
  let place = 0
  for (const [index, { measure, qualification, numeral }] of found.entries()) {
    const pair = pairs.get(index) ?? null
    const start = qualification?.from ?? measure.from
    const level = pair !== null && (pair.role === 'from' || pair.role === 'to')
    const direction: Direction | null = level
      ? null
      : findDirection(lexicon, tokens, measure, {
          start,
          after,
          previous,
          high: pair?.role === 'high',
        })
    const next = found[index + 1]?.measure.from ?? tokens.length
    for (; place < measure.from; place += 1) if (tokens[place]?.lower === ';') part += 1
    const around = { start, nextStart: next, afterPrevious: after, part }
    const own = choosePeriod(lexicon, sentence, measure, periods, around)
    const former =
      own === null && (isFormerLevel(lexicon, tokens, start) || isAnnual(tokens, start))
    if (own === null && !former && before === undefined) {
      before = lookingAhead(tokens) ? null : carried()
    }
    const inherited = former ? null : (before ?? null)
    const period = own === null ? inherited : spanOf(tokens, own)
    const subject: Subject | null =
      measure.kind === 'duration' &&
      own !== null &&
      own.from <= measure.from &&
      measure.to <= own.to
        ? own
        : findSubject(lexicon, tokens, measure, {
            start,
            after,
            previous: measure.kind === 'duration' ? (toldOfTime ?? told) : told,
          })
    const { start: spanStart, end } = spanOf(tokens, measure)
    metrics.push({
      start: spanStart,
      end,
      text: text.slice(spanStart, end),
      value: measure.value,
      unit: measure.unit,
      kind: measure.kind,
      qualifier: qualification?.qualifier ?? null,
      direction,
      subject: subject === null ? null : sliceOf(text, tokens, subject),
      period: period === null ? null : text.slice(period.start, period.end),
      sentence: { start: sentence.start, end: sentence.end },
      pair,
      parts: partsOf(tokens, measure, numeral, qualification, subject, period),
    })
    previous = { direction, kind: measure.kind }
    // Money is not what lasts: "grants of £70m over a period of five years, of which £4m …".
    if (measure.kind === 'duration')
      toldOfTime = subject === own ? toldOfTime : (subject ?? toldOfTime)
    else told = subject ?? told
    after = measure.to
  }
  const time = (): SentenceTime => {
    const lasting = lookingAhead(tokens) ? null : lastingPeriod(lexicon, tokens, phrases)
    return {
      period: lasting === null ? null : spanOf(tokens, lasting),
      lasts: lasting !== null && !isMoment(lexicon, tokens, lasting),
      dated: phrases.some(({ baseline }) => !baseline),
    }
  }
  return { metrics, time }
}

/** "an annual growth rate exceeding 20%" is not that of the half-year before. */
const isAnnual = (tokens: readonly Token[], start: number): boolean =>
  tokens.slice(Math.max(0, start - 4), start).some(({ lower }) => lower === 'annual')

/** No period reaches from what was to what is still to come, or back. */
const lookingAhead = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isOf(token, wordClass.future))

function partsOf(
  tokens: readonly Token[],
  measure: Measure,
  numeral: Numeral | null,
  qualification: Qualification | null,
  subject: Places | null,
  period: Span | null,
): MetricPart[] {
  const parts: MetricPart[] = []
  const add = (role: MetricPart['role'], places: Places | null): void => {
    if (places === null || places.to <= places.from) return
    const { start, end } = spanOf(tokens, places)
    parts.push({ role, start, end })
  }
  add('qualifier', qualification?.words ?? null)
  add('number', numeral ?? measure)
  if (numeral !== null) {
    add('unit', { from: measure.from, to: numeral.from })
    add('unit', { from: numeral.to, to: measure.to })
  }
  add('subject', subject)
  if (period !== null) parts.push({ role: 'period', start: period.start, end: period.end })
  return parts
}

function pairNames(
  lexicon: Lexicon,
  tokens: readonly Token[],
  found: readonly Found[],
): ReadonlyMap<number, NonNullable<Metric['pair']>> {
  const names = new Map<number, NonNullable<Metric['pair']>>()
  for (const { first, second, roles } of findPairs(lexicon, tokens, found)) {
    const start = found[first]?.measure.from ?? 0
    const id = `p${tokens[start]?.start ?? 0}`
    names.set(first, { id, role: roles[0] })
    names.set(second, { id, role: roles[1] })
  }
  return names
}
