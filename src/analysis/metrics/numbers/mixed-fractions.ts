import type { Lexicon } from '../lexicon'
import { isGlued, isNumber, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** A part of one beside a whole number, and the place behind it. */
interface Part {
  readonly value: number
  readonly to: number
}

/** Halves, quarters, eighths: what measures and rates of interest are told in. */
const denominators: ReadonlySet<string> = new Set(['2', '3', '4', '5', '6', '8', '16', '32'])

/** Whether `4 1/4` begins at `at`: a whole number, a blank, and less than one behind it. */
export function isMixedFraction(tokens: readonly Token[], at: number): boolean {
  const [whole, top, stroke, bottom] = [at, at + 1, at + 2, at + 3].map((place) => tokens[place])
  if (!isNumber(whole) || !isNumber(top) || !isNumber(bottom)) return false
  if (isGlued(top) || !isGlued(stroke) || !isGlued(bottom) || isGlued(tokens[at + 4])) return false
  if (stroke?.lower !== '/' && stroke?.lower !== '⁄') return false
  const plain = /^\d{1,3}$/.test(whole.text) && /^[1-9]\d?$/.test(top.text)
  return plain && denominators.has(bottom.text) && Number(top.text) < Number(bottom.text)
}

/** `4 1/4`: a whole number and a fraction behind a blank. */
export function readStrokeFraction(tokens: readonly Token[], at: number, to: number): Part | null {
  return to === at + 1 && isMixedFraction(tokens, at)
    ? { value: Number(tokens[at + 1]?.text) / Number(tokens[at + 3]?.text), to: at + 4 }
    : null
}

/** `2½` and `two and a half`. */
export function readHalf(lexicon: Lexicon, tokens: readonly Token[], at: number): Part {
  const sign = lexicon.tables.fractionSigns.get(tokens[at]?.text ?? '')
  if (sign !== undefined && isGlued(tokens[at])) return { value: sign, to: at + 1 }
  if (lower(tokens, at) === 'and' && lower(tokens, at + 1) === 'a') {
    const part = lower(tokens, at + 2)
    if (part === 'half') return { value: 0.5, to: at + 3 }
  }
  return { value: 0, to: at }
}
