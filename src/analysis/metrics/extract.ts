import type { Block, Span } from '@shared/briefing'
import type { Extraction, Metric, UnreadDigits } from '@shared/metric'
import { createGlance } from './tokens/glance'
import { leadingPeriod } from './periods/leading'
import type { Lexicon } from './lexicon'
import { createCurrencyContext } from './measures/money'
import { readSentence, type Memory } from './read-sentence'
import type { Sentence } from './tokens/sentence'
import { splitSentences } from './tokens/sentences'
import { digitsOfRow, findRows } from './tokens/table-rows'
import { tokenize } from './tokens/tokenize'
import type { LookUp } from './tokens/words'

export interface Revision {
  readonly text: string
  readonly blocks: readonly Block[]
}

const none = (): [] => []

/** Reads a text block by block, sentence by sentence; sentences without a number are only glanced at. */
export function extractWith(lexicon: Lexicon, { text, blocks }: Revision): Extraction {
  const resolve = createCurrencyContext(lexicon, text)
  const mayHoldNumber = createGlance(lexicon.numberWords, text)
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
        memory = { measures: none, period: () => leadingPeriod(span, text, lexicon) }
        continue
      }
      const sentence = cut(lexicon.words, text, span, block, index === 0)
      const read = readSentence(lexicon, sentence, text, resolve, memory)
      // Not push(...all): a long sentence may hold more figures than a call takes arguments.
      for (const metric of read.metrics) metrics.push(metric)
      for (const digits of read.unread) unread.push(digits)
      memory = { measures: read.measures, period: () => leadingPeriod(span, text, lexicon) }
    }
  }
  return { metrics, unread }
}

const cut = (
  words: LookUp,
  text: string,
  { start, end }: Span,
  block: Block,
  first: boolean,
): Sentence => ({
  tokens: tokenize(text, start, end, words),
  start,
  end,
  block,
  first,
})
