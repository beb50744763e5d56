import type { Lexicon } from './lexicon'
import type { Measure } from './measure'
import { isCapital, isDash, isGlued, isNumber, isWord, lower, type Sentence } from './sentence'
import type { Token } from './tokens'
import { isYearShape } from './traps/dates'

/** A year or period phrase; places in the sentence's tokens. */
export interface Period {
  readonly from: number
  readonly to: number
  /** Stands at the head of its sentence, so that it may reach the next one too. */
  readonly leading: boolean
  /** What a change is measured against, "from 2021", "than last year": no period of the number. */
  readonly baseline: boolean
}

const openers = new Set([
  'over',
  'in',
  'during',
  'for',
  'within',
  'since',
  'throughout',
  'through',
  'across',
])
const nearness = new Set([
  'past',
  'last',
  'next',
  'previous',
  'coming',
  'first',
  'these',
  'those',
  'following',
  'recent',
  'preceding',
  'latest',
  'current',
  'final',
  'this',
  'same',
  'whole',
  'entire',
  'corresponding',
  'the',
  'prior',
])
const timeNouns = new Set([
  'year',
  'years',
  'month',
  'months',
  'week',
  'weeks',
  'quarter',
  'quarters',
  'decade',
  'decades',
  'half',
  'day',
  'days',
  'fortnight',
  'season',
  'semester',
  'century',
  'summer',
  'winter',
  'spring',
  'autumn',
  'biennium',
])
const nowWords = new Set(['presently', 'currently', 'today', 'now', 'nowadays'])
const comparing = new Set([
  'compared',
  'relative',
  'similar',
  'comparison',
  'respect',
  'opposed',
  'as',
])
const against = new Set([
  'from',
  'than',
  'with',
  'against',
  'to',
  'versus',
  'on',
  'over',
  'above',
  'below',
  'compared',
  'exceeding',
])

/** All period phrases of a sentence, in order and without overlap. */
export function findPeriods(lexicon: Lexicon, { tokens }: Sentence): Period[] {
  const found: Period[] = []
  let at = 0
  while (at < tokens.length) {
    const to = periodFrom(lexicon, tokens, at)
    if (to === null) {
      at += 1
      continue
    }
    found.push({
      from: at,
      to,
      leading: at <= 3 && isHead(lexicon, tokens, at),
      baseline: isBaseline(tokens, at),
    })
    at = to
  }
  return found
}

/** Nothing but function words and adverbs before it: "In the year 2022", "Notably, this year". */
function isHead(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .every(
      (token) =>
        !isWord(token) || lexicon.functionWords.has(token.lower) || timeNouns.has(token.lower),
    )
}

function isBaseline(tokens: readonly Token[], at: number): boolean {
  const opener = openers.has(lower(tokens, at)) && ['over', 'since'].includes(lower(tokens, at))
  if (opener) return false
  let place = at - 1
  while (
    place >= at - 2 &&
    ['in', 'the', 'of', 'that', 'a', 'same', 'for'].includes(lower(tokens, place))
  )
    place -= 1
  const word = lower(tokens, place)
  if (word === 'to' && comparing.has(lower(tokens, place - 1))) return true
  if (word === 'to' || word === 'from') {
    // "from 2019 to 2022" is a span of its own.
    return word === 'from' && !spansYears(tokens, at)
  }
  return against.has(word) && word !== 'to'
}

const spansYears = (tokens: readonly Token[], at: number): boolean =>
  isYearShape(tokens[at]) && lower(tokens, at + 1) === 'to' && isYearShape(tokens[at + 2])

const heads = new Set([
  ...openers,
  ...nearness,
  ...nowWords,
  'end',
  'start',
  'beginning',
  'latter',
  'a',
  'each',
  'every',
  'q',
  'h',
  'fy',
  'fiscal',
])

/** Whether a period phrase may begin with this token: a look that spares most tokens the rest. */
function mayBegin(lexicon: Lexicon, token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false
  if (token.kind === 'number' || heads.has(token.lower)) return true
  if (lexicon.sets.months.has(token.lower)) return true
  return lexicon.tables.ordinals.has(token.lower) || numberWord(lexicon, token.lower)
}

function periodFrom(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  if (!mayBegin(lexicon, tokens[at])) return null
  return (
    untilPeriodWord(lexicon, tokens, at) ??
    partOfYear(lexicon, tokens, at) ??
    relative(lexicon, tokens, at) ??
    calendar(lexicon, tokens, at) ??
    (nowWords.has(lower(tokens, at)) ? at + 1 : null)
  )
}

/** "Since the start of the 14th Five-Year Plan period", "during the reporting period". */
function untilPeriodWord(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  if (!openers.has(lower(tokens, at))) return null
  const next = lower(tokens, at + 1)
  if (!['the', 'this', 'that', 'its', 'our'].includes(next)) return null
  for (let place = at + 2; place < at + 14; place += 1) {
    const word = lower(tokens, place)
    if (word === 'period') return endOfYears(tokens, place + 1)
    if (word === 'same' || word === 'corresponding') return null
    const inside = isWord(tokens[place]) || isNumber(tokens[place]) || isDash(tokens[place])
    if (!inside || lexicon.sets.auxiliaries.has(word)) return null
    if (timeNouns.has(word) && !isDash(tokens[place - 1]) && !isDash(tokens[place + 1])) return null
  }
  return null
}

