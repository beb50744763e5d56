import { at, byteAt } from './columns'
import { tokenTraits, type Tokens } from './tokens'
import type { Vocabulary } from './vocabulary'
import { wordTraits } from './words'

export const plain = 0
export const name = 1
export const figure = 2

/**
 * Which tokens are proper names and which are figures. A word with a capital is a name unless it only
 * opens its sentence: then it must never be met in lower case, or stand before another capital. Ask
 * when both revisions are read, as each tells which words are common.
 */
export function kindsOf(tokens: Tokens, vocabulary: Vocabulary): Uint8Array {
  const kinds = new Uint8Array(tokens.count)
  for (let token = 0; token < tokens.count; token += 1) {
    kinds[token] = kindOf(tokens, token, vocabulary)
  }
  return kinds
}

function kindOf(tokens: Tokens, token: number, vocabulary: Vocabulary): number {
  const traits = byteAt(tokens.traits, token)
  if ((traits & tokenTraits.digits) !== 0) return figure
  if ((traits & tokenTraits.place) !== 0) return name
  const known = vocabulary.traits(at(tokens.id, token))
  if ((known & wordTraits.number) !== 0) return figure
  if ((traits & tokenTraits.capital) === 0) return plain
  if ((known & wordTraits.month) !== 0) return figure
  if ((traits & tokenTraits.opensSentence) === 0) return name
  if ((known & wordTraits.opener) !== 0) return plain
  if ((known & wordTraits.seenLower) === 0) return name
  return standsBeforeName(tokens, token) ? name : plain
}

function standsBeforeName(tokens: Tokens, token: number): boolean {
  const next = byteAt(tokens.traits, token + 1)
  return (
    at(tokens.block, token + 1) === at(tokens.block, token) &&
    (next & tokenTraits.capital) !== 0 &&
    (next & tokenTraits.opensSentence) === 0 &&
    at(tokens.start, token + 1) === at(tokens.end, token) + 1
  )
}
