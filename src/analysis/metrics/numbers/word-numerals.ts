import type { Lexicon } from '../lexicon'
import { isHyphenAt, lower, skipHyphen } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { partOfMagnitude } from './fractions'
import { withMagnitude } from './magnitudes'
import { readHalf } from './mixed-fractions'
import type { NumeralReading, Shape } from './numerals'

/** Reads the number in words that begins at this token, or nothing. */
export function readWordNumeral(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): NumeralReading | null {
  const start = readArticle(lexicon, tokens, at)
  const group =
    start === null ? readGroup(lexicon, tokens, at) : { value: start.base, to: start.to }
  if (group === null) return null
  if (start !== null) return withMagnitude(lexicon, tokens, group.to, inWords(at, group.value))
  const thousands = readThousands(lexicon, tokens, group)
  if (thousands !== null) {
    const { value, to } = thousands
    return {
      ok: true,
      numeral: { ...inWords(at, value), to, value, factor: 1, pending: null },
    }
  }
  const half = readHalf(lexicon, tokens, group.to)
  return withMagnitude(lexicon, tokens, half.to, inWords(at, group.value + half.value))
}

const inWords = (from: number, base: number): Shape => ({
  from,
  words: true,
  grouped: false,
  decimals: 0,
  comma: false,
  base,
})

/** `a hundred` before a magnitude, `half a million`, and half of any unit. */
function readArticle(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): { base: number; to: number } | null {
  const word = lower(tokens, at)
  const isMagnitude = (place: number): boolean =>
    lexicon.tables.magnitudes.get(lower(tokens, place)) !== undefined
  if ((word === 'a' || word === 'an') && isMagnitude(at + 1)) return { base: 1, to: at + 1 }
  const part = partOfMagnitude(lexicon, tokens, at)
  if (part !== null) return { base: part.value, to: part.to }
  // "half an hour", "half a percentage point": what follows must be a unit, which the measure sees to.
  if (word === 'half' && /^an?$/.test(lower(tokens, at + 1))) return { base: 0.5, to: at + 2 }
  return null
}

/** The value of words with the place behind them. */
interface Reached {
  readonly value: number
  readonly to: number
}

/** A number below ten thousand in words: `three hundred and twenty`, `twenty-three`. */
function readGroup(lexicon: Lexicon, tokens: readonly Token[], at: number): Reached | null {
  const head = below100(lexicon, tokens, at)
  if (head === null) return null
  const hundred = skipHyphen(tokens, head.to)
  if (lower(tokens, hundred) !== 'hundred') return head
  const base = head.value * 100
  const after = lower(tokens, hundred + 1) === 'and' ? hundred + 2 : hundred + 1
  const rest = below100(lexicon, tokens, after)
  return rest === null
    ? { value: base, to: hundred + 1 }
    : { value: base + rest.value, to: rest.to }
}

function below100(lexicon: Lexicon, tokens: readonly Token[], at: number): Reached | null {
  const { small, tens } = lexicon.tables
  const ten = tens.get(lower(tokens, at))
  if (ten === undefined) {
    const one = small.get(lower(tokens, at))
    return one === undefined ? null : { value: one, to: at + 1 }
  }
  const next = skipHyphen(tokens, at + 1)
  const one = small.get(lower(tokens, next))
  const joined = one !== undefined && one < 10 && (next > at + 1 || !isHyphenAt(tokens, next + 1))
  return joined ? { value: ten + one, to: next + 1 } : { value: ten, to: at + 1 }
}

/** `twelve thousand five hundred`: a second group after a thousand or a larger magnitude. */
function readThousands(lexicon: Lexicon, tokens: readonly Token[], head: Reached): Reached | null {
  const { magnitudes } = lexicon.tables
  let { value: group, to } = head
  let total = 0
  let ceiling = Infinity
  let groups = 0
  for (;;) {
    const place = skipHyphen(tokens, to)
    const magnitude = magnitudes.get(lower(tokens, place))
    if (magnitude === undefined || magnitude < 1000 || magnitude >= ceiling) break
    const joined = lower(tokens, place + 1) === 'and' && magnitude === 1000 ? place + 2 : place + 1
    const next = readGroup(lexicon, tokens, joined)
    if (next === null) break
    total += group * magnitude
    ceiling = magnitude
    ;({ value: group, to } = next)
    groups += 1
  }
  if (groups === 0) return null
  const place = skipHyphen(tokens, to)
  const last = magnitudes.get(lower(tokens, place))
  if (last !== undefined && last < ceiling && last >= 1000) {
    return { value: total + group * last, to: place + 1 }
  }
  return { value: total + group, to }
}
