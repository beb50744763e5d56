import type { RevisionText } from '@shared/briefing'
import { classOf, digit, ideograph, lowerLetter, other, upperLetter } from './characters'
import { at, byteAt, indexStretches, lastAtMostBy, unitAt, unitsOf } from './columns'
import type { Vocabulary } from './vocabulary'
import { placeEndings, wordTraits } from './words'

export const tokenTraits = {
  capital: 1,
  opensSentence: 2,
  digits: 4,
  /** Part of a name, though no capital says so. */
  place: 8,
  ideograph: 16,
} as const

/** Words and numbers of a revision in reading order; signs and blanks are left out. */
export interface Tokens {
  readonly text: string
  /** Its code units. */
  readonly units: Uint16Array
  readonly count: number
  /** Finds the token at an offset. */
  readonly stretches: Int32Array
  /** Offsets in the text. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly id: Int32Array
  readonly traits: Uint8Array
  readonly block: Int32Array
  /** Index of the first token of each block, and the number of tokens behind the last. */
  readonly firstOf: Int32Array
}

/** The columns while they grow. */
interface Columns {
  count: number
  start: Int32Array
  end: Int32Array
  id: Int32Array
  block: Int32Array
  traits: Uint8Array
}

export function tokenize({ text, blocks }: RevisionText, vocabulary: Vocabulary): Tokens {
  const size = (text.length >> 2) + 16
  const columns: Columns = {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Int32Array(size),
    block: new Int32Array(size),
    traits: new Uint8Array(size),
  }
  const units = unitsOf(text)
  const firstOf = new Int32Array(blocks.length + 1)
  for (const [index, block] of blocks.entries()) {
    firstOf[index] = columns.count
    reserve(columns, block.end - block.start)
    readBlock(units, block.start, block.end, index, vocabulary, columns)
    markPlaces(units, columns, at(firstOf, index))
  }
  firstOf[blocks.length] = columns.count
  const stretches = indexStretches(columns.start, columns.count, text.length)
  return { text, units, stretches, firstOf, ...columns }
}

/** A block has at most as many tokens as characters. */
function reserve(columns: Columns, more: number): void {
  const needed = columns.count + more
  if (needed <= columns.start.length) return
  const size = Math.max(needed, columns.start.length * 2)
  const grow = (old: Int32Array): Int32Array => {
    const grown = new Int32Array(size)
    grown.set(old)
    return grown
  }
  columns.start = grow(columns.start)
  columns.end = grow(columns.end)
  columns.id = grow(columns.id)
  columns.block = grow(columns.block)
  const traits = new Uint8Array(size)
  traits.set(columns.traits)
  columns.traits = traits
}

function readBlock(
  units: Uint16Array,
  from: number,
  to: number,
  block: number,
  vocabulary: Vocabulary,
  columns: Columns,
): void {
  const { start, end, id, traits } = columns
  let opens: number = tokenTraits.opensSentence
  let index = from
  while (index < to) {
    const unit = unitAt(units, index)
    const kind = classOf(unit)
    if (kind === other) {
      if (isStop(unit) && !endsAbbreviation(columns, index)) opens = tokenTraits.opensSentence
      index += 1
      continue
    }
    const stop = kind === ideograph ? index + 1 : endOfToken(units, index + 1, to, kind)
    const labelled = isLabelled(units, columns, index, stop, kind, vocabulary)
    const token = columns.count
    const word = vocabulary.idOf(units, labelled ? at(start, token - 1) : index, stop)
    if (kind === lowerLetter) vocabulary.sawLower(word)
    start[token] = index
    end[token] = stop
    id[token] = word
    columns.block[token] = block
    traits[token] = opens | (labelled ? tokenTraits.place : traitOf(kind))
    columns.count += 1
    opens = 0
    index = stop
  }
}

const longestNumber = 3

/** "Ward 3" and "Zone B": the number or letter is a name, and one word with what stands before it. */
function isLabelled(
  units: Uint16Array,
  { start, end, id, traits, count }: Columns,
  from: number,
  to: number,
  kind: number,
  vocabulary: Vocabulary,
): boolean {
  const fits = kind === digit ? to - from <= longestNumber : kind === upperLetter && to - from === 1
  const last = count - 1
  if (!fits || last < 0 || from - at(end, last) !== 1 || unitAt(units, from - 1) !== 32)
    return false
  const before = byteAt(traits, last)
  if ((before & tokenTraits.capital) === 0 || at(end, last) - at(start, last) < 2) return false
  const known = vocabulary.traits(at(id, last))
  if ((known & wordTraits.label) !== 0) return true
  const common = wordTraits.opener | wordTraits.month | wordTraits.number
  return (before & tokenTraits.opensSentence) === 0 && (known & common) === 0
}

function traitOf(kind: number): number {
  if (kind === upperLetter) return tokenTraits.capital
  if (kind === digit) return tokenTraits.digits
  return kind === ideograph ? tokenTraits.ideograph : 0
}

const isStop = (unit: number): boolean =>
  unit === 46 || unit === 33 || unit === 63 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f

/** "St.", "Mr." and initials end no sentence. */
function endsAbbreviation({ start, end, traits, count }: Columns, stop: number): boolean {
  const last = count - 1
  if (last < 0 || at(end, last) !== stop) return false
  return (byteAt(traits, last) & tokenTraits.capital) !== 0 && stop - at(start, last) <= 3
}

function endOfToken(units: Uint16Array, from: number, to: number, kind: number): number {
  let end = from
  while (end < to) {
    const unit = unitAt(units, end)
    const next = classOf(unit)
    if (kind === digit) {
      // "12,400.5" is one number: a point or comma between two digits belongs to it.
      const inside = (unit === 44 || unit === 46) && end + 1 < to
      if (next === digit) end += 1
      else if (inside && classOf(unitAt(units, end + 1)) === digit) end += 2
      else break
    } else if (next === lowerLetter || next === upperLetter) end += 1
    else break
  }
  return end
}

const longestPlaceName = 3

/** Chinese has no capitals: what stands before 区, 县, 市 … is taken for a name. */
function markPlaces(units: Uint16Array, { start, traits, count }: Columns, from: number): void {
  for (let token = from; token < count; token += 1) {
    if ((byteAt(traits, token) & tokenTraits.ideograph) === 0) continue
    if (!placeEndings.has(unitAt(units, at(start, token)))) continue
    for (let back = 1; back <= longestPlaceName && token - back >= from; back += 1) {
      const before = token - back
      const glued = at(start, before) === at(start, token) - back
      if (!glued || (byteAt(traits, before) & tokenTraits.ideograph) === 0) break
      traits[before] = byteAt(traits, before) | tokenTraits.place
    }
  }
}

/** Index of the first token that ends behind this offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  const before = lastAtMostBy(tokens.stretches, tokens.start, tokens.count, offset)
  return before >= 0 && at(tokens.end, before) > offset ? before : before + 1
}

export const hasTrait = (tokens: Tokens, token: number, trait: number): boolean =>
  (byteAt(tokens.traits, token) & trait) !== 0
