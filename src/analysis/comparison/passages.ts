import type { AlignedText } from '@shared/alignment'
import type { Block, Span } from '@shared/briefing'
import type { Metric } from '@shared/metric'
import { blockAt } from '../anchoring'
import type { Token } from '../alignment/tokens'
import { countWords } from './block-words'
import type { Weights } from './term-weights'
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
  /** What the sentence speaks of, and faintly what the words before it do; one object a sentence. */
  readonly about: Weights
}

/** Finds the clause of each figure; each sentence is read once. */
export function placeFigures(
  { text, blocks, figures }: AlignedText,
  tokensOf: (block: Block) => readonly Token[],
): readonly Placed[] {
  const read = new Map<number, Pick<Placed, 'terms' | 'about'>>()
  const metrics = figures.metrics.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const bySentence = new Map<number, Metric[]>()
  for (const metric of metrics) {
    const others = bySentence.get(metric.sentence.start)
    if (others) others.push(metric)
    else bySentence.set(metric.sentence.start, [metric])
  }
  return metrics.flatMap((metric) => {
    const block = blockAt(blocks, metric.start)
    if (!block) return []
    const { sentence } = metric
    const said = read.get(sentence.start) ?? readSentence(tokensOf(block), sentence)
    read.set(sentence.start, said)
    const siblings = bySentence.get(sentence.start) ?? []
    return [{ metric, block, ...clausesOf(text, metric, siblings), ...said }]
  })
}

/** How many words before a sentence are taken in: "they" and "the scheme" stand for something there. */
const wordsBefore = 14
const beforeShare = 0.3

function readSentence(tokens: readonly Token[], sentence: Span): Pick<Placed, 'terms' | 'about'> {
  const own = within(tokens, sentence)
  const terms = readTerms(own)
  const from = firstAt(tokens, sentence.start)
  const about = new Map<string, number>()
  countWords(tokens.slice(Math.max(from - wordsBefore, 0), from), beforeShare, about)
  countWords(own, 1, about)
  for (const { key, weight } of terms) if (!about.has(key)) about.set(key, weight)
  return { terms, about }
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
/** What stands in brackets parts nothing: "gross domestic product (GDP) was 53.9 billion". */
const bracketed = /\([^()]*\)/gu

function cutsIn(before: string): number[] {
  const open = before.replaceAll(bracketed, (inside) => '.'.repeat(inside.length))
  return [...open.matchAll(boundary)].map((match) => match.index + match[0].length)
}

/** Between two figures "and" begins what is said of the second: "3% were ill and 6% were tired". */
const joint = /\s(?:and|but|against)\s/gu
/** A few words that lead the sentence say what its first figure is of: "By the mini-grids, 38 villages". */
const lead = /^[^;:,()—–]{1,40}, [^;:,()—–]*$/u
/** Fewer letters around a figure than this say little: "and 87% of them". */
const leastAround = 12

function clausesOf(text: string, { start, end, sentence }: Metric, siblings: readonly Metric[]) {
  const before = text.slice(sentence.start, start)
  const after = text.slice(end, sentence.end)
  const last = siblings.findLast((one) => one.end <= start)
  const next = siblings.find((one) => one.start >= end)
  const cuts = cutsIn(before)
  const apart = last ? text.slice(last.end, start) : ''
  const parting = [...apart.matchAll(joint)].at(-1)
  if (parting && last) cuts.push(last.end - sentence.start + parting.index + parting[0].length)
  cuts.sort((a, b) => a - b)
  const ending = [...after.matchAll(boundary)][0]?.index ?? after.length
  const ahead = next ? text.slice(end, next.start) : ''
  const parted = [...ahead.matchAll(joint)].at(-1)?.index ?? after.length
  const to = end + Math.min(ending, parted)
  let from = cuts.pop() ?? 0
  const ownFrom = from
  if (!last && lead.test(before)) from = 0
  const lettersAfter = to - end
  while (before.length - from + lettersAfter < leastAround && from > 0) from = cuts.pop() ?? 0
  return {
    own: { start: sentence.start + ownFrom, end: to },
    clause: { start: sentence.start + from, end: to },
  }
}
