import type { MetricKind } from '@shared/metric'
import { matchCurrencyAfter, matchCurrencyBefore } from './currencies'
import { readDenominator } from './denominators'
import type { Lexicon } from './lexicon'
import type { ResolveCurrency } from './money'
import { countedNoun, isPlural } from './nouns'
import { multiply, type Numeral } from './numerals'
import { isGlued, isHyphenAt, isNumber, isWord, lower, skipHyphen } from './sentence'
import type { Token } from './tokens'

/** A number with what it measures; `from` and `to` are places in the sentence's tokens. */
export interface Measure {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly kind: MetricKind
  readonly unit: string
  /** The counted noun phrase, for counts. */
  readonly noun: { readonly from: number; readonly to: number } | null
  /** Joined by a hyphen to what it measures: `100-bed`. */
  readonly hyphened: boolean
}

export type MeasureReading =
  | { readonly ok: true; readonly measure: Measure }
  /** The number stands alone; its unit may be found elsewhere. */
  | { readonly ok: false; readonly bare: true }
  | { readonly ok: false; readonly bare: false; readonly reason: string }

const refuse = (reason: string): MeasureReading => ({ ok: false, bare: false, reason })
const bare: MeasureReading = { ok: false, bare: true }

export function readMeasure(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  resolve: ResolveCurrency,
): MeasureReading {
  const signed = readSign(tokens, numeral.from)
  const money = readMoney(lexicon, tokens, numeral, signed, resolve)
  if (money !== null) return money
  return readUnit(lexicon, tokens, numeral, signed)
}

interface Sign {
  readonly from: number
  readonly factor: 1 | -1
}

/** A written sign: `+1.2%`, `−0.3%`; a dash between two numbers is a range instead. */
export function readSign(tokens: readonly Token[], at: number): Sign {
  const sign = tokens[at - 1]
  const none: Sign = { from: at, factor: 1 }
  if (sign === undefined) return none
  if (lower(tokens, at - 1) === 'minus') return { from: at - 1, factor: -1 }
  if (!isGlued(tokens[at]) || !['+', '-', '−', '–'].includes(sign.lower)) return none
  const before = tokens[at - 2]
  if (before !== undefined && isGlued(sign) && before.lower !== '(') return none
  return { from: at - 1, factor: sign.lower === '+' ? 1 : -1 }
}

function readMoney(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  signed: Sign,
  resolve: ResolveCurrency,
): MeasureReading | null {
  const before = matchCurrencyBefore(lexicon, tokens, signed.from, numeral)
  const after = matchCurrencyAfter(lexicon, tokens, numeral)
  const match = before ?? after
  if (match === null) return null
  const code = resolve(match.meaning)
  if (code === null) return refuse('the currency cannot be told from the document')
  const factor = match.short
  // A sign may stand before the currency as well: -£3 million.
  const outer = before === null ? signed : readSign(tokens, before.from)
  const sign = signed.factor * (before === null ? 1 : outer.factor)
  const to = before === null ? match.to : redundantCode(lexicon, tokens, match.to)
  return withDenominator(lexicon, tokens, {
    from: before === null ? signed.from : outer.from,
    to,
    value: sign * multiply(numeral.value, factor),
    kind: 'money',
    unit: code,
    noun: null,
    hyphened: isHyphenAt(tokens, numeral.to),
  })
}

/** `$5 million USD`: the code again after a sign. */
function redundantCode(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const code = lexicon.currencySuffixes.from(tokens, at)
  return code !== null && /^[A-Z]{3}$/.test(tokens[at]?.text ?? '') ? at + code.length : at
}

function readUnit(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  signed: Sign,
): MeasureReading {
  const at = skipHyphen(tokens, numeral.to)
  const hyphened = at > numeral.to
  const base = { from: signed.from, value: signed.factor * numeral.value, hyphened, noun: null }
  const refused = lexicon.refused.from(tokens, at)
  if (refused !== null && !isIndianTonne(tokens, at)) {
    return refuse(`${refused.value}, which Diptych does not read`)
  }
  if (refused !== null) {
    return withDenominator(lexicon, tokens, { ...base, to: at + 1, kind: 'mass', unit: 't' })
  }

  const word = lower(tokens, at)
  const subunit = lexicon.tables.subunits.get(word)
  if (subunit !== undefined) {
    return withDenominator(lexicon, tokens, { ...base, to: at + 1, kind: 'money', unit: subunit })
  }
  if (tokens[at]?.text === 'p' && isGlued(tokens[at]) && !isGlued(tokens[at + 1])) {
    return withDenominator(lexicon, tokens, { ...base, to: at + 1, kind: 'money', unit: 'penny' })
  }

  const company = readCompany(lexicon, tokens, numeral)
  if (company !== null) {
    return withDenominator(lexicon, tokens, {
      ...base,
      ...company,
      value: multiply(base.value, company.factor),
    })
  }
  if (numeral.pending !== null && !standsForMetre(lexicon, tokens, numeral)) {
    return refuse('a letter that may be a magnitude or a unit')
  }
  const unit = longestUnit(lexicon, tokens, at)
  if (unit !== null && unit.unit === 'day' && countsDays(lexicon, tokens, signed.from, at + 1)) {
    const noun = { from: at, to: at + 1 }
    return { ok: true, measure: { ...base, to: at + 1, kind: 'count', unit: 'day', noun } }
  }
  if (unit !== null && suits(tokens, at, unit, numeral, hyphened)) {
    return withDenominator(lexicon, tokens, {
      ...base,
      to: at + unit.length,
      kind: unit.kind,
      unit: unit.unit,
      value: multiply(base.value, unit.factor),
    })
  }
  return readCount(lexicon, tokens, numeral, { ...base, at })
}

