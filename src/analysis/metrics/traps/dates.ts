import type { Lexicon } from '../lexicon'
import { countedNoun } from '../nouns/counted-nouns'
import { isCapital, isDash, isGlued, isNumber, isOf, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { longestUnit } from '../measures/units'
import { wordClass } from '../tokens/words'
import type { TrapRule } from './trap'

const shortYear = /^\d\d$/

export const isYearShape = (token: Token | undefined): boolean => isOf(token, wordClass.year)

function isMonth(lexicon: Lexicon, token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && lexicon.sets.months.has(token.lower)
}

const isDay = (token: Token | undefined): boolean => isOf(token, wordClass.day)

const isLink = (lexicon: Lexicon, token: Token | undefined): boolean =>
  token !== undefined &&
  (isDash(token) || lexicon.cues.rangeMarks.has(token.lower) || token.lower === '/')

/** `17 August 2023`, `August 17-19`, `mid-August`, `the 17th of August`. */
export const monthDate: TrapRule = (lexicon, { tokens }, at) => {
  const token = tokens[at]
  if (!isDay(token) && !isYearShape(token)) return null
  const date = { from: at, to: at + 1, reason: 'part of a date' }
  const dotted = lower(tokens, at - 1) === '.' && isGlued(tokens[at - 1])
  if (isMonth(lexicon, tokens[at - (dotted ? 2 : 1)])) return date
  let next = at + 1
  if (lexicon.cues.ordinalEnding.has(lower(tokens, next)) && isGlued(tokens[next])) next += 1
  if (lower(tokens, next) === 'of') next += 1
  if (isDash(tokens[next]) && isGlued(tokens[next]))
    next += isMonth(lexicon, tokens[next + 1]) ? 1 : 0
  if (isMonth(lexicon, tokens[next]) && isDay(token)) return { ...date, to: next }
  // "17–19 August", "17 and 18 August": up to three days on the way to the month.
  for (let hop = 0, place = at + 1; hop < 3 && isDay(token); hop += 1, place += 2) {
    if (!isLink(lexicon, tokens[place]) || !isDay(tokens[place + 1])) break
    if (isMonth(lexicon, tokens[place + 2])) return date
  }
  // "August 17–19", "August 17, 2023".
  for (let hop = 0, place = at - 1; hop < 3; hop += 1, place -= 2) {
    if (!isLink(lexicon, tokens[place]) || !isDay(tokens[place - 1])) return null
    if (!isMonth(lexicon, tokens[place - 2])) continue
    const year = isYearShape(token) && lower(tokens, at - 1) === ','
    if (year) return date
    return isDash(tokens[place]) || !followedByMatter(lexicon, tokens, at + 1) ? date : null
  }
  return null
}

function followedByMatter(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (lexicon.stops.has(lower(tokens, at))) return false
  return longestUnit(lexicon, tokens, at) !== null || countedNoun(lexicon, tokens, at) !== null
}

/** `2023-08-18`, `18/08/2023`, `2019-20`, `2024/25`, `2019–2022`. */
export const writtenDate: TrapRule = (_lexicon, { tokens }, at) => {
  const token = tokens[at]
  const sign = tokens[at + 1]
  const second = tokens[at + 2]
  if (!isNumber(token) || sign === undefined || !isNumber(second)) return null
  const slash = sign.lower === '/'
  if (!slash && !isDash(sign)) return null
  const third = tokens[at + 3]
  const chained = third?.lower === sign.lower && isGlued(third) && isNumber(tokens[at + 4])
  if (chained && isGlued(sign) && isGlued(second) && isGlued(tokens[at + 4])) {
    let to = at + 5
    while (tokens[to]?.lower === sign.lower && isGlued(tokens[to]) && isNumber(tokens[to + 1]))
      to += 2
    const iso = [token, second, tokens[at + 4]].some(isYearShape)
    return { from: at, to, reason: iso ? 'a date' : 'a code or a telephone number' }
  }
  if (!isYearShape(token)) return null
  if (shortYear.test(second.text) && isGlued(sign) && isGlued(second)) {
    return { from: at, to: at + 3, reason: 'a range of years' }
  }
  if (isYearShape(second)) return { from: at, to: at + 3, reason: 'a range of years' }
  return null
}

/** `10:30`, `10.30am`, `7 p.m.` */
export const clockTime: TrapRule = (lexicon, { tokens }, at) => {
  const token = tokens[at]
  if (
    lower(tokens, at + 1) === ':' &&
    isGlued(tokens[at + 1]) &&
    isNumber(tokens[at + 2]) &&
    isGlued(tokens[at + 2])
  ) {
    let to = at + 3
    while (lower(tokens, to) === ':' && isNumber(tokens[to + 1]) && isGlued(tokens[to + 1])) to += 2
    const time =
      /^(?:[01]?\d|2[0-4])$/.test(token?.text ?? '') && /^[0-5]\d$/.test(tokens[at + 2]?.text ?? '')
    return { from: at, to, reason: time ? 'a time of day' : 'a proportion or a reference' }
  }
  if (token === undefined || !/^\d{1,2}(?:\.\d{2})?$|^\d{4}$/.test(token.text)) return null
  const next = lower(tokens, at + 1)
  if (lexicon.sets.clock.has(next)) return { from: at, to: at + 2, reason: 'a time of day' }
  const ranged = isDash(tokens[at + 1]) || next === 'to' || next === 'and'
  if (ranged && isNumber(tokens[at + 2]) && lexicon.sets.clock.has(lower(tokens, at + 3))) {
    return { from: at, to: at + 1, reason: 'a time of day' }
  }
  return null
}

/** `1990s`, `20th`, `Q3`, `3Q2023`, `1st`. */
export const ordinalOrDecade: TrapRule = (lexicon, { tokens }, at) => {
  const next = tokens[at + 1]
  if (next === undefined || !isGlued(next)) return null
  if (lexicon.cues.ordinalEnding.has(next.lower))
    return { from: at, to: at + 2, reason: 'an ordinal' }
  if (next.lower === 's' && /^\d{2}(?:\d0)?$/.test(tokens[at]?.text ?? '')) {
    return { from: at, to: at + 2, reason: 'a decade' }
  }
  const period = /^[QH]$/.test(next.text) && /^[1-4]$/.test(tokens[at]?.text ?? '')
  return period ? { from: at, to: at + 2, reason: 'part of a period' } : null
}

/** A bare number from 1500 to 2199 that nothing measures. */
export const year: TrapRule = (lexicon, { tokens }, at) => {
  const token = tokens[at]
  if (!isYearShape(token) || token === undefined) return null
  const answer = { from: at, to: at + 1, reason: 'a year' }
  const next = tokens[at + 1]
  const before = lower(tokens, at - 1)
  if (lexicon.currencyPrefixes.before(tokens, at) !== null && before !== 'in') return null
  if (next === undefined) return answer
  if (lexicon.sets.afterYear.has(next.lower) && !isGlued(next)) return answer
  if (isMeasured(lexicon, tokens, at + 1)) return null
  const noun =
    lexicon.stops.has(next.lower) || isGlued(next) ? null : countedNoun(lexicon, tokens, at + 1)
  if (noun === null) return answer
  // "of 2022 households" may be either; a qualifier or a plain verb settles it.
  if (lexicon.cues.amountWords.has(before)) return null
  const total = before === 'of' && lower(tokens, at - 2) === 'total'
  if (total) return null
  const yearly = lexicon.sets.beforeYear.has(before) || !isWord(tokens[at - 1])
  return yearly || isCapital(tokens[at - 1]) ? answer : null
}

function isMeasured(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const place =
    lower(tokens, at) === '-' && isGlued(tokens[at]) && isGlued(tokens[at + 1]) ? at + 1 : at
  const unit = longestUnit(lexicon, tokens, place)
  if (unit !== null && unit.kind !== 'duration')
    return /^[a-zA-Z]$/.test(tokens[place]?.text ?? '') ? isGlued(tokens[place]) : true
  if (unit !== null) return lower(tokens, place).endsWith('s')
  const word = lower(tokens, place)
  if (lexicon.tables.magnitudes.get(word) !== undefined) return true
  return (
    lexicon.currencyNames.from(tokens, place) !== null ||
    (lexicon.currencySuffixes.from(tokens, place) !== null && !isNumber(tokens[place + 1]))
  )
}
