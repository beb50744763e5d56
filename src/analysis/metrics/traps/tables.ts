import { isGlued, isNumber, lower } from '../sentence'
import type { TrapRule } from './trap'

/** Numbers side by side with nothing but blanks between: cells of a table. */
export const tableRow: TrapRule = (_lexicon, { tokens }, at) => {
  if (!isNumber(tokens[at + 1]) || isGlued(tokens[at + 1])) return null
  let to = at + 1
  let groups = /^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? '')
  while (isNumber(tokens[to]) && !isGlued(tokens[to])) {
    if (!/^\d{3}(?:[.,]\d{1,2})?$/.test(tokens[to]?.text ?? '')) groups = false
    to += 1
  }
  if (groups && to - at <= 5 && !/[.,]\d{1,2}$/.test(tokens[to - 2]?.text ?? '')) return null
  return { from: at, to, reason: 'a row of a table' }
}

/** `| 12 | 34 |` */
export const tableCell: TrapRule = (_lexicon, { tokens }, at) => {
  const bars = [at - 1, at + 1].filter((place) => lower(tokens, place) === '|').length
  return bars === 2 ? { from: at, to: at + 1, reason: 'a cell of a table' } : null
}
