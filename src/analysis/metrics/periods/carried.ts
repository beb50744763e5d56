import type { Span } from '@shared/briefing'
import type { Lexicon } from '../lexicon'
import { isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import type { Period } from './period'

/** What a sentence says of time to those behind it in its paragraph. */
export interface SentenceTime {
  /** Opens the sentence, or its subject is dated by it; it may reach the next sentences too. */
  readonly period: Span | null
  /** The period is a stretch of time; a moment, "at the end of March", reaches the next sentence only. */
  readonly lasts: boolean
  /** It speaks of some time: a period from before it reaches no further. */
  readonly dated: boolean
}

/** How many sentences a period reaches; it also bounds the work per sentence. */
const reach = 6

/** The times of the sentences of one paragraph so far, asked for only when a figure needs one. */
export interface Carried {
  add(time: () => SentenceTime): void
  period(): Span | null
}

export function createCarried(): Carried {
  const before: (() => SentenceTime)[] = []
  return {
    add(time) {
      let known: SentenceTime | undefined
      before.push(() => (known ??= time()))
      if (before.length > reach) before.shift()
    },
    period() {
      for (const [distance, time] of before.toReversed().entries()) {
        const { period, lasts, dated } = time()
        if (period !== null) return lasts || distance === 0 ? period : null
        if (dated) return null
      }
      return null
    },
  }
}

/** The one among a sentence's periods that may reach the next sentences; a lone word is none. */
export function lastingPeriod(
  lexicon: Lexicon,
  tokens: readonly Token[],
  periods: readonly Period[],
): Period | null {
  const dating = (period: Period): boolean => datesSubject(lexicon, tokens, period)
  return leadingAmong(tokens, periods) ?? periods.find(dating) ?? null
}

/** The period that a sentence opens with; a lone word is none. */
export const leadingAmong = (
  tokens: readonly Token[],
  periods: readonly Period[],
): Period | undefined =>
  periods.find(({ leading, from, to }) => leading && !(to - from === 1 && isWord(tokens[from])))

/** "end of March", "year end", "31 March 2024" */
export function isMoment(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to }: Period,
): boolean {
  const first = lower(tokens, from)
  if (['end', 'start', 'beginning'].includes(first) || lower(tokens, to - 1) === 'end') return true
  const day = isNumber(tokens[from]) && lexicon.sets.months.has(lower(tokens, from + 1))
  const american = lexicon.sets.months.has(first) && /^\d{1,2}$/.test(tokens[from + 1]?.text ?? '')
  return day || american
}

/** "The city's output in 2023 reached", not "by 2023" nor "launched in 2023 reached". */
function datesSubject(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { from, to, baseline }: Period,
): boolean {
  const verb = lower(tokens, to)
  const reached = lexicon.cues.reaching.has(verb) && !lexicon.sets.prepositions.has(verb)
  if (baseline || !isNumber(tokens[from]) || lower(tokens, from - 1) !== 'in') return false
  return (reached || lexicon.changes.has(verb)) && !lower(tokens, from - 2).endsWith('ed')
}
