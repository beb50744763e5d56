import type { Lexicon } from '../lexicon'
import { isCapital, isDash, isGlued, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { isYearShape } from '../traps/dates'

/** Where the period phrase that begins at `at` ends; null if none does. Few tokens may open one: `wordClass.opensPeriod`. */
export function periodFrom(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  return (
    untilPeriodWord(lexicon, tokens, at) ??
    partOfYear(lexicon, tokens, at) ??
    relative(lexicon, tokens, at) ??
    sinceThen(lexicon, tokens, at) ??
    between(lexicon, tokens, at) ??
    yearsEnd(tokens, at) ??
    calendar(lexicon, tokens, at) ??
    (lexicon.cues.nowWords.has(lower(tokens, at)) ? at + 1 : null)
  )
}

/** "Since the start of the 14th Five-Year Plan period", "during the reporting period". */
function untilPeriodWord(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  if (!lexicon.cues.periodOpeners.has(lower(tokens, at))) return null
  const next = lower(tokens, at + 1)
  if (!['the', 'this', 'that', 'its', 'our'].includes(next)) return null
  for (let place = at + 2; place < at + 14; place += 1) {
    const word = lower(tokens, place)
    if (word === 'period') return endOfYears(tokens, place + 1)
    if (word === 'same' || word === 'corresponding') return null
    const inside = isWord(tokens[place]) || isNumber(tokens[place]) || isDash(tokens[place])
    if (!inside || lexicon.sets.auxiliaries.has(word)) return null
    if (
      lexicon.cues.timeNouns.has(word) &&
      !isDash(tokens[place - 1]) &&
      !isDash(tokens[place + 1])
    )
      return null
  }
  return null
}

const endOfYears = (tokens: readonly Token[], at: number): number => {
  const year = lower(tokens, at) === '(' || lower(tokens, at) === 'of' ? at + 1 : at
  if (!isYearShape(tokens[year])) return at
  const range = isDash(tokens[year + 1]) && isNumber(tokens[year + 2]) ? year + 3 : year + 1
  return lower(tokens, at) === '(' ? at : range
}

/** "first half of this current year", "third quarter of 2024", "first 10 months of 2023", "end of March 2024". */
function partOfYear(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  const first = lower(tokens, at)
  const ordinal = lexicon.tables.ordinals.has(first) || first === 'last' || first === 'latter'
  let place = at
  if (first === 'end' || first === 'start' || first === 'beginning') place += 1
  else if (ordinal) {
    place += 1
    for (let step = 0; step < 3 && !lexicon.cues.yearParts.has(lower(tokens, place)); step += 1)
      place += 1
    if (!lexicon.cues.yearParts.has(lower(tokens, place))) return null
    place += 1
  } else return null
  if (lower(tokens, place) !== 'of' && lower(tokens, place) !== 'in') {
    return isYearShape(tokens[place])
      ? place + 1
      : ordinal &&
          lexicon.cues.yearParts.has(lower(tokens, place - 1)) &&
          lower(tokens, place - 1) !== 'third' &&
          lower(tokens, place - 1) !== 'half'
        ? place
        : null
  }
  let end = place + 1
  for (let step = 0; step < 5; step += 1, end += 1) {
    const word = lower(tokens, end)
    if (isYearShape(tokens[end])) return yearEnd(tokens, end)
    if (word === 'year' || word === 'fy')
      return isYearShape(tokens[end + 1]) ? yearEnd(tokens, end + 1) : end + 1
    if (isCapital(tokens[end]) && lexicon.sets.months.has(word))
      return isYearShape(tokens[end + 1]) ? end + 2 : end + 1
    if (!isWord(tokens[end]) || lexicon.sets.auxiliaries.has(word)) return null
  }
  return null
}

/** "over the past three years", "this year", "the three months to May 2012", "year to date". */
function relative(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  let place = at
  const opened = lexicon.cues.periodOpeners.has(lower(tokens, place))
  if (opened) place += 1
  const start = place
  if (['the', 'a', 'each', 'every'].includes(lower(tokens, place))) place += 1
  let near = false
  while (lexicon.cues.nearness.has(lower(tokens, place)) && place < start + 4) {
    near ||= lower(tokens, place) !== 'the'
    place += 1
  }
  const number = isNumber(tokens[place]) || numberWord(lexicon, lower(tokens, place))
  if (number) place += 1
  while (
    [
      'consecutive',
      'financial',
      'fiscal',
      'calendar',
      'academic',
      'school',
      'few',
      'several',
      'current',
    ].includes(lower(tokens, place))
  )
    place += 1
  const noun = lower(tokens, place)
  if (
    !lexicon.cues.timeNouns.has(noun) ||
    isDash(tokens[place - 1]) ||
    (isGlued(tokens[place + 1]) && isDash(tokens[place + 1]))
  )
    return null
  if (noun === 'half') return null
  const until = untilMonth(lexicon, tokens, place + 1)
  if (until !== null && (number || noun === 'year' || noun === 'quarter')) return until
  const phrase = (near && start + 1 <= place) || (opened && number && noun !== 'half')
  if (!phrase || (!opened && !near)) return null
  if (['year', 'years'].includes(noun) && isYearShape(tokens[place + 1])) return place + 2
  return ofYear(lexicon, tokens, place + 1)
}

/** "the first seven months of this year", "the last quarter of 2024" */
function ofYear(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  if (lower(tokens, at) !== 'of') return at
  if (isYearShape(tokens[at + 1])) return yearEnd(tokens, at + 1)
  const near = ['the', 'this', 'last', 'next', 'that'].includes(lower(tokens, at + 1))
  const place = near ? at + 2 : at + 1
  if (isCapital(tokens[at + 1]) && lexicon.sets.months.has(lower(tokens, at + 1)))
    return isYearShape(tokens[at + 2]) ? at + 3 : at + 2
  return near && lower(tokens, place) === 'year' ? place + 1 : at
}

const numberWord = (lexicon: Lexicon, word: string): boolean =>
  lexicon.tables.small.has(word) || lexicon.tables.tens.has(word)

/** "to May 2012", "ended 31 March 2024", "ending June". */
function untilMonth(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  if (!['to', 'ended', 'ending', 'until'].includes(lower(tokens, at))) return null
  let place = at + 1
  if (lower(tokens, place) === 'the' || lower(tokens, place) === 'in') place += 1
  const quarter = /^[qh]$/u.test(lower(tokens, place)) && isGlued(tokens[place + 1])
  if (quarter && isYearShape(tokens[place + 2])) return yearEnd(tokens, place + 2)
  if (isNumber(tokens[place]) && !isYearShape(tokens[place])) place += 1
  if (!isCapital(tokens[place]) || !lexicon.sets.months.has(lower(tokens, place))) {
    return lower(tokens, place) === 'date' && lower(tokens, at) === 'to' ? place + 1 : null
  }
  place += 1
  if (isNumber(tokens[place]) && !isYearShape(tokens[place])) place += 1
  return isYearShape(tokens[place]) ? place + 1 : place
}

/** "Since 2021", "since March 2021": the word makes a stretch of a year. */
function sinceThen(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  if (lower(tokens, at) !== 'since') return null
  const next = at + 1
  return isYearShape(tokens[next]) || lexicon.sets.months.has(lower(tokens, next))
    ? calendar(lexicon, tokens, next)
    : null
}

/** "between 2018-19 and 2022-23", "between March and June 2022" */
function between(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  if (lower(tokens, at) !== 'between') return null
  const first = calendar(lexicon, tokens, at + 1)
  return first !== null && lower(tokens, first) === 'and'
    ? calendar(lexicon, tokens, first + 1)
    : null
}

/** "at the year end", "by year-end" */
function yearsEnd(tokens: readonly Token[], at: number): number | null {
  const end = isDash(tokens[at + 1]) ? at + 2 : at + 1
  const before = lower(tokens, at - 1) === 'the' ? lower(tokens, at - 2) : lower(tokens, at - 1)
  const dates = ['at', 'by', 'since', 'until', 'from'].includes(before)
  return lower(tokens, at) === 'year' && lower(tokens, end) === 'end' && dates ? end + 1 : null
}

/** Years, months and their ranges: "2022", "2019-20 financial year", "August 2023", "Q3 2024", "FY2024-25". */
function calendar(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  const word = lower(tokens, at)
  if (isYearShape(token)) {
    const glued = isGlued(token) && !isDash(tokens[at - 1]) && lower(tokens, at - 1) !== '('
    return glued || datesAnAct(lexicon, tokens, at) || numbersAnAct(lexicon, tokens, at)
      ? null
      : yearEnd(tokens, at)
  }
  if (/^(?:q|h|fy)$/.test(word) && isNumber(tokens[at + 1]) && isGlued(tokens[at + 1])) {
    if (word === 'fy') return yearEnd(tokens, at + 1)
    const year = lower(tokens, at + 2) === 'of' || lower(tokens, at + 2) === 'fy' ? at + 3 : at + 2
    return isYearShape(tokens[year]) ? yearEnd(tokens, year) : at + 2
  }
  if ((word === 'fy' || word === 'fiscal') && isYearShape(tokens[at + 1]))
    return yearEnd(tokens, at + 1)
  if (!isCapital(token) || !lexicon.sets.months.has(word)) return null
  let place = at + 1
  if (isDash(tokens[place]) && lexicon.sets.months.has(lower(tokens, place + 1))) place += 2
  if (isNumber(tokens[place]) && /^\d{1,2}$/.test(tokens[place]?.text ?? '')) {
    place += 1
    if (lower(tokens, place) === ',' && isYearShape(tokens[place + 1])) return place + 2
  }
  if (isYearShape(tokens[place])) return place + 1
  if (place === at + 1 && isPartOfName(lexicon, tokens, at)) return null
  if (word === 'may' || word === 'march')
    return ['in', 'by', 'since', 'to', 'from', 'until', 'during', 'between', 'and'].includes(
      lower(tokens, at - 1),
    )
      ? place
      : null
  return place
}

/** `the Debt Act, 2005`, `the Finance Act 2020` */
function datesAnAct({ cues }: Lexicon, tokens: readonly Token[], at: number): boolean {
  const act = lower(tokens, at - 1) === ',' ? at - 2 : at - 1
  return isCapital(tokens[act]) && cues.acts.has(lower(tokens, act))
}

/** `Regulation (EU) 2021/241`, `Directive 2014/24/EU`: a year that is part of an act's number. */
function numbersAnAct(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 2]
  const stroke = lower(tokens, at + 1) === '/' && isGlued(tokens[at + 1]) && isGlued(second)
  if (!stroke || !isNumber(second)) return false
  const chained = lower(tokens, at + 3) === '/' && isGlued(tokens[at + 3])
  const bracketed = lower(tokens, at - 1) === ')' && isWord(tokens[at - 2])
  const labelled = lexicon.sets.labels.has(lower(tokens, bracketed ? at - 4 : at - 1))
  return chained || labelled || !(/^\d\d$/.test(second.text) || isYearShape(second))
}

