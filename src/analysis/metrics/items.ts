import { readFraction } from './numbers/fractions'
import type { Lexicon } from './lexicon'
import type { Measure } from './measures/measure'
import { readMeasure } from './measures'
import type { ResolveCurrency } from './measures/money'
import { readDigitNumeral } from './numbers/digit-numerals'
import type { Numeral, NumeralReading } from './numbers/numerals'
import { readWordNumeral } from './numbers/word-numerals'
import { readRank } from './measures/ranks'
import {
  isCapital,
  isGlued,
  isHyphenAt,
  isNumber,
  isOf,
  lower,
  type Sentence,
} from './tokens/sentence'
import { readSign } from './numbers/signs'
import { readSingle } from './measures/single-things'
import { findTrap, type Trap } from './traps'
import { hyphenedDuration } from './traps/names'
import { isLimit } from './traps/people'
import { wordClass } from './tokens/words'

/** A number of a sentence on its way to a figure: measured, or still bare. */
export interface Item {
  readonly numeral: Numeral | null
  readonly measure: Measure | null
  /** The unit is that of the number it is joined to. */
  readonly shared?: boolean
  /** An adjective is all that stands between it and the next number, whose noun it takes. */
  readonly described?: boolean
  /** Why the number is bare, should it stay so. */
  readonly reason?: string
}

export interface SentenceItems {
  readonly items: Item[]
  readonly traps: Trap[]
}

/** Walks a sentence once from left to right and reads every number in it. */
export function readItems(
  lexicon: Lexicon,
  sentence: Sentence,
  resolve: ResolveCurrency,
): SentenceItems {
  const { tokens } = sentence
  const items: Item[] = []
  const traps: Trap[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!isOf(token, wordClass.opensNumber)) {
      at += 1
      continue
    }
    if (token?.kind === 'foreign') {
      traps.push({ from: at, to: at + 1, reason: 'digits of another script' })
      at += 1
      continue
    }
    const number = isNumber(token)
    if (!number && isIdleArticle(lexicon, tokens, at)) {
      at += 1
      continue
    }
    const ready =
      readRank(lexicon, tokens, at) ??
      readFraction(lexicon, tokens, at) ??
      readSingle(lexicon, tokens, at)
    if (ready !== null) {
      items.push({ numeral: null, measure: ready })
      at = ready.to
      continue
    }
    const trap = number
      ? (baseOfRate(lexicon, sentence, at) ?? findTrap(lexicon, sentence, at))
      : null
    if (trap !== null) {
      traps.push(trap)
      at = Math.max(trap.to, at + 1)
      continue
    }
    const reading = number
      ? readDigitNumeral(lexicon, tokens, at)
      : readWordNumeral(lexicon, tokens, at)
    at =
      reading === null
        ? at + 1
        : takeNumeral(lexicon, sentence, at, reading, resolve, { items, traps })
  }
  return { items, traps }
}

function takeNumeral(
  lexicon: Lexicon,
  sentence: Sentence,
  at: number,
  reading: NumeralReading,
  resolve: ResolveCurrency,
  { items, traps }: SentenceItems,
): number {
  const { tokens } = sentence
  if (!reading.ok) {
    traps.push({ from: at, to: reading.to, reason: reading.reason })
    return reading.to
  }
  const { numeral } = reading
  const refusal = numeral.words ? refuseWords(lexicon, sentence, numeral) : null
  if (refusal !== null) {
    traps.push({ from: at, to: numeral.to, reason: refusal })
    return numeral.to
  }
  const measured = readMeasure(lexicon, tokens, numeral, resolve)
  if (measured.ok) {
    const reason = numeral.words ? refuseSet(lexicon, tokens, numeral, measured.measure) : null
    if (reason === null) {
      // A sign or a currency that the number before has taken is not taken twice.
      const from = Math.max(measured.measure.from, items.at(-1)?.measure?.to ?? 0)
      items.push({ numeral, measure: { ...measured.measure, from } })
      return measured.measure.to
    }
    traps.push({ from: at, to: numeral.to, reason })
    return numeral.to
  }
  if (measured.bare) {
    const { reason } = measured
    items.push({ numeral: signedNumeral(tokens, numeral), measure: null, reason })
  } else traps.push({ from: at, to: numeral.to, reason: measured.reason })
  return numeral.to
}

function signedNumeral(tokens: Sentence['tokens'], numeral: Numeral): Numeral {
  const { from, factor } = readSign(tokens, numeral.from)
  return { ...numeral, from, value: numeral.value * factor }
}

/** An article opens a number before a magnitude or a fraction only. */
function isIdleArticle({ tables }: Lexicon, tokens: Sentence['tokens'], at: number): boolean {
  const word = lower(tokens, at)
  if (word !== 'a' && word !== 'an') return false
  const next = lower(tokens, at + 1)
  return !tables.magnitudes.has(next) && !tables.fractionWords.has(next)
}

/** `per 10,000 people`, `for every Ksh 100`: what a rate is reckoned on. */
function baseOfRate(lexicon: Lexicon, { tokens }: Sentence, at: number): Trap | null {
  const from = at - (lexicon.currencyPrefixes.before(tokens, at)?.length ?? 0)
  const before = lower(tokens, from - 1)
  if (before !== 'per' && before !== 'every') return null
  return { from, to: at + 1, reason: 'the base of a rate' }
}

/** Number words that belong to a name: `Two Sessions`, `“Four Innovation Capabilities”`, `three-year action plan`. */
function refuseWords(lexicon: Lexicon, sentence: Sentence, numeral: Numeral): string | null {
  const { tokens } = sentence
  const trap = hyphenedDuration(lexicon, sentence, numeral.to - 1)
  if (trap !== null) return trap.reason
  const { from, to } = numeral
  if (isHyphenAt(tokens, from - 1)) return 'a number inside a word'
  if (isLimit(lexicon, tokens, from, to)) return 'an age'
  if (!isCapital(tokens[from]) || !isCapital(tokens[to])) return null
  const quoted =
    from > 0 &&
    ['“', '"', '«', '‘', "'"].includes(tokens[from - 1]?.text ?? '') &&
    isGlued(tokens[from])
  const inside = from > 0 && tokens[from - 1]?.lower !== '.' && tokens[from - 1]?.lower !== ':'
  return quoted || inside ? 'a number inside a name' : null
}

/** "one" is an article; "the three leading industries" names a known set. */
function refuseSet(
  lexicon: Lexicon,
  tokens: Sentence['tokens'],
  numeral: Numeral,
  measure: Measure,
): string | null {
  const before = lower(tokens, numeral.from - 1)
  if (numeral.value === 1 && numeral.factor === 1) {
    const counted = measure.kind === 'count' || measure.kind === 'ratio'
    if (counted) return '"one" as an article'
    if (measure.kind !== 'duration') return null
    return [
      'within',
      'over',
      'for',
      'in',
      'than',
      'least',
      'about',
      'every',
      'of',
      'to',
      'by',
    ].includes(before)
      ? null
      : '"one" as an article'
  }
  if (measure.kind !== 'count') return null
  if (before === 'top') return 'a set that the text names'
  if (numeral.factor > 1 || numeral.value > 10) return null
  const known =
    before === 'the' ||
    (lexicon.cues.setWords.has(before) && lower(tokens, numeral.from - 2) === 'the')
  return known ? 'a set that the text names' : null
}
