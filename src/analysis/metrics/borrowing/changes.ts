import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import type { Numeral } from '../numbers/numerals'
import { isDash, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import {
  isThing,
  lastCounted,
  same,
  type BorrowedUnit,
  type BorrowRule,
  type Remembered,
} from './context'
import { numberOf } from './subjects'
import { isTotal } from './totals'

/** "down 65,000", "rose by 0.4", "a decrease of 21,000". */
export const changeOf: BorrowRule = (lexicon, tokens, { numeral, start, here }) => {
  const previous = lower(tokens, start - 1)
  const verb = previous === 'by' ? lower(tokens, start - 2) : previous
  const noun = previous === 'of' && lexicon.changeNouns.has(lower(tokens, start - 2))
  return noun || lexicon.changes.has(verb) ? changeUnit(numeral, here) : null
}

/** "218 million, 64,000 fewer than in May". */
export const differenceFrom: BorrowRule = (lexicon, tokens, { numeral, start, here }) => {
  const link = tokens[start - 1]
  // "4% below target but 188 more than": so many points there are not.
  const second = ['but', 'and'].includes(link?.lower ?? '') && numeral.value >= 100
  if (link?.lower !== ',' && link?.lower !== '(' && !isDash(link) && !second) return null
  if (!lexicon.comparatives.has(lower(tokens, numeral.to))) return null
  return ['than', 'on'].includes(lower(tokens, numeral.to + 1)) ? changeUnit(numeral, here) : null
}

/** "an increase of 3.4% or 83,000", "a fall of 28,900 (-28,900)": the same change, counted. */
export const restated: BorrowRule = (lexicon, tokens, context) => {
  const { numeral, start, here } = context
  const [last] = here
  const link = lower(tokens, start - 1)
  if (last === undefined || start - 1 !== last.to || !numeral.grouped) return null
  if (link === '(') {
    const again = last.kind === 'count' && Math.abs(numeral.value) === Math.abs(last.value)
    return again ? same(last) : null
  }
  if (link !== 'or' || last.unit !== '%') return null
  const changed = [1, 2, 3].some((back) => {
    const word = lower(tokens, last.from - back)
    return lexicon.changes.has(word) || lexicon.changeNouns.has(word)
  })
  const counted = lastCounted(context)
  return changed && counted !== undefined && counted.value > numeral.value ? same(counted) : null
}

/** A change this much smaller than its level would be given in a unit of its own. */
const smallest = { count: 1e6, other: 1e4 }

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
  if (last.kind === 'duration' || last.kind === 'rank') return null
  const share = Math.abs(last.value / numeral.value)
  return share > (last.kind === 'count' ? smallest.count : smallest.other) ? null : same(last)
}

/** "up from 12", "compared with 12", "raising the total to 12", "from 61,000 tons to 48,500". */
export const levelBeside: BorrowRule = (lexicon, tokens, { numeral, start, here }) => {
  const [last] = here
  if (last === undefined || !lexicon.cues.comparing.has(lower(tokens, start - 1))) return null
  // "PM2.5 fell to 36 micrograms, and the number of clear days rose to 281"
  if (numberOf(lexicon, tokens, start, numeral, last.to) !== null) return null
  // "rose by 12,400 to 2,481,300": a level may be many times its change.
  if (isLevelOf(lexicon, tokens, start, last) && numeral.value >= last.value) return same(last)
  if (isOtherEnd(tokens, start, here)) return levelUnit(numeral, [last])
  return isComparison(lexicon, tokens, start, last) ? levelUnit(numeral, here) : null
}

/** "rose by 6,900 over the month to 2,481,300" */
function isLevelOf(
  { cues }: Lexicon,
  tokens: readonly Token[],
  start: number,
  change: Remembered,
): boolean {
  if (change.lead !== 'by' || lower(tokens, start - 1) !== 'to' || !isThing(change)) return false
  const between = tokens.slice(change.to, start - 1)
  const aside = between.length <= 3 && cues.timeNouns.has(between.at(-1)?.lower ?? '')
  return between.length === 0 || aside
}

/** "short of the goal of 50", "the target of 225,000 children". */
export const aim: BorrowRule = (lexicon, tokens, { numeral, start, here }) => {
  const aimed = lower(tokens, start - 1) === 'of' && lexicon.cues.aims.has(lower(tokens, start - 2))
  return aimed ? levelUnit(numeral, here) : null
}

/** The second number of "from 61,000 tons to 48,500", of "by 312 votes to 246", of "to 37 posts from 52". */
function isOtherEnd(
  tokens: readonly Token[],
  start: number,
  [last]: readonly Remembered[],
): boolean {
  const link = lower(tokens, start - 1)
  // "from 54,000 in 2014 to 98,280"
  const dated =
    last?.lead === 'from' &&
    start - last.to === 3 &&
    ['in', 'before', 'at'].includes(lower(tokens, last.to))
  if (last === undefined || (start - 1 !== last.to && !(dated && link === 'to'))) return false
  if (link === 'to') return last.lead === 'from' || isThing(last)
  return link === 'from' && last.lead === 'to'
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

function isComparison(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  last: Measure,
): boolean {
  const previous = lower(tokens, start - 1)
  const before = lower(tokens, start - 2)
  if (previous === 'from')
    return lexicon.changes.has(before) || start - 1 === last.to || [',', ')'].includes(before)
  if (previous === 'with' || previous === 'to') {
    if (before === 'compared' || before === 'relative') return true
    return previous === 'to' && (lexicon.changes.has(before) || isTotal(lexicon, tokens, start))
  }
  return previous !== 'than' || before === 'more' || before === 'less' || before === 'fewer'
}