const endOfYears = (tokens: readonly Token[], at: number): number => {
  const year = lower(tokens, at) === '(' || lower(tokens, at) === 'of' ? at + 1 : at
  if (!isYearShape(tokens[year])) return at
  const range = isDash(tokens[year + 1]) && isNumber(tokens[year + 2]) ? year + 3 : year + 1
  return lower(tokens, at) === '(' ? at : range
}

const parts = new Set(['half', 'quarter', 'quarters', 'months', 'weeks', 'days', 'halves', 'third'])

/** "first half of this current year", "third quarter of 2024", "first 10 months of 2023", "end of March 2024". */
function partOfYear(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  const first = lower(tokens, at)
  const ordinal = lexicon.tables.ordinals.has(first) || first === 'last' || first === 'latter'
  let place = at
  if (first === 'end' || first === 'start' || first === 'beginning') place += 1
  else if (ordinal) {
    place += 1
    for (let step = 0; step < 3 && !parts.has(lower(tokens, place)); step += 1) place += 1
    if (!parts.has(lower(tokens, place))) return null
    place += 1
  } else return null
  if (lower(tokens, place) !== 'of' && lower(tokens, place) !== 'in') {
    return isYearShape(tokens[place])
      ? place + 1
      : ordinal &&
          parts.has(lower(tokens, place - 1)) &&
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
  const opened = openers.has(lower(tokens, place))
  if (opened) place += 1
  const start = place
  if (['the', 'a', 'each', 'every'].includes(lower(tokens, place))) place += 1
  let near = false
  while (nearness.has(lower(tokens, place)) && place < start + 4) {
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
    !timeNouns.has(noun) ||
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
  return place + 1
}

const numberWord = (lexicon: Lexicon, word: string): boolean =>
  lexicon.tables.small.has(word) || lexicon.tables.tens.has(word)

/** "to May 2012", "ended 31 March 2024", "ending June". */
function untilMonth(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  if (!['to', 'ended', 'ending', 'until'].includes(lower(tokens, at))) return null
  let place = at + 1
  if (lower(tokens, place) === 'the' || lower(tokens, place) === 'in') place += 1
  if (isNumber(tokens[place]) && !isYearShape(tokens[place])) place += 1
  if (!isCapital(tokens[place]) || !lexicon.sets.months.has(lower(tokens, place))) {
    return lower(tokens, place) === 'date' && lower(tokens, at) === 'to' ? place + 1 : null
  }
  place += 1
  if (isNumber(tokens[place]) && !isYearShape(tokens[place])) place += 1
  return isYearShape(tokens[place]) ? place + 1 : place
}

/** Years, months and their ranges: "2022", "2019-20 financial year", "August 2023", "Q3 2024", "FY2024-25". */
function calendar(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  const word = lower(tokens, at)
  if (isYearShape(token)) {
    const glued = isGlued(token) && !isDash(tokens[at - 1]) && lower(tokens, at - 1) !== '('
    return glued ? null : yearEnd(tokens, at)
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
  if (word === 'may' || word === 'march')
    return ['in', 'by', 'since', 'to', 'from', 'until', 'during'].includes(lower(tokens, at - 1))
      ? place
      : null
  return place
}

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

/** The period that a measure belongs to, among those of its sentence. */
export function choosePeriod(
  lexicon: Lexicon,
  { tokens }: Sentence,
  measure: Measure,
  periods: readonly Period[],
  nextStart: number,
  afterPrevious: number,
): Period | null {
  const near = nearPeriods(periods, measure)
  if (measure.kind === 'duration') {
    const own = near.find(({ from, to }) => from <= measure.from && measure.to <= to)
    if (own !== undefined) return own
  }
  const usable = near.filter(
    ({ baseline, from, to }) => !baseline && !(from < measure.to && measure.from < to),
  )
  // "43.5% in 2020": the year right behind its number, before any other number.
  const behind = usable.find(
    ({ from }) =>
      from >= measure.to &&
      from - measure.to <= 3 &&
      from < nextStart &&
      joins(lexicon, tokens, measure.to, from),
  )
  if (behind !== undefined) return behind
  const clause = usable.findLast(({ from, to }) => to <= measure.from && from >= afterPrevious)
  const leading = usable.find((period) => period.leading)
  const ahead = usable.find(({ from }) => from >= measure.to && !crosses(tokens, measure.to, from))
  const earlier = usable.findLast(({ to }) => to <= measure.from)
  return clause ?? leading ?? ahead ?? earlier ?? usable[0] ?? null
}

/** The few periods around a measure and the leading one, so that the work per figure stays bounded. */
function nearPeriods(periods: readonly Period[], measure: Measure): readonly Period[] {
  if (periods.length <= 8) return periods
  let low = 0
  let high = periods.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle]?.from ?? 0) < measure.from) low = middle + 1
    else high = middle
  }
  const window = periods.slice(Math.max(0, low - 4), low + 4)
  const [head] = periods
  return head === undefined || window.includes(head) ? window : [head, ...window]
}

function joins(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const word = lower(tokens, place)
    if (
      !['in', 'of', 'during', 'for', 'the', '(', 'by', 'over', 'as', 'at', 'end'].includes(word) &&
      !lexicon.changes.has(word)
    )
      return false
  }
  return true
}

function crosses(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 40) return true
  for (let place = from; place < to; place += 1) if (lower(tokens, place) === ';') return true
  return false
}
