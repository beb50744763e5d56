import type { Lexicon } from '../lexicon'
import { isPlural } from '../nouns/counted-nouns'
import type { Measure } from '../measures/measure'
import { isDash, isGlued, isHyphenAt, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

const clean = (value: number): number => Number(value.toPrecision(15))

function fraction(from: number, to: number, value: number): Measure {
  return {
    from,
    to,
    value: clean(value),
    kind: 'ratio',
    unit: 'fraction',
    noun: null,
    hyphened: false,
  }
}

/** `two-thirds`, `a third of`, `one in five`, `4 out of 10`, `1/80 of`, `¾ of`, `threefold`. */
export function readFraction(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): Measure | null {
  return (
    inWords(lexicon, tokens, at) ??
    inParts(lexicon, tokens, at) ??
    withStroke(lexicon, tokens, at) ??
    withSign(lexicon, tokens, at) ??
    fold(lexicon, tokens, at)
  )
}

function inWords(lexicon: Lexicon, tokens: readonly Token[], at: number): Measure | null {
  const { small, fractionWords } = lexicon.tables
  const first = lower(tokens, at)
  if (first === 'half') return half(lexicon, tokens, at, at)
  const article = first === 'a' || first === 'an'
  const digit = isNumber(tokens[at]) && /^[2-9]$/.test(first) ? Number(first) : undefined
  const numerator = article ? 1 : (small.get(first) ?? digit)
  if (numerator === undefined) return null
  const hyphen = isHyphenAt(tokens, at + 1)
  const place = hyphen ? at + 2 : at + 1
  const word = lower(tokens, place)
  const denominator = fractionWords.get(word)
  if (denominator === undefined) return null
  if (numerator > 1 !== word.endsWith('s') && word !== 'halves') return null
  if (numerator >= denominator || lexicon.cues.inTime.has(lower(tokens, at - 1))) return null
  if (word === 'half') return half(lexicon, tokens, at, place)
  const tail = lower(tokens, place + 1)
  if (magnitudeOf(lexicon, tokens, place + 1) !== null) return null
  if (
    isHyphenAt(tokens, place + 1) ||
    (!hyphen && isWord(tokens[place + 1]) && !endsShare(lexicon, tail) && !areParts(word))
  )
    return null
  // "two-tenths of a percentage point"
  const point = lexicon.unitWords.from(tokens, place + 1)
  if (point?.value.unit === 'pp') {
    const to = place + 1 + point.length
    return { ...fraction(at, to, numerator / denominator), kind: 'percent', unit: 'pp' }
  }
  if (tail === 'of' && namesTime(lexicon, tokens, place + 2)) return null
  if (
    !hyphen &&
    (article || word.startsWith('quarter')) &&
    tail !== 'of' &&
    !byChange(lexicon, tokens, at)
  )
    return null
  return fraction(at, place + 1, numerator / denominator)
}

/** Place of the magnitude in "of a million", which begins at `at`; null without one. */
function magnitudeOf(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  if (lower(tokens, at) !== 'of' || !['a', 'one'].includes(lower(tokens, at + 1))) return null
  return lexicon.tables.magnitudes.has(lower(tokens, at + 2)) ? at + 2 : null
}

/** `half a million`, `three-quarters of a million`: the part, and the place of the magnitude. */
export function partOfMagnitude(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): { value: number; to: number } | null {
  const { small, fractionWords } = lexicon.tables
  const first = lower(tokens, at)
  if (first === 'half') {
    const short =
      lower(tokens, at + 1) === 'a' && lexicon.tables.magnitudes.has(lower(tokens, at + 2))
    const to = short ? at + 2 : magnitudeOf(lexicon, tokens, at + 1)
    return to === null ? null : { value: 0.5, to }
  }
  const numerator = first === 'a' ? 1 : small.get(first)
  const place = isHyphenAt(tokens, at + 1) ? at + 2 : at + 1
  const denominator = fractionWords.get(lower(tokens, place))
  const to = magnitudeOf(lexicon, tokens, place + 1)
  return numerator === undefined || denominator === undefined || to === null
    ? null
    : { value: numerator / denominator, to }
}

/** "Four fifths come from rents": nothing else has this form, while quarters and seconds are things as well. */
const areParts = (word: string): boolean => /(?:rd|th)s$/u.test(word)

const endsShare = (lexicon: Lexicon, word: string): boolean =>
  word === 'of' || lexicon.stops.has(word)

function half(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  place: number,
): Measure | null {
  if (
    lexicon.cues.inTime.has(lower(tokens, from - 1)) ||
    isDash(tokens[place + 1]) ||
    isDash(tokens[from - 1])
  )
    return null
  const next = lower(tokens, place + 1)
  if (magnitudeOf(lexicon, tokens, place + 1) !== null) return null
  const whole = ['of', 'the', 'its', 'their', 'all'].includes(next)
  if (!whole)
    return isAmountOfChange(lexicon, tokens, from, place + 1)
      ? fraction(from, place + 1, 0.5)
      : null
  return namesTime(lexicon, tokens, place + (next === 'of' ? 2 : 1))
    ? null
    : fraction(from, place + 1, 0.5)
}

/** How far before "by half" its change may stand, in tokens: "cut the number of unvaccinated children by half". */
const changeReach = 10

/** "fell by half", not "by half a point". */
function isAmountOfChange(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (lower(tokens, from - 1) !== 'by') return false
  const next = lower(tokens, to)
  if (isWord(tokens[to]) && (!lexicon.stops.has(next) || lexicon.sets.determiners.has(next)))
    return false
  for (let place = from - 2; place >= Math.max(0, from - changeReach); place -= 1) {
    if (lexicon.changes.has(lower(tokens, place))) return true
  }
  return false
}

function namesTime(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + 3; place += 1) {
    const word = lower(tokens, place).replace(/'s?$/u, '')
    if (lexicon.cues.ofTime.has(word) || /^(?:19|20)\d\d$/.test(word)) return true
    if (!['the', 'this', 'last', 'next', 'current', 'a', 'an'].includes(word)) return false
  }
  return false
}

/** "fell by a third": a change before makes the share sure. */
function byChange(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    if (lexicon.changes.has(lower(tokens, at - back))) return true
  }
  return false
}

