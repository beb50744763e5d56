import type { AlignedText } from '@shared/alignment'
import type { Block } from '@shared/briefing'
import { isStopWord, isWeak, topicsOf } from '../alignment/lexicon'
import { formOf } from '../alignment/stem'
import { stemOf } from './stems'
import { tokenize, type Token } from '../alignment/tokens'
import type { Weights } from './term-weights'

const weakWeight = 0.2
const topicWeight = 1.2
const headingShare = 0.6

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

/** The stems and topics of a block and of the headings over it, each by how often it stands there. */
export function createWordReader({ blocks, tokensOf }: ReadBlocks): (block: Block) => Weights {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  return (block) => {
    const weights = new Map<string, number>()
    countWords(tokensOf(block), 1, weights)
    // A title stands over everything and tells nothing apart.
    for (const id of block.path) {
      const heading = byId.get(id)
      if (heading && heading.level !== 1) countWords(tokensOf(heading), headingShare, weights)
    }
    for (const [key, weight] of weights) weights.set(key, Math.log1p(weight))
    return weights
  }
}

/** Adds the stems and topics of a run of tokens. */
export function countWords(
  tokens: readonly Token[],
  part: number,
  weights: Map<string, number>,
): void {
  let previous: string | null = null
  const add = (key: string, weight: number): void => {
    weights.set(key, (weights.get(key) ?? 0) + weight * part)
  }
  for (const { kind, lower } of tokens) {
    if (kind !== 'word' || isStopWord(lower)) continue
    const stem = stemOf(lower)
    const form = formOf(lower)
    add(stem, isWeak(stem) ? weakWeight : 1)
    const [own, joint] = [topicsOf(form), previous === null ? [] : topicsOf(`${previous}_${form}`)]
    const share = topicWeight / (own.length + joint.length)
    for (const topic of own) add(`t:${topic}`, share)
    for (const topic of joint) add(`t:${topic}`, share)
    previous = form
  }
}
