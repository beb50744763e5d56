import type { Lexicon } from '../lexicon'
import {
  isCapital,
  isDash,
  isGlued,
  isNoteMark,
  isNumber,
  isWord,
  lower,
  openingBracket,
} from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { isYearShape } from '../traps/dates'

/** Places of the words of a phrase. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** The longest phrase looked at, in tokens. */
const reach = 16

/** The noun phrase that begins at `at`, without its determiners, up to the first stop. */
export function phraseAfter(lexicon: Lexicon, tokens: readonly Token[], at: number): Phrase | null {
  let from = at
  while (lexicon.sets.determiners.has(lower(tokens, from)) && from < at + 3) from += 1
  let to = from
  while (to < from + 10) {
    const token = tokens[to]
    if (token === undefined) break
    if (isWord(token)) {
      const joins = token.lower === 'and' && isCapital(tokens[to - 1]) && isCapital(tokens[to + 1])
      const links = token.lower === 'of' && to > from && !isNumber(tokens[to + 1])
      if (lexicon.stops.has(token.lower) && !joins && !links) break
      if (lexicon.changes.has(token.lower) && to > from) break
      const participle = /(?:ed|ing)$/u.test(token.lower) && !isCapital(token)
      if (to > from && participle && !isWord(tokens[to + 1])) break
    } else if (to === from || !(isDash(token) && isGlued(token) && isGlued(tokens[to + 1]))) break
    to += 1
  }
  while (to > from && lexicon.functionWords.has(lower(tokens, to - 1))) to -= 1
  return to > from ? { from, to } : null
}

/** The noun phrase that ends before `end`, with what hangs on it by "of", "on" or "for". */
export function phraseBefore(
  lexicon: Lexicon,
  tokens: readonly Token[],
  end: number,
  after = 0,
): Phrase | null {
  const to = beforePeriod(lexicon, tokens, beforeAside(tokens, end))
  const floor = Math.max(after, to - reach)
  let from = to
  while (from > floor && continues(lexicon, tokens, from - 1, floor)) from -= 1
  return tidy(lexicon, tokens, { from, to })
}

/** The longest label before a colon, in tokens. */
const longestLabel = 6

/** "Outstanding liabilities: ₹3.05 lakh crore": the label of a figure that begins at `start`. */
export function labelBefore(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  after: number,
): Phrase | null {
  if (lower(tokens, start - 1) !== ':') return null
  const label = phraseBefore(lexicon, tokens, start - 1, after)
  return label === null || label.to - label.from > longestLabel ? null : label
}

/** "Gross domestic product (GDP) rose": back over a bracket. */
const beforeAside = (tokens: readonly Token[], end: number): number =>
  lower(tokens, end - 1) === ')' ? (openingBracket(tokens, end - 1, 7) ?? end) : end

/** "Total expenditure for FY 2023/24 is", "sales in March 2022 were": back over a period with a year. */
function beforePeriod(lexicon: Lexicon, tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1]
  if (last?.kind !== 'number') return end
  let place = end - 1
  let dated = false
  while (place > Math.max(0, end - 6)) {
    const token = tokens[place]
    const word = lower(tokens, place)
    dated ||= isYearShape(token)
    const inside =
      isNumber(token) ||
      word === '/' ||
      isDash(token) ||
      /^(?:fy|q|h)$/u.test(word) ||
      lexicon.sets.months.has(word)
    if (!inside) break
    place -= 1
  }
  return dated && ['in', 'for', 'during', 'of'].includes(lower(tokens, place)) ? place : end
}

function continues(lexicon: Lexicon, tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (isDash(token)) return isGlued(token) && isGlued(tokens[at + 1])
  if (isNoteMark(tokens, at) || isAbbreviationMark(tokens, at)) return true
  if (token.kind === 'number') {
    if (isNoteMark(tokens, at - 1)) return true
    // "PM2.5", "the A57 monitoring site"
    const named = isGlued(token) && isWord(tokens[at - 1])
    return (
      named || lower(tokens, at - 1) === 'per' || isGlued(tokens[at + 1]) || isAgeBand(tokens, at)
    )
  }
  if (token.kind === 'mark') return token.lower === '&'
  if (lexicon.cues.innerPrepositions.has(token.lower) || lexicon.sets.determiners.has(token.lower))
    return true
  if (token.lower === 'and') return joinsNouns(lexicon, tokens, at, floor) || isAgeBand(tokens, at)
  if (token.lower === 'aged') return true
  // "average weekly earnings"
  if (lexicon.cues.recurring.has(token.lower)) return isWord(tokens[at + 1])
  if (isCapital(token) && lexicon.sets.months.has(token.lower)) return false
  // "3.3 million Canadians" begins with a number.
  if (lexicon.tables.magnitudes.has(token.lower)) return false
  return !lexicon.stops.has(token.lower) && !isFiniteChange(lexicon, tokens, at)
}

