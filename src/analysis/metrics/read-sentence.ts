import type { Span } from '@shared/briefing'
import type { Metric, UnreadDigits } from '@shared/metric'
import { assemble, spanOf, type Found } from './assemble'
import { borrowUnit, withThing, type Remembered } from './borrowing'
import { readItems, type Item } from './items'
import type { Lexicon } from './lexicon'
import { bareReason, type Measure } from './measures/measure'
import type { ResolveCurrency } from './measures/money'
import type { SentenceTime } from './periods/carried'
import { findQualifier } from './qualify'
import { lower, type Sentence } from './tokens/sentence'
import { shareRates } from './measures/shared-rates'
import { shareUnits } from './measures/shared-units'
import type { Token } from './tokens/tokenize'
import type { Trap } from './traps'

/** What one sentence leaves for the next, if asked: the last things measured, and a period at its head. */
export interface Memory {
  readonly measures: () => readonly Remembered[]
  readonly period: () => Span | null
}

export interface SentenceReading {
  readonly metrics: readonly Metric[]
  readonly unread: readonly UnreadDigits[]
  readonly measures: () => readonly Remembered[]
  /** Null where no figure made it worth while to look for periods. */
  readonly time: (() => SentenceTime) | null
}

/** How many measures back a bare number may look; it also bounds the work per number. */
const lookBack = 8

/** Reads one sentence: numbers, their units, those they borrow, and what is said about each. */
export function readSentence(
  lexicon: Lexicon,
  sentence: Sentence,
  text: string,
  resolve: ResolveCurrency,
  memory: Memory,
): SentenceReading {
  const { tokens } = sentence
  const { items, traps } = readItems(lexicon, sentence, resolve)
  const found: Found[] = []
  const joined = shareRates(lexicon, tokens, shareUnits(lexicon, tokens, items))
  for (const item of joined) {
    const after = found.at(-1)?.measure.to ?? 0
    // "Litres: 29 a quarter": the rate before it has taken it for what it is divided by.
    const read = item.measure ?? item.numeral
    if (read !== null && read.from < after) continue
    const measure =
      item.measure === null
        ? borrow(lexicon, tokens, item, found, memory)
        : withThing(lexicon, tokens, item.measure, item.numeral, () => lastMeasures(tokens, found))
    if (measure !== null) {
      const qualification = findQualifier(lexicon, tokens, measure, after)
      const shared = item.measure !== null && item.shared === true
      const borrowed = item.measure === null
      found.push({ measure, qualification, numeral: item.numeral, shared, borrowed })
    } else if (item.numeral !== null) {
      const { from, to } = item.numeral
      traps.push({ from, to, reason: item.reason ?? bareReason })
    }
  }
  const assembled =
    found.length === 0 ? null : assemble(lexicon, sentence, text, found, memory.period)
  return {
    metrics: assembled?.metrics ?? [],
    time: assembled?.time ?? null,
    unread: unreadOf(text, tokens, traps, found),
    measures: () => lastMeasures(tokens, found),
  }
}

const lastMeasures = (tokens: readonly Token[], found: readonly Found[]): Remembered[] =>
  found
    .slice(-lookBack)
    .map(({ measure, qualification, borrowed }) => ({
      ...measure,
      lead: lower(tokens, (qualification?.from ?? measure.from) - 1),
      borrowed,
    }))
    .toReversed()

function borrow(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { numeral }: Item,
  found: readonly Found[],
  memory: Memory,
): Measure | null {
  if (numeral === null || numeral.pending !== null) return null
  // "450 cusecs, against 20 TMC": a unit that is not known is no other number's.
  if (isAbbreviation(tokens[numeral.to])) return null
  // "a crate of 24 bottles goes up by 4 rand": money that was not read is no bottles.
  if (lexicon.currencyNames.from(tokens, numeral.to) !== null) return null
  const { from, to, value } = numeral
  const bare: Measure = { from, to, value, kind: 'count', unit: '', noun: null, hyphened: false }
  const here = lastMeasures(tokens, found)
  const start = findQualifier(lexicon, tokens, bare, here[0]?.to)?.from ?? from
  const borrowed = borrowUnit(lexicon, tokens, { numeral, start, here, before: memory.measures() })
  return borrowed === null ? null : { ...bare, ...borrowed }
}

const isAbbreviation = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}{2,5}$/u.test(token.text)

const hasDigits = ({ kind }: Token): boolean => kind === 'number' || kind === 'foreign'

/** The traps with digits in them, without what a figure took after all: the base of its rate, a word. */
function unreadOf(
  text: string,
  tokens: readonly Token[],
  traps: readonly Trap[],
  found: readonly Found[],
): UnreadDigits[] {
  if (traps.length === 0) return []
  const unread: UnreadDigits[] = []
  let next = 0
  let taken = 0
  for (const { from, to, reason } of traps.toSorted((a, b) => a.from - b.from)) {
    for (; next < found.length && (found[next]?.measure.from ?? 0) < to; next += 1) {
      taken = Math.max(taken, found[next]?.measure.to ?? 0)
    }
    const places = { from: Math.max(from, taken), to }
    if (!tokens.slice(places.from, to).some(hasDigits)) continue
    const { start, end } = spanOf(tokens, places)
    unread.push({ start, end, text: text.slice(start, end), reason })
  }
  return unread
}
