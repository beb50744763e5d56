import type { Lexicon } from '../lexicon'
import { isGlued, lower, skipHyphen } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { multiply, type Numeral, type NumeralReading, type Shape } from './numerals'
import { afterUnknownMagnitude, unknownMagnitude } from './unknown-magnitudes'

/** The numeral with the magnitudes from `at` on: `6.2 million`, `hundred thousand`, `1.2bn`. */
export function withMagnitude(
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
