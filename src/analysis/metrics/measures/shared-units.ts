import type { Item } from '../items'
import type { Lexicon } from '../lexicon'
import { multiply, type Numeral } from '../numbers/numerals'
import { isDash, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** Numerals further apart than this do not share a magnitude: "from 900 to 1.2 million". */
const comparable = 20

/** Gives a bare number the unit of the one it is joined to: "12 to 15 square kilometers", "$2–3 billion". */
export function shareUnits(lexicon: Lexicon, tokens: readonly Token[], items: Item[]): Item[] {
  const shared = [...items]
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [item, next] = [shared[at], shared[at + 1]]
    if (item === undefined || next === undefined) continue
    const described = fromDescribed(lexicon, tokens, item, next)
    if (described !== null) shared[at] = described
    if (described !== null || !areJoined(lexicon, tokens, item, next)) continue
    // "10, 12 and 15 per cent" is a list; "fell to 8,900, 21.5% fewer" begins anew.
    if (lower(tokens, endOf(item)) === ',') {
      const listed = shared[at + 2]
      if (listed === undefined || !areJoined(lexicon, tokens, next, listed)) continue
    }
    shared[at] = fromRight(tokens, item, next)
  }
  for (let at = 0; at + 1 < shared.length; at += 1) {
    const [item, next] = [shared[at], shared[at + 1]]
    if (item === undefined || next === undefined || !areJoined(lexicon, tokens, item, next))
      continue
    const both = fromLeft(tokens, item, next)
    shared[at] = both.item
    shared[at + 1] = both.next
  }
  return shared
}

const startOf = ({ measure, numeral }: Item): number => measure?.from ?? numeral?.from ?? 0
const endOf = ({ measure, numeral }: Item): number => measure?.to ?? numeral?.to ?? 0

/** Nothing but a link and a qualifier stands between the two. */
function areJoined(lexicon: Lexicon, tokens: readonly Token[], item: Item, next: Item): boolean {
  const from = endOf(item)
  let to = startOf(next)
  if (to <= from || to - from > 4) return false
  if (to - from === 1 && lower(tokens, from) === 'of') return isPart(item, next)
  const qualifier = lexicon.qualifiersBefore.before(tokens, to)
  if (qualifier !== null && to - qualifier.length > from) to -= qualifier.length
  if (to - from > 2) return false
  for (let place = from; place < to; place += 1) {
    if (!lexicon.cues.joining.has(lower(tokens, place)) && !isDash(tokens[place])) return false
  }
  return true
}

/** "1.9 of 3.2 billion yuan": a part in decimals is in the magnitude of its whole. */
const isPart = (part: Item, whole: Item): boolean =>
  part.measure === null && (part.numeral?.decimals ?? 0) > 0 && (whole.numeral?.factor ?? 1) > 1

/** "12 male and 15 female students", "4 gold, 7 silver and 5 bronze medals": adjectives, and one noun behind the last. */
function fromDescribed(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { numeral, measure: own }: Item,
  { measure, described = false }: Item,
): Item | null {
  if (numeral === null || own !== null || measure?.kind !== 'count' || measure.noun === null)
    return null
  const { to } = numeral
  const word = lower(tokens, to)
  const adjective = isWord(tokens[to]) && !lexicon.stops.has(word) && !word.endsWith('ly')
  const link = lower(tokens, to + 1)
  const linked = lexicon.cues.joiners.has(link) || (described && link === ',')
  const joined = measure.from === to + 2 && linked
  if (!adjective || !joined || numeral.pending !== null) return null
  if (measure.noun.to - measure.noun.from < 2 && !described) return null
  const { from, value } = numeral
  return {
    numeral,
    shared: true,
    described: true,
    measure: { ...measure, from, to, value, noun: { from: to, to: to + 1 } },
  }
}

/** A range shares its magnitude too; a list does where the numbers look alike. */
function sharesMagnitude(
  tokens: readonly Token[],
  left: Numeral,
  right: Numeral,
  end: number,
): boolean {
  if (left.factor !== 1 || left.pending !== null || left.grouped || left.base >= 1000) return false
  const ratio = left.base === 0 ? 0 : right.base / left.base
  const near = left.base === 0 || (ratio < comparable && ratio > 1 / comparable)
  const link = lower(tokens, end)
  const range =
    link === 'to' || isDash(tokens[end]) || link === 'or' || inBetween(tokens, left.from)
  return near && (range || left.decimals > 0 || link === 'and' || link === ',')
}

const inBetween = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => lower(tokens, at - back) === 'between')

function fromRight(tokens: readonly Token[], item: Item, next: Item): Item {
  const { numeral } = item
  const { measure } = next
  if (numeral === null || item.measure !== null || measure === null) return item
  if (measure.kind === 'rank' || measure.unit === 'fraction' || next.numeral === null) return item
  if (measure.kind === 'percent' && (numeral.grouped || numeral.factor > 1)) return item
  const factor = next.numeral.value === 0 ? 1 : Math.abs(measure.value / next.numeral.base)
  const total = { ...next.numeral, factor }
  const value =
    factor > 1 && sharesMagnitude(tokens, numeral, total, numeral.to)
      ? multiply(numeral.value, factor)
      : numeral.value
  // "between 900 and 1.2 million": without a magnitude of its own the low end may be either.
  return {
    numeral,
    shared: true,
    measure: { ...measure, from: numeral.from, to: numeral.to, value },
  }
}

function fromLeft(tokens: readonly Token[], item: Item, next: Item): { item: Item; next: Item } {
  const { measure } = item
  if (
    measure === null ||
    measure.kind !== 'money' ||
    // It has the magnitude of the number to its right already.
    item.shared ||
    item.numeral === null ||
    next.numeral === null
  )
    return { item, next }
  const end = measure.to
  const range =
    isDash(tokens[end]) ||
    lower(tokens, end) === 'to' ||
    inBetween(tokens, measure.from) ||
    lower(tokens, end) === 'or'
  if (!range) return { item, next }
  let right = next
  if (next.measure === null) {
    const { numeral } = next
    const short = numeral.pending?.factor ?? 1
    const to = numeral.to + (numeral.pending === null ? 0 : 1)
    right = {
      numeral,
      measure: { ...measure, from: numeral.from, to, value: multiply(numeral.value, short) },
    }
  }
  const { measure: high } = right
  if (high === null || high.kind !== 'money' || high.unit !== measure.unit)
    return { item, next: right }
  const factor = right.numeral === null ? 1 : high.value / right.numeral.base
  const total = right.numeral === null ? null : { ...right.numeral, factor }
  const share = total !== null && factor > 1 && sharesMagnitude(tokens, item.numeral, total, end)
  const low = share ? { ...measure, value: multiply(measure.value, factor) } : measure
  return { item: { ...item, measure: low }, next: right }
}