/** `1.1m calls`, `5.2m tonnes`, `30k households`: the letter is a magnitude before a plural or a unit. */
function readCompany(
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
  const noun = countedNoun(lexicon, tokens, at)
  // "a 25 m swimming pools" is not written; a plural after the letter is what is counted.
  if (noun === null || isHyphenAt(tokens, at)) return null
  return { to: noun.to, kind: 'count', unit: noun.unit, noun: { from: at, to: noun.to }, factor }
}

const metreCompany = new Set([
  'wide',
  'long',
  'high',
  'deep',
  'tall',
  'apart',
  'above',
  'below',
  'in',
  'of',
  'from',
  'away',
  'x',
  '×',
  'by',
  'and',
  ',',
  'to',
])

function standsForMetre(lexicon: Lexicon, tokens: readonly Token[], numeral: Numeral): boolean {
  const letter = tokens[numeral.to]
  if (letter?.text !== 'm') return false
  const next = lower(tokens, numeral.to + 1)
  if (
    [
      'wide',
      'long',
      'high',
      'deep',
      'tall',
      'apart',
      'length',
      'width',
      'depth',
      'height',
    ].includes(next)
  )
    return true
  // Apart from its number, a lone "m" is the metre; glued to it, it needs a witness.
  if (!isGlued(letter)) return !isPlural(lexicon, next)
  return next === '/' || next === 'per'
    ? false
    : metreCompany.has(next) &&
        next !== 'in' &&
        next !== 'of' &&
        next !== 'from' &&
        next !== 'and' &&
        next !== ',' &&
        next !== 'to' &&
        next !== 'by' &&
        next !== 'above' &&
        next !== 'below'
}

/** "266 lakh MT": after an Indian magnitude MT is the metric tonne. */
const isIndianTonne = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'MT' && /^(?:lakh|lac|crore)s?$/.test(lower(tokens, at - 1))

/** "recorded on 290 days", "polluted days increased by two days": days of some kind are counted. */
function countsDays(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): boolean {
  const before = lower(tokens, from - 1)
  if (before === 'on' || lower(tokens, to) === 'with') return true
  if (before !== 'by' && before !== 'to' && !lexicon.changes.has(before)) return false
  for (let place = from - 2; place >= Math.max(0, from - 8); place -= 1) {
    if (lower(tokens, place) === 'days') return true
  }
  return false
}

interface FoundUnit {
  readonly unit: string
  readonly kind: MetricKind
  readonly factor: number
  readonly length: number
}

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
  return goesOn ? null : { ...best.value, length: best.length }
}

