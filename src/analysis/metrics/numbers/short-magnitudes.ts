import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import { countedNoun, afterPeople, isPlural } from '../nouns/counted-nouns'
import type { Numeral } from './numerals'
import { isGlued, isHyphenAt, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { longestUnit } from '../measures/units'

/** `1.1m calls`, `5.2m tonnes`, `30k households`: the letter is a magnitude before a plural or a unit. */
export function readCompany(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
): (Pick<Measure, 'to' | 'kind' | 'unit' | 'noun'> & { factor: number }) | null {
  if (numeral.pending?.needs !== 'company') return null
  const at = numeral.to + 1
  const { factor } = numeral.pending
  const unit = longestUnit(lexicon, tokens, at)
  if (unit !== null && unit.kind !== 'duration') {
    return {
      to: at + unit.length,
      kind: unit.kind,
      unit: unit.unit,
      noun: null,
      factor: factor * unit.factor,
    }
  }
  if (null !== afterPeople(lexicon, tokens, at)) {
    return { to: at + 1, kind: 'count', unit: 'person', noun: { from: at, to: at + 1 }, factor }
  }
  const noun = countedNoun(lexicon, tokens, at)
  // "a 25 m swimming pools" is not written; a plural after the letter is what is counted.
  if (noun === null || isHyphenAt(tokens, at)) return null
  return { to: noun.to, kind: 'count', unit: noun.unit, noun: { from: at, to: noun.to }, factor }
}

/** `a 25 m pool`, `3.5m wide`: whether the letter is the metre rather than a million. */
export function standsForMetre(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
): boolean {
  const letter = tokens[numeral.to]
  if (letter?.text !== 'm') return false
  const next = lower(tokens, numeral.to + 1)
  if (lexicon.cues.dimensions.has(next)) return true
  // Apart from its number a lone "m" is the metre; glued to it, it needs a witness.
  return !isGlued(letter) && !isPlural(lexicon, next)
}
