import type { Block, Span } from '@shared/briefing'
import type { Extraction, Metric, UnreadDigits } from '@shared/metric'
import { createGlance } from './tokens/glance'
import { createCarried, type SentenceTime } from './periods/carried'
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
    const { period, add } = createCarried()
    let measures: Memory['measures'] = none
    for (const [index, span] of splitSentences(text, block, lexicon).entries()) {
      const opening = (): SentenceTime => ({
        period: leadingPeriod(span, text, lexicon),
        lasts: false,
        dated: false,
      })
      if (!mayHoldNumber(span)) {
        measures = none
        add(opening)
        continue
      }
      const sentence = cut(lexicon.words, text, span, block, index === 0)
      const read = readSentence(lexicon, sentence, text, resolve, { measures, period })
      // Not push(...all): a long sentence may hold more figures than a call takes arguments.
      for (const metric of read.metrics) metrics.push(metric)
      for (const digits of read.unread) unread.push(digits)
      add(read.time ?? opening)
      measures = read.measures
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
