import { at, createRows, push } from '../text/columns'
import type { Tokens } from '../text/tokens'

/** Three words in a row that stand once in each revision: where, in reading order of the old one. */
export interface Seeds {
  readonly old: Int32Array
  readonly new: Int32Array
  readonly count: number
}

export const seedLength = 3
const repeated = -1

export function findSeeds(older: Tokens, newer: Tokens): Seeds {
  let size = 1 << 10
  while (size < older.count * 2) size *= 2
  const mask = size - 1
  const inOld = new Int32Array(size)
  const inNew = new Int32Array(size)

  /** The slot that holds these three words, or the free one where they belong. */
  const slotOf = (tokens: Tokens, token: number): number => {
    const { id } = tokens
    const one = at(id, token)
    const two = at(id, token + 1)
    const three = at(id, token + 2)
    let hash =
      Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    let slot = (hash ^ (hash >>> 13)) & mask
    for (;;) {
      const entry = at(firstOf, slot)
      if (entry === 0) return slot
      const place = entry - 1
      if (
        at(older.id, place) === one &&
        at(older.id, place + 1) === two &&
        at(older.id, place + 2) === three
      )
        return slot
      slot = (slot + 1) & mask
    }
  }
  const firstOf = new Int32Array(size)
  const slotAt = new Int32Array(older.count)
  eachTriple(older, (token) => {
    const slot = slotOf(older, token)
    slotAt[token] = slot + 1
    if (at(firstOf, slot) === 0) {
      firstOf[slot] = token + 1
      inOld[slot] = token + 1
    } else inOld[slot] = repeated
  })
  eachTriple(newer, (token) => {
    const slot = slotOf(newer, token)
    if (at(firstOf, slot) !== 0) inNew[slot] = at(inNew, slot) === 0 ? token + 1 : repeated
  })
  const olds = createRows()
  const news = createRows()
  for (let token = 0; token < older.count; token += 1) {
    const slot = at(slotAt, token) - 1
    if (slot < 0 || at(inOld, slot) <= 0 || at(inNew, slot) <= 0) continue
    push(olds, token)
    push(news, at(inNew, slot) - 1)
  }
  return { old: olds.data, new: news.data, count: olds.length }
}

/** Triples do not reach across blocks. */
function eachTriple(tokens: Tokens, visit: (token: number) => void): void {
  for (let block = 0; block + 1 < tokens.firstOf.length; block += 1) {
    const last = at(tokens.firstOf, block + 1) - seedLength
    for (let token = at(tokens.firstOf, block); token <= last; token += 1) visit(token)
  }
}
