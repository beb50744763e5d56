import type { Block, Span } from '@shared/briefing'
import type { Direction, Extraction, Metric, UnreadDigits } from '@shared/metric'
import { findDirection } from './direct'
import { borrowUnit } from './inherit'
import { readItems, type Item } from './items'
import type { Lexicon } from './lexicon'
import type { Measure } from './measures'
import { createCurrencyContext, type ResolveCurrency } from './money'
import { findPairs } from './pairs'
import { choosePeriod, findPeriods, type Period } from './periods'
import { findQualifier } from './qualify'
import type { Sentence } from './sentence'
import { splitSentences } from './sentences'
import { shareUnits } from './shared-units'
import { findSubject } from './subjects'
import { tokenize, type Token } from './tokens'
import type { Trap } from './traps'

export interface Revision {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** What one sentence leaves for the next: the counted things, and a period at its head. */
interface Memory {
  readonly measures: readonly Measure[]
  readonly period: string | null
}

const nothing: Memory = { measures: [], period: null }

export function extractWith(lexicon: Lexicon, { text, blocks }: Revision): Extraction {
  const resolve = createCurrencyContext(lexicon, text)
  const metrics: Metric[] = []
  const unread: UnreadDigits[] = []
  for (const block of blocks) {
    if (!hasNumber(lexicon, text.slice(block.start, block.end))) continue
    let memory = nothing
    for (const [index, span] of splitSentences(text, block, lexicon).entries()) {
      const sentence = cut(text, span, block, index === 0)
      const read = readSentence(lexicon, sentence, text, resolve, memory)
      metrics.push(...read.metrics)
      unread.push(...read.unread)
      memory = read.memory
    }
  }
  return { metrics, unread }
}

const cut = (text: string, { start, end }: Span, block: Block, first: boolean): Sentence => ({
  tokens: tokenize(text, start, end),
  start,
  end,
  block,
  first,
})

function hasNumber(lexicon: Lexicon, text: string): boolean {
  return lexicon.numberHint.test(text)
}

interface Found {
  readonly measure: Measure
  readonly start: number
  readonly item: Item
}

interface SentenceReading {
  readonly metrics: readonly Metric[]
  readonly unread: readonly UnreadDigits[]
  readonly memory: Memory
}

function readSentence(
  lexicon: Lexicon,
  sentence: Sentence,
  text: string,
  resolve: ResolveCurrency,
  memory: Memory,
): SentenceReading {
  const { tokens } = sentence
  const { items, traps } = readItems(lexicon, sentence, resolve)
  const found: Found[] = []
  for (const item of shareUnits(lexicon, tokens, items)) {
    const measure = item.measure ?? borrow(lexicon, tokens, item, found, memory)
    if (measure === null) {
      const { numeral } = item
      if (numeral !== null)
        traps.push({
          from: numeral.from,
          to: numeral.to,
          reason: 'the text does not say what is counted',
        })
      continue
    }
    found.push({
      measure,
      start: findQualifier(lexicon, tokens, measure)?.from ?? measure.from,
      item,
    })
  }
  const periods = findPeriods(lexicon, sentence)
  return {
    metrics: assemble(lexicon, sentence, text, found, periods, memory),
    unread: unreadOf(text, tokens, traps),
    memory: remember(text, tokens, found, periods),
  }
}

function borrow(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { numeral }: Item,
  found: readonly Found[],
  memory: Memory,
): Measure | null {
  if (numeral === null || numeral.pending !== null) return null
  const bare: Measure = {
    from: numeral.from,
    to: numeral.to,
    value: numeral.value,
    kind: 'count',
    unit: '',
    noun: null,
    hyphened: false,
  }
  const start = findQualifier(lexicon, tokens, bare)?.from ?? numeral.from
  const here = found.map(({ measure }) => measure).toReversed()
  const borrowed = borrowUnit(lexicon, tokens, { numeral, start, here, before: memory.measures })
  if (borrowed === null) return null
  return { ...bare, kind: borrowed.kind, unit: borrowed.unit, to: borrowed.to ?? bare.to }
}

function assemble(
  lexicon: Lexicon,
  sentence: Sentence,
  text: string,
  found: readonly Found[],
  periods: readonly Period[],
  memory: Memory,
): Metric[] {
  const { tokens } = sentence
  const pairs = pairNames(tokens, found)
  const metrics: Metric[] = []
  let previous: { direction: Direction | null; kind: string } | null = null
  let after = 0
  for (const [index, { measure, start }] of found.entries()) {
    const pair = pairs.get(index) ?? null
    const level = pair !== null && (pair.role === 'from' || pair.role === 'to')
    const direction: Direction | null = level
      ? null
      : findDirection(lexicon, tokens, measure, { start, after, previous })
    const next = found[index + 1]?.measure.from ?? tokens.length
    const period = choosePeriod(lexicon, sentence, measure, periods, next, after)
    const subject = findSubject(lexicon, tokens, measure, start)
    metrics.push({
      ...spanOf(tokens, measure),
      text: sliceOf(text, tokens, measure),
      value: measure.value,
      unit: measure.unit,
      kind: measure.kind,
      qualifier: findQualifier(lexicon, tokens, measure)?.qualifier ?? null,
      direction,
      subject:
        measure.kind === 'duration' && period !== null
          ? sliceOf(text, tokens, period)
          : subject === null
            ? null
            : sliceOf(text, tokens, subject),
      period: period === null ? carried(lexicon, tokens, memory) : sliceOf(text, tokens, period),
      sentence: { start: sentence.start, end: sentence.end },
      pair,
    })
    previous = { direction, kind: measure.kind }
    after = measure.to
  }
  return metrics
}

/** A period at the head of the sentence before, unless this one looks ahead. */
function carried(lexicon: Lexicon, tokens: readonly Token[], memory: Memory): string | null {
  if (memory.period === null) return null
  return tokens.some((token) => lexicon.has('future', token.lower)) ? null : memory.period
}

function pairNames(
  tokens: readonly Token[],
  found: readonly Found[],
): ReadonlyMap<number, NonNullable<Metric['pair']>> {
  const names = new Map<number, NonNullable<Metric['pair']>>()
  const starts = found.map(({ start }) => start)
  for (const { first, second, roles } of findPairs(
    tokens,
    found.map(({ measure }) => measure),
    starts,
  )) {
    const id = `p${spanOf(tokens, found[first]?.measure ?? { from: 0, to: 0 }).start}`
    names.set(first, { id, role: roles[0] })
    names.set(second, { id, role: roles[1] })
  }
  return names
}

const spanOf = (
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

function sliceOf(
  text: string,
  tokens: readonly Token[],
  place: { readonly from: number; readonly to: number },
): string {
  const { start, end } = spanOf(tokens, place)
  return text.slice(start, end)
}

function unreadOf(text: string, tokens: readonly Token[], traps: readonly Trap[]): UnreadDigits[] {
  return traps
    .filter(({ from, to }) => tokens.slice(from, to).some(({ kind }) => kind === 'number'))
    .map((trap) => ({
      ...spanOf(tokens, trap),
      text: sliceOf(text, tokens, trap),
      reason: trap.reason,
    }))
    .toSorted((a, b) => a.start - b.start)
}

function remember(
  text: string,
  tokens: readonly Token[],
  found: readonly Found[],
  periods: readonly Period[],
): Memory {
  const leading = periods.find((period) => period.leading && !isNow(tokens, period))
  return {
    measures: found.map(({ measure }) => measure).toReversed(),
    period: leading === undefined ? null : sliceOf(text, tokens, leading),
  }
}

/** "Presently" reaches no further than its sentence. */
const isNow = (tokens: readonly Token[], { from, to }: Period): boolean =>
  to - from === 1 && tokens[from]?.kind === 'word'
