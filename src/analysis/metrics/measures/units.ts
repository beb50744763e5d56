import type { Lexicon, UnitMeaning } from '../lexicon'
import type { Numeral } from '../numbers/numerals'
import { isGlued, isHyphenAt, isNumber, isWord } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

export interface FoundUnit extends UnitMeaning {
  /** How many tokens it takes. */
  readonly length: number
}

/** The longest unit that begins at `at`. */
export function longestUnit(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): FoundUnit | null {
  const word = lexicon.unitWords.from(tokens, at)
  const symbol = lexicon.unitSymbols.from(tokens, at)
  const best = (symbol?.length ?? 0) >= (word?.length ?? 0) ? symbol : word
  if (best === null) return null
  const next = tokens[at + best.length]
  const last = tokens[at + best.length - 1]
  // "m2x", "t-shirt", "g's": the letters go on.
  const goesOn = isGlued(next) && last?.kind === 'word' && (isWord(next) || isNumber(next))
  if (goesOn || opensCompound(lexicon, tokens, at + best.length)) return null
  const { unit, kind, factor } = best.value
  return { unit, kind, factor, length: best.length }
}

/** `tonne-kilometres`: a product of two units, which is counted. */
function opensCompound(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!isHyphenAt(tokens, at)) return false
  const second = lexicon.unitWords.from(tokens, at + 1)?.value
  return second?.kind === 'length' && !isHyphenAt(tokens, at + 2)
}

/** Whether a unit fits the number it follows: single letters and singulars are easily something else. */
export function suits(
  tokens: readonly Token[],
  at: number,
  unit: FoundUnit,
  numeral: Numeral,
  hyphened: boolean,
): boolean {
  const text = tokens[at]?.text ?? ''
  if (unit.unit === 'times') return isGlued(tokens[at]) && !isGlued(tokens[at + 1])
  // "two second homes" against "30 seconds".
  if (text === 'second') return false
  // "33 day service centers": a singular after a number above one is part of a name.
  const plural =
    unit.kind !== 'duration' || hyphened || numeral.value === 1 || !isWholeWord(unit, text)
  if (!plural) return false
  if (/^[gGtTlLJWx]$/.test(text) && numeral.words) return false
  return !(isHyphenAt(tokens, at + unit.length) && /^[A-Za-z]$/.test(text))
}

const isWholeWord = (unit: FoundUnit, text: string): boolean => unit.unit === text.toLowerCase()
