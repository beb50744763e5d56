import type { Lexicon } from '../lexicon'
import { isNumber, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** How far before its number an index may be named, in tokens. */
const reach = 10
/** How far before its points a percentage may stand, in tokens. */
const lookBack = 20

/** `rose 2.1 points to 54.3 per cent`: points between two percentages are percentage points. */
export function arePercentagePoints(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (!lexicon.cues.points.has(lower(tokens, to - 1))) return false
  const beside =
    leadsToPercentage(lexicon, tokens, to) ||
    followsPercentage(lexicon, tokens, from) ||
    isSetAgainst(lexicon, tokens, from, to) ||
    isContributed(lexicon, tokens, from)
  if (!beside) return false
  for (let place = from - 1; place >= Math.max(0, from - reach); place -= 1) {
    if (lexicon.cues.indexNouns.has(lower(tokens, place))) return false
  }
  return true
}

type Unit = { readonly value: { readonly unit: string } } | null

const isPercent = (match: Unit): boolean => match?.value.unit === '%'
const isPercentOrPoint = (match: Unit): boolean => isPercent(match) || match?.value.unit === 'pp'

function leadsToPercentage(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!['to', 'from'].includes(lower(tokens, at))) return false
  for (let place = at + 1; place <= at + 3; place += 1) {
    if (isNumber(tokens[place])) return isPercent(lexicon.unitWords.from(tokens, place + 1))
  }
  return false
}

/** "88 per cent, 5 points up", "88 per cent, down 5 points". */
function followsPercentage(lexicon: Lexicon, tokens: readonly Token[], from: number): boolean {
  const end = lexicon.changes.has(lower(tokens, from - 1)) ? from - 1 : from
  return lower(tokens, end - 1) === ',' && isPercent(lexicon.unitWords.before(tokens, end - 1))
}

/** "47 percent of them, 9 points more than in 2017": a comparison in its own part of the sentence. */
function isSetAgainst(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const next = lower(tokens, to)
  const compares = lexicon.comparatives.has(next) || next === 'above' || next === 'below'
  const apart = lower(tokens, from - 1) === 'or' ? from - 2 : from - 1
  return compares && lower(tokens, apart) === ',' && hasPercentage(lexicon, tokens, apart)
}

/** "6.1% overall, to which food contributed 0.3 points" */
const isContributed = (lexicon: Lexicon, tokens: readonly Token[], from: number): boolean =>
  lower(tokens, from - 1).startsWith('contribut') && hasPercentage(lexicon, tokens, from - 1)

function hasPercentage(lexicon: Lexicon, tokens: readonly Token[], before: number): boolean {
  for (let place = before; place >= Math.max(1, before - lookBack); place -= 1) {
    if (isPercentOrPoint(lexicon.unitWords.before(tokens, place))) return true
  }
  return false
}
