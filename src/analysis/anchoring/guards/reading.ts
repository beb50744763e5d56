import type { RevisionText } from '@shared/briefing'
import { at, byteAt } from '../text/columns'
import { kindsOf, plain } from '../text/kinds'
import { tokenize, type Tokens } from '../text/tokens'
import { createVocabulary } from '../text/vocabulary'

/** One of the two revisions, read: its words, which of them are names or figures, and how common. */
export interface Side {
  readonly revision: RevisionText
  readonly tokens: Tokens
  readonly kinds: Uint8Array
  /** The tokens that are names or figures, in order. */
  readonly marked: Int32Array
  /** By token, and once behind the last: how many of those stand before it. */
  readonly markedBefore: Int32Array
  /** In how many blocks of this revision each word of the shared vocabulary stands. */
  readonly frequency: Int32Array
}

export interface Reading {
  readonly older: Side
  readonly newer: Side
  /** Number of distinct words of both. */
  readonly words: number
}

export function readBoth(from: RevisionText, to: RevisionText): Reading {
  const vocabulary = createVocabulary()
  const older = tokenize(from, vocabulary)
  const newer = tokenize(to, vocabulary)
  const words = vocabulary.size()
  const side = (revision: RevisionText, tokens: Tokens): Side => {
    const kinds = kindsOf(tokens, vocabulary)
    return { revision, tokens, kinds, ...marksOf(kinds), frequency: frequencyOf(tokens, words) }
  }
  return { older: side(from, older), newer: side(to, newer), words }
}

function marksOf(kinds: Uint8Array): Pick<Side, 'marked' | 'markedBefore'> {
  const markedBefore = new Int32Array(kinds.length + 1)
  const marked = new Int32Array(kinds.length)
  let count = 0
  for (let token = 0; token < kinds.length; token += 1) {
    markedBefore[token] = count
    if (byteAt(kinds, token) === plain) continue
    marked[count] = token
    count += 1
  }
  markedBefore[kinds.length] = count
  return { marked: marked.subarray(0, count), markedBefore }
}

function frequencyOf(tokens: Tokens, words: number): Int32Array {
  const frequency = new Int32Array(words)
  const lastBlock = new Int32Array(words)
  for (let token = 0; token < tokens.count; token += 1) {
    const id = at(tokens.id, token)
    const block = at(tokens.block, token) + 1
    if (at(lastBlock, id) === block) continue
    lastBlock[id] = block
    frequency[id] = at(frequency, id) + 1
  }
  return frequency
}
