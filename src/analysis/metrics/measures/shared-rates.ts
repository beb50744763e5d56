import type { Item } from '../items'
import type { Lexicon } from '../lexicon'
import type { Measure } from './measure'
import { isDash, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** Figures further apart than this are hardly divided by the same. */
const comparable = 20

/**
 * Gives a measure the denominator of the one it is joined to: "from 1,045 yuan to 1,130 yuan per month",
 * "between Sh38 and Sh46 per kilogram", "3,500 shillings per bag, down from 6,500 shillings", "398 kg per
 * household (2022/23: 421 kg)".
 */
export function shareRates(lexicon: Lexicon, tokens: readonly Token[], items: Item[]): Item[] {
  if (items.length < 2) return items
  const shared = [...items]
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const [left, right] = [shared[at]?.measure, shared[at + 1]?.measure]
    const item = shared[at]
    if (!item || !left || !right || !areEnds(tokens, left, right)) continue
    const rated = withRateOf(left, right)
    if (rated !== null) shared[at] = { ...item, measure: rated }
  }
  for (let at = 0; at + 1 < shared.length; at += 1) {
    const [left, right] = [shared[at]?.measure, shared[at + 1]?.measure]
    const item = shared[at + 1]
    if (!item || !left || !right || !isFormerOf(lexicon, tokens, left, right)) continue
    const rated = withRateOf(right, left)
    if (rated !== null) shared[at + 1] = { ...item, measure: rated }
  }
  return shared
}

/** The measure with the other's denominator, if both measure the same; null where they do not. */
function withRateOf(measure: Measure, other: Measure): Measure | null {
  const sameNumerator = other.kind === 'ratio' && other.unit.startsWith(`${measure.unit}/`)
  const ratio = measure.value / other.value
  if (!sameNumerator || measure.kind === 'ratio' || ratio > comparable || ratio < 1 / comparable)
    return null
  return { ...measure, kind: 'ratio', unit: other.unit }
}

/** The ends of "from … to …", "between … and …", "…–…". */
function areEnds(tokens: readonly Token[], left: Measure, right: Measure): boolean {
  if (right.from !== left.to + 1) return false
  const [lead, link] = [lower(tokens, left.from - 1), lower(tokens, left.to)]
  if (lead === 'between' && link === 'and') return true
  return (link === 'to' && lead !== 'by') || isDash(tokens[left.to])
}

/** "…, down from …", "…, compared with …" */
function isFormerOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  left: Measure,
  right: Measure,
): boolean {
  const gap = right.from - left.to
  if (lower(tokens, left.to) === '(' && lower(tokens, right.from - 1) === ':') {
    return gap <= 7 && !tokens.slice(left.to + 1, right.from).some((token) => token.lower === ')')
  }
  if (gap < 1 || gap > 4) return false
  const [before, link] = [lower(tokens, right.from - 2), lower(tokens, right.from - 1)]
  const words = gap === 1 || (gap === 2 && before === ',') || lower(tokens, left.to) === ','
  if (link === 'from') return words || lexicon.changes.has(before)
  return words && ['against', 'versus'].includes(link)
    ? true
    : link === 'with' && lexicon.cues.likening.has(before)
}
