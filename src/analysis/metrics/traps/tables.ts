import { isMixedFraction } from '../numbers/mixed-fractions'
import { isGlued, isNumber, isWord, lower } from '../tokens/sentence'
import { rowReason } from '../tokens/table-rows'
import type { Token } from '../tokens/tokenize'
import type { TrapRule } from './trap'

/** A number apart from what stands before it; not the 5 of `5G`. */
const isCell = (tokens: readonly Token[], at: number): boolean =>
  isNumber(tokens[at]) &&
  !isGlued(tokens[at]) &&
  !(isWord(tokens[at + 1]) && isGlued(tokens[at + 1]))

/** Numbers side by side with nothing but blanks between: cells of a table. */
export const tableRow: TrapRule = (_lexicon, { tokens }, at) => {
  if (!isCell(tokens, at + 1) || isMixedFraction(tokens, at)) return null
  let to = at + 1
  let groups = /^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? '')
  while (isCell(tokens, to)) {
    if (!/^\d{3}(?:[.,]\d{1,2})?$/.test(tokens[to]?.text ?? '')) groups = false
    to += 1
  }
  if (groups && to - at <= 5 && !/[.,]\d{1,2}$/.test(tokens[to - 2]?.text ?? '')) return null
  return { from: at, to, reason: rowReason }
}

/** `| 12 | 34 |` */
export const tableCell: TrapRule = (_lexicon, { tokens }, at) => {
  const bars = [at - 1, at + 1].filter((place) => lower(tokens, place) === '|').length
  return bars === 2 ? { from: at, to: at + 1, reason: rowReason } : null
}
