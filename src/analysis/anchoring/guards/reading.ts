import type { RevisionText } from '@shared/briefing'
import { at } from '../text/columns'
import { kindsOf } from '../text/kinds'
import { tokenize, type Tokens } from '../text/tokens'
import { createVocabulary } from '../text/vocabulary'

/** One of the two revisions, read: its words, which of them are names or figures, and how common. */
export interface Side {
  readonly revision: RevisionText
  readonly tokens: Tokens
  readonly kinds: Uint8Array
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
  const side = (revision: RevisionText, tokens: Tokens): Side => ({
    revision,
    tokens,
    kinds: kindsOf(tokens, vocabulary),
    frequency: frequencyOf(tokens, words),
  })
  return { older: side(from, older), newer: side(to, newer), words }
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
