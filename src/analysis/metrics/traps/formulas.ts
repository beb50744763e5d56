import { isGlued, isNumber, lower } from '../tokens/sentence'
import type { TrapRule } from './trap'

/** `1+2+3+4`, `24/7`, `9/11`, `50-50`, `3 x 4`. */
export const formula: TrapRule = (_lexicon, { tokens }, at) => {
  const sign = tokens[at + 1]
  if (!isGlued(sign) || !isGlued(tokens[at + 2]) || !isNumber(tokens[at + 2])) return null
  if (sign?.lower !== '+' && sign?.lower !== '*' && sign?.lower !== '=') return null
  let to = at + 3
  while (['+', '*', '='].includes(lower(tokens, to)) && isNumber(tokens[to + 1])) to += 2
  return { from: at, to, reason: 'a number inside a name' }
}

/** `24/7`, `2012/123`: two numbers with a stroke, but for fractions, which are read before. */
export const stroke: TrapRule = (_lexicon, { tokens }, at) => {
  if (
    lower(tokens, at + 1) !== '/' ||
    !isGlued(tokens[at + 1]) ||
    !isNumber(tokens[at + 2]) ||
    !isGlued(tokens[at + 2])
  )
    return null
  return { from: at, to: at + 3, reason: 'two numbers with a stroke' }
}
