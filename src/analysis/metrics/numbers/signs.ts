import { isDash, isGlued, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

export interface Sign {
  readonly from: number
  readonly factor: 1 | -1
}

/** Whether a figure that begins at `at` begins with its sign: `+22,000`, `−0.8%`. */
export const opensWithSign = (tokens: readonly Token[], at: number): boolean =>
  lower(tokens, at) === '+' || isDash(tokens[at])

/** A written sign: `+1.2%`, `−0.3%`; a dash between two numbers is a range instead. */
export function readSign(tokens: readonly Token[], at: number): Sign {
  const sign = tokens[at - 1]
  const none: Sign = { from: at, factor: 1 }
  if (sign === undefined) return none
  if (lower(tokens, at - 1) === 'minus') {
    // "plus or minus 1.5 points" goes both ways.
    return lower(tokens, at - 2) === 'or' ? none : { from: at - 1, factor: -1 }
  }
  if (!isGlued(tokens[at]) || !['+', '-', '−', '–'].includes(sign.lower)) return none
  const before = tokens[at - 2]
  if (before !== undefined && isGlued(sign) && before.lower !== '(') return none
  return { from: at - 1, factor: sign.lower === '+' ? 1 : -1 }
}