/** A bracket of "gross domestic product (GDP) of the city". */
const isAbbreviationMark = (tokens: readonly Token[], at: number): boolean =>
  (lower(tokens, at) === ')' && lower(tokens, at - 2) === '(' && isCapital(tokens[at - 1])) ||
  (lower(tokens, at) === '(' && lower(tokens, at + 2) === ')' && isCapital(tokens[at + 1]))

/** "people aged 16 to 64": what the band belongs to goes on to its left. */
const isAgeBand = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some((back) => lower(tokens, at - back) === 'aged')

/** "the fall in prices" has a noun where "prices fall" has a verb. */
export function isFiniteChange(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at)
  if (!lexicon.changes.has(word) || word === 'up' || word === 'down') return false
  if (!lexicon.changeNouns.has(word)) return true
  const before = lower(tokens, at - 1)
  const follows = lower(tokens, at + 1)
  const noun =
    lexicon.sets.determiners.has(before) || ['of', 'in'].includes(follows) || isDash(tokens[at - 1])
  return !noun
}

/** "education and healthcare rose": no verb stands on the other side of "and". */
function joinsNouns(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  floor: number,
): boolean {
  for (let place = at - 1; place >= floor; place -= 1) {
    const word = lower(tokens, place)
    if (!isWord(tokens[place])) return place < at - 1
    if (lexicon.sets.auxiliaries.has(word) || lexicon.sets.verbs.has(word)) return false
    if (isFiniteChange(lexicon, tokens, place)) return false
  }
  return true
}

/** "Per capita income", not "worked per week". */
const opensWithRate = (tokens: readonly Token[], at: number): boolean =>
  lower(tokens, at) === 'per' && ['capita', 'head', 'pupil'].includes(lower(tokens, at + 1))

/** Cuts place and time behind, and determiners, owners and "number of" in front. */
function tidy(lexicon: Lexicon, tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  let start = from
  let end = to
  const skip = (): void => {
    while (
      start < end &&
      (!isWord(tokens[start]) ||
        isDeterminer(lexicon, tokens, start) ||
        (lexicon.cues.innerPrepositions.has(lower(tokens, start)) &&
          !opensWithRate(tokens, start)) ||
        lower(tokens, start) === 'and')
    )
      start += 1
  }
  skip()
  start = afterInfinitive(lexicon, tokens, start, end)
  // "financed by net borrowing of"
  const agent = start + 2 < end && lexicon.cues.innerPrepositions.has(lower(tokens, start + 1))
  if (agent && isParticiple(lexicon, tokens, start, start + 1)) start += 2
  skip()
  for (let place = start + 1; place < end; place += 1) {
    const word = lower(tokens, place)
    if (word === 'aged') end = place
    if (!lexicon.cues.placing.has(word)) continue
    // "investment in fixed assets" says what; "sales in the district" says where.
    const what =
      word === 'in' &&
      isWord(tokens[place + 1]) &&
      !isCapital(tokens[place + 1]) &&
      !lexicon.sets.determiners.has(lower(tokens, place + 1))
    if (!what) end = place
  }
  for (let place = start; place < end - 1; place += 1) {
    if (lexicon.cues.innerPrepositions.has(lower(tokens, place))) break
    // "propelling the renovation", "the district's GDP": the head begins behind.
    const opens = isDeterminer(lexicon, tokens, place)
    if (opens || lower(tokens, place).endsWith("'s")) start = place + 1
  }
  if (
    ['number', 'numbers'].includes(lower(tokens, start)) &&
    lower(tokens, start + 1) === 'of' &&
    start + 2 < end
  )
    start += 2
  skip()
  while (
    end > start &&
    (lexicon.functionWords.has(lower(tokens, end - 1)) || !endsName(tokens, end - 1))
  )
    end -= 1
  // "gross domestic product (GDP) in 2023": not half a bracket.
  if (lower(tokens, end - 2) === '(' && end - 2 > start) end -= 2
  return start < end && !isParticiple(lexicon, tokens, start, end) ? { from: start, to: end } : null
}

/** Not the A of "the A57 monitoring site". */
const isDeterminer = ({ sets }: Lexicon, tokens: readonly Token[], at: number): boolean =>
  sets.determiners.has(lower(tokens, at)) && !(isNumber(tokens[at + 1]) && isGlued(tokens[at + 1]))

/** The 2.5 of "PM2.5", the 2 of "NO2". */
const endsName = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at]) || (isNumber(tokens[at]) && isGlued(tokens[at]) && isWord(tokens[at - 1]))

/** "propose to scrap the fee": the object's noun. */
function afterInfinitive(
  { sets }: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  for (let place = from + 1; place < to - 3; place += 1) {
    if (lower(tokens, place) === 'to' && sets.determiners.has(lower(tokens, place + 2)))
      return place + 3
  }
  return from
}

/** "41,300 were repaired, at £58 each": a participle alone names nothing. */
export const isParticiple = (
  { sets }: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean =>
  to - from === 1 &&
  /[^e]ed$/u.test(lower(tokens, from)) &&
  !isCapital(tokens[from]) &&
  !sets.people.has(lower(tokens, from))
