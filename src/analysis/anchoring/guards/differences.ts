import type { Difference, Differences } from '@shared/carry'
import { at, byteAt, sameUnits, unitAt } from '../text/columns'
import { figure, name } from '../text/kinds'
import type { TokenRange } from './agreement'
import type { Reading, Side } from './reading'

/** The figures and names that only one of two stretches has, in reading order, for the reader to see. */
export function findDifferences(
  { older, newer }: Reading,
  oldRange: TokenRange,
  newRange: TokenRange,
): Differences {
  if (sameMarks(older, oldRange, newer, newRange)) return none
  const compare = (kind: number): readonly Difference[] =>
    pairUp(phrasesOf(older, oldRange, kind), phrasesOf(newer, newRange, kind))
  return { figures: compare(figure), names: compare(name) }
}

const none: Differences = { figures: [], names: [] }

/** Whether both have the same names and figures in the same order, to the letter and with the same signs. */
function sameMarks(older: Side, olds: TokenRange, newer: Side, news: TokenRange): boolean {
  const first = at(older.markedBefore, olds.from)
  const last = at(older.markedBefore, olds.to)
  const shift = at(newer.markedBefore, news.from) - first
  if (at(newer.markedBefore, news.to) !== last + shift) return false
  for (let mark = first; mark < last; mark += 1) {
    const one = at(older.marked, mark)
    const another = at(newer.marked, mark + shift)
    if (byteAt(older.kinds, one) !== byteAt(newer.kinds, another)) return false
    if (goesOn(older, mark) !== goesOn(newer, mark + shift)) return false
    // With the sign on either side.
    const from = at(older.tokens.start, one) - 1
    const to = at(newer.tokens.start, another) - 1
    const size = at(older.tokens.end, one) + 1 - from
    if (at(newer.tokens.end, another) + 1 - to !== size) return false
    if (!sameUnits(older.tokens.units, from, newer.tokens.units, to, size)) return false
  }
  return true
}

/** The next token is a name or figure too, and may be of one phrase with this one. */
function goesOn(side: Side, mark: number): boolean {
  const token = at(side.marked, mark)
  return at(side.marked, mark + 1) === token + 1 && isJoined(side, token)
}

/** Words of one kind with nothing but a blank or hyphen between them: "2.3 billion", "Yangpu District". */
function phrasesOf(side: Side, { from, to }: TokenRange, kind: number): readonly string[] {
  const { tokens, kinds } = side
  const phrases: string[] = []
  let behind = from
  const marks = at(side.markedBefore, to)
  for (let mark = at(side.markedBefore, from); mark < marks; mark += 1) {
    const first = at(side.marked, mark)
    if (first < behind || byteAt(kinds, first) !== kind) continue
    let last = first
    while (last + 1 < to && byteAt(kinds, last + 1) === kind && isJoined(side, last)) last += 1
    phrases.push(withSigns(tokens.text, at(tokens.start, first), at(tokens.end, last), kind))
    behind = last + 1
  }
  return phrases
}

function isJoined({ tokens }: Side, token: number): boolean {
  const end = at(tokens.end, token)
  const gap = at(tokens.start, token + 1) - end
  const sign = unitAt(tokens.units, end)
  return gap === 0 || (gap === 1 && (sign === 32 || sign === 45))
}

const currencySigns = '$£€¥₹₩￥＄'
const shareSigns = '%％‰'

/** "£2.3" and "52.3%" are shown with their signs. */
function withSigns(text: string, start: number, end: number, kind: number): string {
  if (kind !== figure) return text.slice(start, end)
  const isSigned = start > 0 && currencySigns.includes(text.charAt(start - 1))
  const isShare = end < text.length && shareSigns.includes(text.charAt(end))
  return text.slice(isSigned ? start - 1 : start, isShare ? end + 1 : end)
}

/** Takes away what both have and puts the rest side by side. */
function pairUp(olds: readonly string[], news: readonly string[]): readonly Difference[] {
  let same = 0
  while (same < olds.length && olds[same] === news[same]) same += 1
  if (same === olds.length && same === news.length) return none.figures
  const lost = without(olds, news, same)
  const gained = without(news, olds, same)
  const differences: Difference[] = []
  for (let index = 0; index < lost.length || index < gained.length; index += 1) {
    differences.push({ old: lost[index] ?? null, new: gained[index] ?? null })
  }
  return differences
}

function without(
  phrases: readonly string[],
  others: readonly string[],
  from: number,
): readonly string[] {
  const left = others.slice(from)
  if (left.length === 0) return phrases.slice(from)
  return phrases.filter((phrase, index) => {
    if (index < from) return false
    const found = left.indexOf(phrase)
    if (found >= 0) left.splice(found, 1)
    return found < 0
  })
}
