import type { AlignedText } from '@shared/alignment'
import type { Block } from '@shared/briefing'
import { isStopWord, isWeak, topicsOf } from '../alignment/lexicon'
import { stemOf } from '../alignment/stem'
import { tokenize, type Token } from '../alignment/tokens'
import type { Weights } from './observe'
import { dot } from './weigh'

const weakWeight = 0.2
const topicWeight = 1.2
const headingShare = 0.6

/**
 * How alike the paragraphs of two figures are, with the headings over them: 0 to 1. The alignment of the
 * whole texts says more, but costs more than all the rest of the comparison.
 */
export function createAffinity(
  left: ReadBlocks,
  right: ReadBlocks,
): (a: Block, b: Block) => number {
  const [ours, theirs] = [reader(left), reader(right)]
  const known = new Map<string, number>()
  return (a, b) => {
    const key = `${a.id}:${b.id}`
    const found = known.get(key) ?? dot(ours(a), theirs(b))
    known.set(key, found)
    return found
  }
}

/** A text's blocks, and their words; each block is read once. */
export interface ReadBlocks {
  readonly blocks: readonly Block[]
  readonly tokensOf: (block: Block) => readonly Token[]
}

export function readBlocks({ text, blocks }: AlignedText): ReadBlocks {
  const read = new Map<string, readonly Token[]>()
  return {
    blocks,
    tokensOf(block) {
      const tokens = read.get(block.id) ?? tokenize(text, block)
      read.set(block.id, tokens)
      return tokens
    },
  }
}

function reader({ blocks, tokensOf }: ReadBlocks): (block: Block) => Weights {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const read = new Map<string, Weights>()
  return (block) => {
    const found = read.get(block.id)
    if (found) return found
    const weights = new Map<string, number>()
    count(tokensOf(block), 1, weights)
    // A title stands over everything and tells nothing apart.
    for (const id of block.path) {
      const heading = byId.get(id)
      if (heading && heading.level !== 1) count(tokensOf(heading), headingShare, weights)
    }
    const unit = toUnit(weights)
    read.set(block.id, unit)
    return unit
  }
}

function count(tokens: readonly Token[], share: number, weights: Map<string, number>): void {
  let previous: string | null = null
  const add = (key: string, weight: number): void => {
    weights.set(key, (weights.get(key) ?? 0) + weight * share)
  }
  for (const { kind, lower } of tokens) {
    if (kind !== 'word' || isStopWord(lower)) continue
    const stem = stemOf(lower)
    add(stem, isWeak(stem) ? weakWeight : 1)
    const topics = [
      ...topicsOf(stem),
      ...(previous === null ? [] : topicsOf(`${previous}_${stem}`)),
    ]
    for (const topic of topics) add(`t:${topic}`, topicWeight / topics.length)
    previous = stem
  }
}

function toUnit(weights: Weights): Weights {
  let sum = 0
  for (const weight of weights.values()) sum += Math.log1p(weight) ** 2
  const length = Math.sqrt(sum) || 1
  return new Map([...weights].map(([key, weight]) => [key, Math.log1p(weight) / length]))
}