/** `Jan Dhan`, `March Madness`: another capital word goes on, and no preposition comes before. */
const isPartOfName = (lexicon: Lexicon, tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at + 1]) &&
  !lexicon.sets.months.has(lower(tokens, at + 1)) &&
  !lexicon.sets.prepositions.has(lower(tokens, at - 1)) &&
  !lexicon.cues.nearness.has(lower(tokens, at - 1))

function yearEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1
  const sign = lower(tokens, to)
  if (
    (isDash(tokens[to]) || sign === '/') &&
    isNumber(tokens[to + 1]) &&
    /^(?:\d{2}|\d{4})$/.test(tokens[to + 1]?.text ?? '')
  )
    to += 2
  else if (sign === 'to' && isYearShape(tokens[to + 1]) && lower(tokens, at - 1) === 'from') to += 2
  else if (/^[qh]$/u.test(sign) && isNumber(tokens[to + 1]) && isGlued(tokens[to + 1])) to += 2
  else if (sign === 's' && isGlued(tokens[to])) to += 1
  if (
    ['financial', 'fiscal', 'academic', 'school', 'calendar', 'marketing', 'crop'].includes(
      lower(tokens, to),
    ) &&
    lower(tokens, to + 1) === 'year'
  )
    to += 2
  return to
}