function suits(
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

function readCount(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  base: { from: number; value: number; hyphened: boolean; noun: null; at: number },
): MeasureReading {
  const { at, ...measure } = base
  if (measure.hyphened) return readCompound(lexicon, tokens, numeral, base)
  const quote = tokens[at]?.text ?? ''
  if (['“', '"', '«', '‘'].includes(quote) && !isGlued(tokens[at])) {
    return isWord(tokens[at + 1]) && isGlued(tokens[at + 1])
      ? refuse('a number before a name in quotation marks')
      : bare
  }
  const place = skipAside(lexicon, tokens, at)
  const noun = countedNoun(lexicon, tokens, place)
  if (noun === null) {
    if (lexicon.has('people', lower(tokens, place)) && !isWord(tokens[place + 1])) {
      return withDenominator(lexicon, tokens, {
        ...measure,
        to: place + 1,
        kind: 'count',
        unit: 'person',
        noun: { from: place, to: place + 1 },
      })
    }
    const rate = readDenominator(lexicon, tokens, place)
    if (rate !== null && !rate.article) {
      return {
        ok: true,
        measure: { ...measure, to: rate.to, kind: 'ratio', unit: `per ${rate.unit}` },
      }
    }
    return bare
  }
  const head = lower(tokens, noun.to - 1)
  if (lexicon.has('structure', head)) return refuse('a number that announces a list')
  if (lexicon.has('streets', lower(tokens, noun.to))) return refuse('a street address')
  if (noun.unit === 'time') return readTimes(lexicon, tokens, noun.to, numeral, measure)
  if (numeral.comma && numeral.factor === 1)
    return refuse('separators that may be read in two ways')
  if (numeral.decimals === 3 && numeral.factor === 1 && !numeral.grouped) {
    return refuse('a point that may set thousands apart')
  }
  const duration = asDuration(lexicon, tokens, place, noun.to)
  if (duration !== null) {
    return withDenominator(lexicon, tokens, {
      ...measure,
      to: noun.to,
      kind: 'duration',
      unit: duration,
    })
  }
  return withDenominator(lexicon, tokens, {
    ...measure,
    to: noun.to,
    kind: 'count',
    unit: noun.unit,
    noun: { from: place, to: noun.to },
  })
}

/** `five (5) schools`, `300 or so stalls`: the same number again, or a qualifier behind it. */
function skipAside(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const qualifier = lexicon.qualifiersAfter.from(tokens, at)
  if (qualifier !== null) return at + qualifier.length
  const again =
    lower(tokens, at) === '(' && isNumber(tokens[at + 1]) && lower(tokens, at + 2) === ')'
  return again ? at + 3 : at
}

const timeAdjectives = new Set([
  'consecutive',
  'successive',
  'straight',
  'full',
  'calendar',
  'working',
  'business',
  'more',
  'further',
  'fiscal',
  'financial',
  'academic',
  'school',
  'additional',
  'extra',
  'light',
  'whole',
])

/** "nine consecutive years" lasts; "290 sunny days" are counted. */
function asDuration(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): string | null {
  const unit = longestUnit(lexicon, tokens, to - 1)
  if (unit === null || unit.kind !== 'duration') return null
  for (let place = from; place < to - 1; place += 1) {
    if (!timeAdjectives.has(lower(tokens, place))) return null
  }
  return unit.unit
}

/** `a 100-bed hospital` counts beds; in `a three-tier system` the number is part of an adjective. */
function readCompound(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  base: { from: number; value: number; hyphened: boolean; noun: null; at: number },
): MeasureReading {
  const { at, ...measure } = base
  const word = lower(tokens, at)
  if (word === 'fold' && !numeral.words) {
    return { ok: true, measure: { ...measure, to: at + 1, kind: 'ratio', unit: 'times' } }
  }
  if (numeral.words || !lexicon.has('compounds', word) || isHyphenAt(tokens, at + 1)) {
    return refuse('a number inside an adjective')
  }
  return {
    ok: true,
    measure: { ...measure, to: at + 1, kind: 'count', unit: word, noun: { from: at, to: at + 1 } },
  }
}

const multiples = new Set([
  'the',
  'as',
  'more',
  'higher',
  'larger',
  'greater',
  'faster',
  'that',
  'its',
  'their',
  'what',
  'bigger',
  'lower',
  'less',
  'over',
  'compared',
])

/** `1.8 times`, `three times the average`; "three times a week" is a habit. */
function readTimes(
  lexicon: Lexicon,
  tokens: readonly Token[],
  to: number,
  numeral: Numeral,
  measure: { from: number; value: number; hyphened: boolean; noun: null },
): MeasureReading {
  const next = lower(tokens, to)
  const changed = [1, 2, 3].some((back) => lexicon.changes.has(lower(tokens, measure.from - back)))
  const isMultiple =
    numeral.decimals > 0 || multiples.has(next) || (changed && !['a', 'in', 'per'].includes(next))
  if (!isMultiple) return refuse('a number of times')
  return { ok: true, measure: { ...measure, to, kind: 'ratio', unit: 'times' } }
}

/** Adds what comes after "per", "a" or a slash. Percentages and multiples stay as they are. */
export function withDenominator(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
): MeasureReading {
  const done: MeasureReading = { ok: true, measure }
  if (measure.kind === 'percent' || measure.unit === 'times') return done
  const rate = readDenominator(lexicon, tokens, measure.to) ?? rateAfterOf(lexicon, tokens, measure)
  if (rate === null || (measure.kind === 'duration' && rate.article && rate.unit === measure.unit))
    return done
  return {
    ok: true,
    measure: { ...measure, to: rate.to, kind: 'ratio', unit: `${measure.unit}/${rate.unit}` },
  }
}

/** `20 kilometres of road per day`. */
function rateAfterOf(lexicon: Lexicon, tokens: readonly Token[], measure: Measure) {
  if (lower(tokens, measure.to) !== 'of') return null
  for (let place = measure.to + 1; place < measure.to + 5; place += 1) {
    if (!isWord(tokens[place])) return null
    const rate = place > measure.to + 1 ? readDenominator(lexicon, tokens, place) : null
    if (rate !== null) return rate.article ? null : rate
    if (lexicon.stops.has(lower(tokens, place))) return null
  }
  return null
}
