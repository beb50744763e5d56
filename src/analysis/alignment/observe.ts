import type { Block } from '@shared/briefing'
import type { AlignedText } from '@shared/alignment'
import type { Metric } from '@shared/metric'
import { remembered } from '@shared/remembered'
import { createCounts, type Counts } from './counts'
import { isStopWord, isCommon } from './lexicon'
import { isYear, namesOf, type Named } from './names'
import { createSaid, type Heard } from './said'
import { formOf, stemOf } from './stem'
import { tokenize, type Token } from './tokens'

/** Stems by the topic they speak of: `t:2`, `w:renew`. */
export type Cues = ReadonlyMap<string, readonly string[]>

/** What can be compared of one block, before anything is known of the other text. */
export interface Observed extends Named {
  readonly block: Block
  readonly content: string
  /** Stems, pairs of stems and topics: `w:renew`, `p:urban renew`, `t:2`. */
  readonly words: Counts
  /** The stems that speak of each topic, by the keys of `words`. */
  readonly cues: Cues
  /** Units, and units with what they measure: `household`, `m2|hous`. */
  readonly indicators: Counts
  /** The numbers themselves, weighted by how telling they are. */
  readonly values: Counts
  /** The words of each sentence; several sentences together where there are many. */
  readonly sentences: readonly Counts[]
}

/** A bound on the work of finding the part of a long paragraph that another answers. */
const mostSentences = 12

/** Words at the head of a paragraph say what it is about. */
const headLength = 14
const headWeight = 1.6
const topicWeight = 1.2
const pairWeight = 0.5
const weakWeight = 0.35
/** One word of many may be said in passing, or as an image. */
const loneWeight = 0.5

export function observe({ text, blocks, figures }: AlignedText): readonly Observed[] {
  let next = 0
  const reading = { stem: remembered(stemOf), form: remembered(formOf) }
  const metrics = figures.metrics.toSorted((a, b) => a.start - b.start)
  return blocks.map((block) => {
    while ((metrics[next]?.start ?? Infinity) < block.start) next += 1
    const inside: Metric[] = []
    for (let at = next; (metrics[at]?.start ?? Infinity) < block.end; at += 1) {
      const metric = metrics[at]
      if (metric) inside.push(metric)
    }
    const tokens = tokenize(text, block)
    return {
      block,
      content: text.slice(block.start, block.end),
      ...wordsOf(tokens, reading),
      ...namesOf(tokens, block.kind === 'heading'),
      indicators: indicatorsOf(inside),
      values: valuesOf(tokens, inside),
      sentences: sentencesIn(tokens).map((sentence) => wordsOf(sentence, reading).words),
    }
  })
}

function sentencesIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const starts = tokens.flatMap(({ first }, at) => (first ? [at] : []))
  const together = Math.ceil(starts.length / mostSentences)
  const kept = starts.filter((_, index) => index % together === 0)
  return kept.map((start, index) => tokens.slice(start, kept[index + 1]))
}

interface Reading {
  readonly stem: (word: string) => string
  readonly form: (word: string) => string
}

function wordsOf(
  tokens: readonly Token[],
  { stem: stemmed, form: formed }: Reading,
): { readonly words: Counts; readonly cues: Cues } {
  const counts = createCounts()
  const said = createSaid()
  let previous: Heard | null = null
  for (const [index, token] of tokens.entries()) {
    const place = index < headLength ? headWeight : 1
    if (token.kind === 'ideographs') {
      for (const pair of bigrams(token.text)) counts.add(`w:${pair}`, place)
      previous = null
      continue
    }
    if (token.kind !== 'word' || isStopWord(token.lower)) {
      if (token.kind !== 'word') previous = null
      continue
    }
    const heard: Heard = { stem: stemmed(token.lower), form: formed(token.lower) }
    counts.add(`w:${heard.stem}`, place * (isCommon(heard.stem) ? weakWeight : 1))
    if (previous) counts.add(`p:${previous.stem}_${heard.stem}`, place * pairWeight)
    said.add(heard, previous, place * topicWeight)
    previous = heard
  }
  const cues = new Map<string, readonly string[]>()
  const long = tokens.length > headLength
  for (const [topic, { weight, stems }] of said.topics) {
    counts.add(`t:${topic}`, long && stems.size === 1 ? weight * loneWeight : weight)
    cues.set(
      `t:${topic}`,
      [...stems].map((stem) => `w:${stem}`),
    )
  }
  return { words: counts.all, cues }
}

function bigrams(text: string): readonly string[] {
  const signs = [...text]
  return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
}

function indicatorsOf(metrics: readonly Metric[]): Counts {
  const counts = createCounts()
  for (const { unit, subject } of metrics) {
    const key = stemOf(unit.toLowerCase())
    counts.add(key, 1)
    const stems = (subject ?? '').toLowerCase().match(/\p{L}+/gu) ?? []
    for (const word of stems) if (!isStopWord(word)) counts.add(`${key}|${stemOf(word)}`, 1)
  }
  return counts.all
}

function valuesOf(tokens: readonly Token[], metrics: readonly Metric[]): Counts {
  const counts = createCounts()
  for (const { value } of metrics) counts.set(String(value), significance(String(value)))
  for (const [index, { kind, text, end }] of tokens.entries()) {
    if (kind !== 'number' || isYear(text)) continue
    const next = tokens[index + 1]
    const scale = next?.start === end ? (scales.get(next.text.slice(0, 1)) ?? 1) : 1
    // Rounded, because 21.4 times 10,000 is not quite 214,000.
    const number = String(Number((Number(text.replaceAll(',', '')) * scale).toPrecision(12)))
    counts.set(number, significance(number))
  }
  return counts.all
}

/** What the sign behind a number multiplies it by, in texts whose figures are not read otherwise. */
const scales: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
])

/** Two texts say 5, 30 or a third by chance, 7,070 hardly. */
function significance(number: string): number {
  if (number.length > 15) return number.includes('.') ? 0.3 : 1.3
  const digits = number.replace(/^[0.]+/u, '').replace(/(?<=^\d+)0+$|\.|e.*$/gu, '').length
  return [0, 0.1, 0.5, 1, 1.3][Math.min(digits, 4)] ?? 0
}
