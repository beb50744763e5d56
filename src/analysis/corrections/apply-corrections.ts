import type { RevisionText, Span } from '@shared/briefing'
import type { Correction } from '@shared/correction'
import { needsCare } from '@shared/place'
import type { Extraction, Metric, UnreadDigits } from '@shared/metric'
import { blockAt } from '../anchoring'
import { sentenceAt } from '../text'

/** Given as the reason for digits that the reader said are no figure. */
const notAFigure = 'you said that this is no figure'

/**
 * The extraction with the reader's word in the place of the extractor's. A correction is passed over when
 * its quote does not stand where it was made, and when its sentence reads otherwise since: it may speak
 * of another number then, and waits for the reader.
 */
export function applyCorrections(
  extraction: Extraction,
  corrections: readonly Correction[],
  revision: RevisionText,
): Extraction {
  const valid = corrections.filter(
    ({ anchor, place }) => !needsCare(place) && standsIn(revision, anchor),
  )
  if (valid.length === 0) return extraction
  const untouched = (span: Span): boolean => !valid.some(({ anchor }) => overlaps(anchor, span))
  return {
    metrics: inOrder([
      ...extraction.metrics.filter(untouched),
      ...valid.flatMap((correction) => correctedFigure(correction, revision)),
    ]),
    unread: inOrder([...extraction.unread.filter(untouched), ...valid.flatMap(rejectedDigits)]),
  }
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function standsIn({ text }: RevisionText, { start, end, quote }: Correction['anchor']): boolean {
  return text.slice(start, end) === quote
}

function correctedFigure(
  { id, anchor, reading }: Correction,
  { text, blocks }: RevisionText,
): readonly Metric[] {
  const block = blockAt(blocks, anchor.start)
  if (reading === null || !block) return []
  const { start, end, quote } = anchor
  const sentence = sentenceAt(text, block, start)
  return [{ ...reading, start, end, text: quote, sentence, pair: null, correction: id }]
}

function rejectedDigits({ id, anchor, reading }: Correction): readonly UnreadDigits[] {
  if (reading !== null) return []
  const { start, end, quote } = anchor
  return [{ start, end, text: quote, reason: notAFigure, correction: id }]
}

function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  return spans.toSorted((one, other) => one.start - other.start)
}
