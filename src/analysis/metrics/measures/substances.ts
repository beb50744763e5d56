import { isDash, isGlued, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

const element = /^\p{Lu}/u
const subscript = /^[₀-₉]$/u

/** Place after a chemical formula that begins at `at`, `CO2`, `NOx`, `CO2-eq`; `at` itself where none does. */
export function afterSubstance(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!isWord(token) || token.text.length > 5 || !element.test(token.text)) return at
  const isDigit = (place: number): boolean =>
    isGlued(tokens[place]) && (isNumber(tokens[place]) || subscript.test(lower(tokens, place)))
  let numbered = false
  let to = at + 1
  while (to < at + 8) {
    if (isDigit(to)) numbered = true
    else if (!(isGlued(tokens[to]) && isWord(tokens[to]))) break
    to += 1
  }
  if (!numbered && token.text !== 'NOx' && token.text !== 'SOx') return at
  // "CO2-eq", "CO2 equivalent"
  const tail = isDash(tokens[to]) && isGlued(tokens[to]) ? to + 1 : to
  return /^(?:e|eq|equiv|equivalents?)$/.test(lower(tokens, tail)) ? tail + 1 : to
}
