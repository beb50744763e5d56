import { readDigits } from './digits'
import { partOfMagnitude } from './fractions'
import type { Lexicon } from './lexicon'
import { isMixedFraction } from './mixed-fractions'
import { isGlued, isHyphenAt, isNumber, lower, skipHyphen } from './sentence'
import type { Token } from './tokens'
import { afterUnknownMagnitude, unknownMagnitude } from './unknown-magnitudes'

/** A number as it is written, before it is known what it measures. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  /** The number before its magnitude: 6.2 of `6.2 million`. */
  readonly base: number
  readonly factor: number
  readonly words: boolean
  readonly grouped: boolean
  readonly decimals: number
  readonly comma: boolean
  /** A short magnitude that counts only in the right company. */
  readonly pending: { readonly factor: number; readonly needs: 'company' | 'currency' } | null
}

export type NumeralReading =
  | { readonly ok: true; readonly numeral: Numeral }
  | { readonly ok: false; readonly to: number; readonly reason: string }

const firstGroup = /^[1-9]\d{0,2}$/
const plainGroup = /^\d{3}$/
const lastGroup = /^\d{3}(?:[.,]\d{1,2})?$/

/** Reads the number that begins at a token of digits. */
export function readDigitNumeral(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): NumeralReading {
  const { text, to } = joinSpacedGroups(tokens, at)
  const digits = readDigits(text)
  if (!digits.ok) return { ok: false, to, reason: digits.reason }
  const { value: base, grouped, decimals, comma } = digits
  const part = readStrokeFraction(tokens, at, to) ?? readHalf(lexicon, tokens, to)
  const first = withMagnitude(lexicon, tokens, part.to, {
    from: at,
    words: false,
    grouped: grouped || to > at + 1,
    decimals,
    comma,
    base: base + part.value,
  })
  return withLesserPart(lexicon, tokens, first)
}

/** `2 crore 50 lakh`, `1 lakh 20 thousand`: an amount in two magnitudes, the greater one first. */
function withLesserPart(
  lexicon: Lexicon,
  tokens: readonly Token[],
  first: NumeralReading,
): NumeralReading {
  if (!first.ok || first.numeral.factor === 1) return first
  const { magnitudes } = lexicon.tables
  const { to, factor, value } = first.numeral
  const lesser = magnitudes.get(lower(tokens, to + 1))
  if (!isApart(tokens[to]) || lesser === undefined || lesser >= factor) return first
  const digits = readDigits(tokens[to]?.text ?? '')
  if (!digits.ok || digits.value * lesser >= factor) return first
  const sum = value + multiply(digits.value, lesser)
  return {
    ok: true,
    numeral: { ...first.numeral, to: to + 2, value: sum, base: sum / factor },
  }
}

const isApart = (token: Token | undefined): boolean => isNumber(token) && !isGlued(token)

/** `1 234 567`: groups of three after one to three digits, single blanks between. */
function joinSpacedGroups(tokens: readonly Token[], at: number): { text: string; to: number } {
  const first = tokens[at]?.text ?? ''
  let to = at + 1
  if (!isApart(tokens[to]) || !firstGroup.test(first)) return { text: first, to }
  let text = first
  while (isApart(tokens[to])) {
    const group = tokens[to]?.text ?? ''
    if (!lastGroup.test(group)) break
    text += group.replace(',', '.')
    to += 1
    if (!plainGroup.test(group)) break
    if (to - at > 6) break
  }
  return { text, to }
}

/** `4 1/4`: a whole number and a fraction behind a blank. */
function readStrokeFraction(
  tokens: readonly Token[],
  at: number,
  to: number,
): { value: number; to: number } | null {
  return to === at + 1 && isMixedFraction(tokens, at)
    ? { value: Number(tokens[at + 1]?.text) / Number(tokens[at + 3]?.text), to: at + 4 }
    : null
}

/** `2½` and `two and a half`. */
function readHalf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): { value: number; to: number } {
  const sign = lexicon.tables.fractionSigns.get(tokens[at]?.text ?? '')
  if (sign !== undefined && isGlued(tokens[at])) return { value: sign, to: at + 1 }
  if (lower(tokens, at) === 'and' && lower(tokens, at + 1) === 'a') {
    const part = lower(tokens, at + 2)
    if (part === 'half') return { value: 0.5, to: at + 3 }
  }
  return { value: 0, to: at }
}

type Shape = Pick<Numeral, 'from' | 'words' | 'grouped' | 'decimals' | 'comma' | 'base'>

function withMagnitude(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  shape: Shape,
): NumeralReading {
  const { magnitudes, shortMagnitudes } = lexicon.tables
  let to = at
  let factor = 1
  for (;;) {
    const place = skipHyphen(tokens, to)
    const magnitude = magnitudes.get(lower(tokens, place))
    if (magnitude === undefined) break
    factor *= magnitude
    to = place + 1
    if (factor > 1e15) {
      return { ok: false, to, reason: 'a magnitude beyond any figure' }
    }
  }
  // "€0.75 of a million"
  const isPart = lower(tokens, to) === 'of' && lower(tokens, to + 1) === 'a'
  if (!shape.words && isPart && magnitudes.has(lower(tokens, to + 2))) {
    return { ok: false, to: to + 3, reason: 'a part of a magnitude' }
  }
  const unknown = afterUnknownMagnitude(lexicon, tokens, to)
  if (unknown !== null) return { ok: false, to: unknown, reason: unknownMagnitude }
  let pending: Numeral['pending'] = null
  const short = shortMagnitudes.get(tokens[to]?.text ?? '')
  if (short !== undefined && !isSymbolPart(lexicon, tokens, to, shape.from)) {
    // "5L crore" is neither.
    if (magnitudes.has(lower(tokens, to + 1)))
      return { ok: false, to: to + 2, reason: unknownMagnitude }
    if (short.needs === 'nothing') {
      factor *= short.factor
      to += 1
    } else if (factor === 1) {
      pending = { factor: short.factor, needs: short.needs }
    }
  }
  const value = multiply(shape.base, factor)
  const { from, base, words, grouped, decimals, comma } = shape
  return {
    ok: true,
    numeral: { from, to, value, base, factor, words, grouped, decimals, comma, pending },
  }
}

/** `m2`, `t/ha`, `M&A`: the letter belongs to something longer; in `$1.2M/km` it does not. */
function isSymbolPart(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  start: number,
): boolean {
  const next = tokens[at + 1]
  if (!isGlued(next)) return false
  if (next?.lower === '/' && lexicon.currencyPrefixes.before(tokens, start) !== null) return false
  return next?.kind !== 'mark' || ['²', '³', '^', '&', '/', "'", '+'].includes(next.text)
}

export const thousandsReason = 'a point that may set thousands apart'

/** `1.500 homes`, `€12.500`: three digits behind a point; none of `0.125`, for no thousands begin with 0. */
export const maySetThousandsApart = ({ decimals, factor, grouped, base }: Numeral): boolean =>
  decimals === 3 && factor === 1 && !grouped && base >= 1

/** Keeps 6.2 × 1e6 at 6200000 and 2.3 × 1e9 at 2300000000, free of binary noise. */
export function multiply(base: number, factor: number): number {
  return factor === 1 ? base : Number((base * factor).toPrecision(15))
}

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
