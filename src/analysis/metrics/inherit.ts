import type { MetricKind } from '@shared/metric'
import { readDenominator } from './denominators'
import type { Lexicon } from './lexicon'
import type { Measure } from './measure'
import { countedNoun, isPlural, singular } from './nouns'
import type { Numeral } from './numerals'
import { isNumber, isWord, lower } from './sentence'
import type { Token } from './tokens'

/** A unit that a bare number takes from its surroundings. */
export interface BorrowedUnit {
  readonly kind: MetricKind
  readonly unit: string
  readonly to?: number
}

export interface BareContext {
  readonly numeral: Numeral
  /** Place where the number's qualifier begins. */
  readonly start: number
  /** The measures before it, nearest first: of its sentence, then of the one before. */
  readonly here: readonly Measure[]
  readonly before: readonly Measure[]
}

/** What a number without a unit counts, told by the words around it; null where nothing tells. */
export function borrowUnit(
  lexicon: Lexicon,
  tokens: readonly Token[],
  context: BareContext,
): BorrowedUnit | null {
  const { numeral, here, before, start } = context
  const of = ofThe(lexicon, tokens, numeral)
  if (of !== null) return of
  const [last] = here
  const previous = lower(tokens, start - 1)
  const counted = [...here, ...before].find(({ kind }) => kind === 'count')
  if (lexicon.cues.another.has(previous) && counted !== undefined) return same(counted)
  const change = lexicon.changes.get(previous)
  if (
    change !== undefined ||
    (previous === 'by' && lexicon.changes.has(lower(tokens, start - 2)))
  ) {
    const changed = changeUnit(numeral, here)
    if (changed !== null) return changed
  }
  if (
    lexicon.cues.comparing.has(previous) &&
    last !== undefined &&
    isComparison(lexicon, tokens, start, last)
  ) {
    const level = levelUnit(numeral, here)
    if (level !== null) return level
  }
  const based = rateBefore(lexicon, tokens, start)
  if (based !== null && !numeral.grouped) return based
  const rate = readDenominator(lexicon, tokens, numeral.to)
  const numbered = numberOf(lexicon, tokens, start) ?? pluralSubject(lexicon, tokens, start)
  if (numbered !== null) {
    if (rate === null) return numbered
    return { kind: 'ratio', unit: `${numbered.unit}/${rate.unit}`, to: rate.to }
  }
  if (rate !== null && counted !== undefined && here.includes(counted)) {
    return { kind: 'ratio', unit: `${counted.unit}/${rate.unit}`, to: rate.to }
  }
  if (isTotal(lexicon, tokens, start) && counted !== undefined) return same(counted)
  const verb = lower(tokens, numeral.to)
  if (
    ['were', 'are', 'have', 'had', 'will', 'was'].includes(verb) &&
    counted !== undefined &&
    !numeral.words
  )
    return same(counted)
  return null
}

const same = ({ kind, unit }: Measure): BorrowedUnit => ({ kind, unit })

/** `18 of the 22 bridges`, `three of the schools`. */
function ofThe(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { to, value }: Numeral,
): BorrowedUnit | null {
  if (lower(tokens, to) !== 'of' || value === 1) return null
  let place = to + 1
  while (lexicon.sets.determiners.has(lower(tokens, place)) && place < to + 4) place += 1
  const determined = place > to + 1
  const number = isNumber(tokens[place]) || lexicon.tables.small.has(lower(tokens, place))
  if (!determined && !number) return null
  const noun = countedNoun(lexicon, tokens, number ? place + 1 : place)
  return noun === null ? null : { kind: 'count', unit: noun.unit }
}

/** "up 0.4 on the quarter" after a percentage is in points; "down 65,000" counts what was counted. */
function changeUnit(numeral: Numeral, here: readonly Measure[]): BorrowedUnit | null {
  const [last] = here
  if (last === undefined) return null
  if (last.kind === 'percent') {
    if (!numeral.grouped && numeral.factor === 1 && numeral.value < 100)
      return { kind: 'percent', unit: 'pp' }
    const counted = here.find(({ kind }) => kind === 'count')
    return counted === undefined ? null : same(counted)
  }
  return last.kind === 'duration' || last.kind === 'rank' ? null : same(last)
}

