import type { AlignedText } from '@shared/alignment'
import type { Block, Span } from '@shared/briefing'
import type { Metric } from '@shared/metric'
import { blockAt } from '../anchoring'
import type { Token } from '../alignment/tokens'
import { readTerms, type Term } from './terms'

/** A figure with the words around it. */
export interface Placed {
  readonly metric: Metric
  readonly block: Block
  /** Its own part of the sentence. */
  readonly own: Span
  /** The same with what stands before, where its own part says little. */
  readonly clause: Span
  /** The terms of the sentence, in order. */
  readonly terms: readonly Term[]
}

/** Finds the clause of each figure; each sentence is read once. */
export function placeFigures(
  { text, blocks, figures }: AlignedText,
  tokensOf: (block: Block) => readonly Token[],
): readonly Placed[] {
  const read = new Map<number, readonly Term[]>()
  const metrics = figures.metrics.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return metrics.flatMap((metric) => {
    const block = blockAt(blocks, metric.start)
    if (!block) return []
    const { sentence } = metric
    const terms = read.get(sentence.start) ?? readTerms(within(tokensOf(block), sentence))
    read.set(sentence.start, terms)
    return [{ metric, block, ...clausesOf(text, metric), terms }]
  })
}

function within(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const from = firstAt(tokens, start)
  let to = from
  while ((tokens[to]?.start ?? Infinity) < end) to += 1
  return tokens.slice(from, to)
}

function firstAt(tokens: readonly Token[], start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low
}

const boundary = /[;:,()—–](?=\s|$)|\s(?:while|whereas|among them|of which)\s/gu
/** Fewer letters before a figure than this say little: "and 87% of them". */
const leastBefore = 14

function clausesOf(text: string, { start, end, sentence }: Metric): { own: Span; clause: Span } {
  const before = text.slice(sentence.start, start)
  const cuts = [...before.matchAll(boundary)].map((match) => match.index + match[0].length)
  let from = cuts.pop() ?? 0
  const ownFrom = from
  while (before.length - from < leastBefore && from > 0) from = cuts.pop() ?? 0
  const after = text.slice(end, sentence.end)
  boundary.lastIndex = 0
  const next = boundary.exec(after)
  boundary.lastIndex = 0
  const to = end + (next?.index ?? after.length)
  return {
    own: { start: sentence.start + ownFrom, end: to },
    clause: { start: sentence.start + from, end: to },
  }
}
