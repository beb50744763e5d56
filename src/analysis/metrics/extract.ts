import type { Block, Span } from '@shared/briefing'
import type { Extraction, Metric, UnreadDigits } from '@shared/metric'
import type { Lexicon } from './lexicon'
import { createCurrencyContext } from './money'
import { findPeriods } from './periods'
import { readSentence, type Memory } from './read-sentence'
import type { Sentence } from './sentence'
import { hasOtherDigit } from './scripts'
import { splitSentences } from './sentences'
import { digitsOfRow, findRows } from './table-rows'
import { tokenize } from './tokens'

export interface Revision {
  readonly text: string
  readonly blocks: readonly Block[]
}

const none = (): [] => []
/** The head of a sentence is enough to find the period it opens with. */
const headLength = 200

/** Reads a text block by block, sentence by sentence; sentences without a number are only glanced at. */
export function extractWith(lexicon: Lexicon, { text, blocks }: Revision): Extraction {
  const resolve = createCurrencyContext(lexicon, text)
  // Looked for once: few texts have such digits.
  const scripted = hasOtherDigit(text)
  const mayHoldNumber = ({ start, end }: Span): boolean => {
    if (lexicon.numberHint(text, start, end)) return true
    return scripted && hasOtherDigit(text.slice(start, end))
  }
  const cut = createCutter(text, lexicon)
  const leadingPeriod =
    (span: Span, block: Block): (() => Span | null) =>
    () => {
      const end = Math.min(span.end, span.start + headLength)
      if (!lexicon.periodHint.test(text.slice(span.start, end))) return null
      return openingPeriod(lexicon, cut({ start: span.start, end }, block, false))
    }
  const metrics: Metric[] = []
  const unread: UnreadDigits[] = []
  const rows = findRows(text, blocks)
  for (const block of blocks) {
    const cells = rows.get(block)
    if (cells !== undefined) {
      for (const digits of digitsOfRow(text, block, cells)) unread.push(digits)
      continue
    }
    if (!mayHoldNumber(block)) continue
    let memory: Memory = { measures: none, period: () => null }
    for (const [index, span] of splitSentences(text, block, lexicon).entries()) {
      if (!mayHoldNumber(span)) {
        memory = { measures: none, period: leadingPeriod(span, block) }
        continue
      }
      const sentence = cut(span, block, index === 0)
      const read = readSentence(lexicon, sentence, text, resolve, memory)
      // Not push(...all): a long sentence may hold more figures than a call takes arguments.
      for (const metric of read.metrics) metrics.push(metric)
      for (const digits of read.unread) unread.push(digits)
      memory = { measures: read.measures, period: leadingPeriod(span, block) }
    }
  }
  return { metrics, unread }
}

interface Cutter {
  (span: Span, block: Block, first: boolean): Sentence
}

function createCutter(text: string, { openings }: Lexicon): Cutter {
  // Looked for once: few texts hold an address at all.
  const isPossible = isAddressed(text)
  return ({ start, end }, block, first) => ({
    addressed: isPossible && isAddressed(text.slice(start, end)),
    tokens: tokenize(text, start, end, openings),
    start,
    end,
    block,
    first,
  })
}

const isAddressed = (text: string): boolean =>
  text.includes('@') || text.includes('www') || text.includes('http')

function openingPeriod(lexicon: Lexicon, sentence: Sentence): Span | null {
  const { tokens } = sentence
  const period = findPeriods(lexicon, sentence).find(
    ({ leading, from, to }) => leading && !(to - from === 1 && tokens[from]?.kind === 'word'),
  )
  if (period === undefined) return null
  return { start: tokens[period.from]?.start ?? 0, end: tokens[period.to - 1]?.end ?? 0 }
}