/** `one in five`, `9 out of 10`, `one in every ten`. */
function inParts(lexicon: Lexicon, tokens: readonly Token[], at: number): Measure | null {
  const hyphen = isHyphenAt(tokens, at + 1)
  let place = hyphen ? at + 2 : at + 1
  // "six families in ten", with words for both: digits on either side may count two things.
  const things = !hyphen && isWord(tokens[at]) && isPlural(lexicon, lower(tokens, place))
  if (things) place += 1
  const word = lower(tokens, place)
  if (word === 'in') place += 1
  else if (word === 'out' && lower(tokens, place + 1) === 'of') place += 2
  else return null
  if (lower(tokens, place) === 'every' || lower(tokens, place) === 'each') place += 1
  if (isHyphenAt(tokens, place)) place += 1
  const numerator = cardinal(lexicon, tokens, at)
  const denominator = cardinal(lexicon, tokens, place)
  if (numerator === null || denominator === null || numerator >= denominator || numerator < 1)
    return null
  const round = roundNumbers.has(denominator)
  if (!round || lexicon.tables.magnitudes.get(lower(tokens, place + 1)) !== undefined) return null
  const next = lower(tokens, place + 1)
  if (things && (!isWord(tokens[place]) || !endsThings(lexicon, tokens, place + 1))) return null
  if (
    lexicon.sets.times.has(next) ||
    next === '%' ||
    lexicon.sets.months.has(next) ||
    isHyphenAt(tokens, place + 1)
  )
    return null
  if (
    isWord(tokens[place + 1]) &&
    !isGlued(tokens[place + 1]) &&
    lexicon.unitWords.from(tokens, place + 1) !== null
  )
    return null
  // "3 in 5 schools" is a share; "rose by 3 in 5 districts" cannot be told from it and is rare.
  return fraction(at, place + 1, numerator / denominator)
}

/** "six schools in ten districts" counts both; of "six in ten of the schools" nothing is counted here. */
function endsThings(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const next = lower(tokens, at)
  return next !== 'of' && (!isWord(tokens[at]) || lexicon.stops.has(next))
}

/** What shares are told in. */
const roundNumbers: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100, 200, 250, 500, 1000,
  10_000, 100_000,
])

function cardinal(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (isNumber(token)) {
    return /^\d{1,3}(?:,000)*$/.test(token.text) ? Number(token.text.replaceAll(',', '')) : null
  }
  const word = lower(tokens, at)
  if (word === 'hundred' || word === 'thousand') return null
  return lexicon.tables.small.get(word) ?? lexicon.tables.tens.get(word) ?? null
}

/** `1/80 of`, `2/3 of`; without "of" a stroke may mean anything. */
function withStroke(lexicon: Lexicon, tokens: readonly Token[], at: number): Measure | null {
  const [top, bar, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!isNumber(top) || bar === undefined || !isNumber(bottom) || !isGlued(bar) || !isGlued(bottom))
    return null
  if (!['/', '⁄'].includes(bar.lower) || isGlued(tokens[at + 3])) return null
  if (!/^\d{1,2}$/.test(top.text) || !/^\d{1,4}$/.test(bottom.text)) return null
  const [n, d] = [Number(top.text), Number(bottom.text)]
  const share = lower(tokens, at + 3) === 'of' && !namesTime(lexicon, tokens, at + 4)
  return n > 0 && n < d && share ? fraction(at, at + 3, n / d) : null
}

function withSign(lexicon: Lexicon, tokens: readonly Token[], at: number): Measure | null {
  const value = lexicon.tables.fractionSigns.get(tokens[at]?.text ?? '')
  if (value === undefined || isNumber(tokens[at - 1])) return null
  return lower(tokens, at + 1) === 'of' ? fraction(at, at + 1, value) : null
}

function fold(lexicon: Lexicon, tokens: readonly Token[], at: number): Measure | null {
  const value = lexicon.tables.foldWords.get(lower(tokens, at))
  if (value === undefined || isPlural(lexicon, lower(tokens, at))) return null
  return { ...fraction(at, at + 1, value), unit: 'times' }
}
