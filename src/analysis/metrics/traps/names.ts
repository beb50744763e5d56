import { longestUnit } from '../measures/units'
import { isCapital, isDash, isGlued, isHyphenAt, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { measuredByUnit } from './measured'
import type { TrapRule } from './trap'

/** `the world’s top 500`, `the top 100 companies`: a set that is known by its size. "The top 10%" is a share. */
export const topSet: TrapRule = (_lexicon, { tokens }, at) => {
  if (lower(tokens, at - 1) !== 'top' || isShare(tokens, at + 1)) return null
  return { from: at, to: at + 1, reason: 'a set that the text names' }
}

/** `the 1 Million Trees pledge`: a magnitude with a capital, and a name behind it. */
export const namedMagnitude: TrapRule = (lexicon, { tokens, block }, at) => {
  const [magnitude, noun] = [tokens[at + 1], tokens[at + 2]]
  if (block.kind === 'heading' || !isCapital(magnitude) || !isCapital(noun)) return null
  const known = lexicon.tables.magnitudes.has(magnitude?.lower ?? '')
  // In a line of capitals nothing is a name.
  const opens = ['the', 'our', 'its', 'their', '“', '"'].includes(lower(tokens, at - 1))
  if (!known || !opens || lexicon.currencyNames.from(tokens, at + 2) !== null) return null
  return { from: at, to: at + 3, reason: 'a number inside a name' }
}

const isShare = (tokens: readonly Token[], at: number): boolean =>
  ['%', 'per', 'percent'].includes(lower(tokens, at))

/** `15-minute community life circle`, `three-year action plan`: a hyphened duration names something. */
export const hyphenedDuration: TrapRule = (lexicon, { tokens }, at) => {
  if (!isHyphenAt(tokens, at + 1)) return null
  const unit = longestUnit(lexicon, tokens, at + 2)
  if (unit === null || unit.kind !== 'duration') return null
  const after = at + 2 + unit.length
  if (lexicon.sets.spans.has(lower(tokens, after))) return null
  const old = isHyphenAt(tokens, after) && lower(tokens, after + 1) === 'old'
  return {
    from: at,
    to: after,
    reason: old ? 'an age' : 'a duration inside a name or an adjective',
  }
}

/** `Boeing 737`, `Apollo 11`: a capital word and a plain number that nothing measures. */
export const afterCapital: TrapRule = (lexicon, { tokens }, at) => {
  const before = tokens[at - 1]
  const text = tokens[at]?.text ?? ''
  if (!isCapital(before) || before === undefined || isGlued(tokens[at])) return null
  if (!/^\d{1,4}(?:\.\d+)?$/.test(text)) return null
  if (lexicon.stops.has(before.lower) || lexicon.changes.has(before.lower)) return null
  const opens = at === 1 || !isWord(tokens[at - 2])
  if (opens && lexicon.sets.imperatives.has(before.lower)) return null
  if (/(?:ing|ed)$/u.test(before.lower) && at === 1) return null
  if (lexicon.qualifiersBefore.before(tokens, at) !== null) return null
  if (lexicon.currencyPrefixes.before(tokens, at) !== null) return null
  if (measuredByUnit(lexicon, tokens, at) || lower(tokens, at + 1) === '%') return null
  if (lexicon.tables.small.get(before.lower) !== undefined) return null
  if (
    at === 1 &&
    ['another', 'additional', 'total', 'further', 'altogether', 'only', 'just', 'exactly'].includes(
      before.lower,
    )
  )
    return null
  return { from: at - 1, to: afterRange(tokens, at), reason: 'a number inside a name' }
}

/** `SITC 0-9`: a range of such numbers. */
const afterRange = (tokens: readonly Token[], at: number): number =>
  isDash(tokens[at + 1]) && isGlued(tokens[at + 1]) && isNumber(tokens[at + 2]) ? at + 3 : at + 1
