import type { Difference, Differences } from '@shared/carry'
import { at, byteAt, unitAt } from '../text/columns'
import { figure, name } from '../text/kinds'
import type { TokenRange } from './agreement'
import type { Reading, Side } from './reading'

/** The figures and names that only one of two stretches has, in reading order, for the reader to see. */
export function findDifferences(
  { older, newer }: Reading,
  oldRange: TokenRange,
  newRange: TokenRange,
): Differences {
  const compare = (kind: number): readonly Difference[] =>
    pairUp(phrasesOf(older, oldRange, kind), phrasesOf(newer, newRange, kind))
  return { figures: compare(figure), names: compare(name) }
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
  const lost = without(olds, news)
  const gained = without(news, olds)
  const differences: Difference[] = []
  for (let index = 0; index < lost.length || index < gained.length; index += 1) {
    differences.push({ old: lost[index] ?? null, new: gained[index] ?? null })
  }
  return differences
}

function without(phrases: readonly string[], others: readonly string[]): readonly string[] {
  if (phrases.every((phrase, index) => phrase === others[index])) return []
  const left = [...others]
  return phrases.filter((phrase) => {
    const found = left.indexOf(phrase)
    if (found >= 0) left.splice(found, 1)
    return found < 0
  })
}
