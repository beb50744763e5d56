import { isGlued, isNumber } from './sentence'
import type { Token } from './tokens'

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
