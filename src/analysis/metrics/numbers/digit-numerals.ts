import type { Lexicon } from '../lexicon'
import { isGlued, isNumber, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { readDigits } from './digits'
import { withMagnitude } from './magnitudes'
import { readHalf, readStrokeFraction } from './mixed-fractions'
import { multiply, type NumeralReading } from './numerals'

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