function levelUnit(numeral: Numeral, here: readonly Measure[]): BorrowedUnit | null {
  const fits = here.find((measure) => {
    if (measure.kind === 'duration' || measure.kind === 'rank' || measure.unit === 'fraction')
      return false
    if (measure.kind !== 'percent') {
      const ratio = Math.abs(numeral.value / measure.value)
      return ratio > 1 / 50 && ratio < 50
    }
    return (
      measure.unit === '%' &&
      !numeral.grouped &&
      numeral.factor === 1 &&
      numeral.value <= 100 &&
      numeral.decimals > 0
    )
  })
  return fits === undefined ? null : same(fits)
}

/** "up from", "compared with", "against", "raising the total to". */
function isComparison(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  last: Measure,
): boolean {
  const previous = lower(tokens, start - 1)
  const before = lower(tokens, start - 2)
  if (previous === 'from')
    return lexicon.changes.has(before) || start - 1 === last.to || before === ','
  if (previous === 'with' || previous === 'to') {
    if (before === 'compared' || before === 'relative') return true
    return previous === 'to' && (lexicon.changes.has(before) || isTotal(lexicon, tokens, start))
  }
  return previous !== 'than' || before === 'more' || before === 'less' || before === 'fewer'
}

/** "registered doctors per 10,000 people rose to 50.2": the denominator came first. */
function rateBefore(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
): BorrowedUnit | null {
  for (let place = start - 1; place >= Math.max(0, start - 10); place -= 1) {
    if (lower(tokens, place) !== 'per' || !isNumber(tokens[place + 1])) continue
    const rate = readDenominator(lexicon, tokens, place)
    return rate === null || rate.to > start ? null : { kind: 'ratio', unit: `per ${rate.unit}` }
  }
  return null
}

function isTotal(lexicon: Lexicon, tokens: readonly Token[], start: number): boolean {
  const link = lower(tokens, start - 1)
  if (link !== 'to' && link !== 'of') return false
  for (let place = start - 2; place >= Math.max(0, start - 5); place -= 1) {
    if (lexicon.cues.totals.has(lower(tokens, place))) return true
  }
  return false
}

/** "the number of pupils rose to": the noun after "number of". */
function numberOf(lexicon: Lexicon, tokens: readonly Token[], start: number): BorrowedUnit | null {
  for (let place = start - 1; place >= Math.max(1, start - 30); place -= 1) {
    const word = lower(tokens, place)
    if (word === ';') return null
    if (word !== 'of' || !['number', 'numbers', 'total'].includes(lower(tokens, place - 1)))
      continue
    const noun = countedNoun(lexicon, tokens, place + 1)
    return noun === null ? null : { kind: 'count', unit: noun.unit }
  }
  return null
}

/** "Visitor arrivals reached 3.2 million", "The population stood at 8.1 million". */
function pluralSubject(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
): BorrowedUnit | null {
  const link = lower(tokens, start - 1)
  if (!lexicon.cues.reaching.has(link) && !lexicon.changes.has(link)) return null
  for (let place = start - 1; place >= Math.max(0, start - 14); place -= 1) {
    const word = lower(tokens, place)
    if (!isWord(tokens[place])) return null
    if (lexicon.sets.populations.has(word)) return { kind: 'count', unit: 'person' }
    if (isPlural(lexicon, word) && !lexicon.changes.has(word)) {
      return isSubject(lexicon, tokens, place)
        ? { kind: 'count', unit: singular(lexicon, word) }
        : null
    }
  }
  return null
}

/** Not what comes after "in" or "for", and nothing that is measured in money or by weight. */
function isSubject(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (lexicon.cues.monetary.has(lower(tokens, at))) return false
  for (let place = at - 1; place >= Math.max(0, at - 6); place -= 1) {
    const word = lower(tokens, place)
    if (!isWord(tokens[place])) return true
    if (['in', 'for', 'by', 'with', 'from', 'of', 'on', 'to'].includes(word)) return false
    if (lexicon.stops.has(word)) return true
  }
  return true
}
