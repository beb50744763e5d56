import type { Direction } from '@shared/metric'
import type { Lexicon } from '../lexicon'
import type { Measure } from '../measures/measure'
import { lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** How far a change may stand from its number, in tokens. */
const reach = 14

export const adverbs = /ly$/u

/** "grew at 6 per cent", "will drop by an average of £137", "growth in the range of 6 per cent". */
export function inFrame(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  start: number,
): Direction | null | undefined {
  // "went up in 19 countries" says where.
  if (lower(tokens, start - 1) === 'in') return null
  const frame = lexicon.changeFrames.before(tokens, start)
  if (frame === null) return undefined
  const before = start - frame.length - 1
  if (frame.value === 'amount') return changeBefore(lexicon, tokens, before, 0)
  if (frame.value === 'range') return isRate(lexicon, tokens, measure, before)
  const verb = adverbs.test(lower(tokens, before))
    ? lower(tokens, before - 1)
    : lower(tokens, before)
  const change = lexicon.changes.get(verb)
  const grows = measure.kind === 'percent' && !lexicon.changeNouns.has(verb)
  return grows && change !== undefined && verb !== 'up' && verb !== 'down' ? change : undefined
}

/** "augmentation of elderly care facilities by", "increased year on year by". */
export function changeBefore(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  floor: number,
): Direction | null {
  // "shares rose, and bank equities outperformed by 11 points": a verb of its own.
  const verb = lower(tokens, at)
  if (verb.endsWith('ed') && !lexicon.changes.has(verb)) return null
  // "taken up by 98% of children"
  const base = verb === 'up' || verb === 'down' ? lower(tokens, at - 1) : ''
  const idle = !lexicon.changes.has(base) && !lexicon.cues.moving.has(base)
  if (/(?:ed|en|made)$/u.test(base) && !lexicon.sets.auxiliaries.has(base) && idle) return null
  for (let place = at; place >= Math.max(floor, at - reach); place -= 1) {
    const word = lower(tokens, place)
    if (word === ';' || word === ':') return null
    const change = lexicon.changes.get(word) ?? lexicon.changeNouns.get(word)
    if (change !== undefined && word !== 'over') return change
  }
  return null
}

/** "an increase of", "the annual addition of", "an increase in exports of". */
export function nounOf(lexicon: Lexicon, tokens: readonly Token[], at: number): Direction | null {
  const near = lexicon.changeNouns.get(lower(tokens, at - 1))
  if (near !== undefined) return near
  const rate = ['rate', 'rates'].includes(lower(tokens, at - 1))
  if (rate) return lexicon.changeNouns.get(lower(tokens, at - 2)) ?? null
  for (let place = at - 2; place >= Math.max(0, at - 8); place -= 1) {
    const word = lower(tokens, place)
    const linked = ['in', 'of'].includes(lower(tokens, place + 1))
    const noun = lexicon.changeNouns.get(word)
    if (noun !== undefined) return linked ? noun : null
    if (word === ',' || lexicon.sets.auxiliaries.has(word)) return null
  }
  return null
}

/** "an annual growth rate exceeding 20%", "growth slowed to 3%": the rate itself is a change. */
export function isRate(
  lexicon: Lexicon,
  tokens: readonly Token[],
  measure: Measure,
  at: number,
): Direction | null {
  if (measure.kind !== 'percent' || measure.unit !== '%') return null
  for (let place = at; place >= Math.max(0, at - 10); place -= 1) {
    const word = lower(tokens, place)
    if (lexicon.cues.rateNouns.has(word)) {
      const target =
        ['share', 'rate'].includes(lower(tokens, place + 2)) && lower(tokens, place + 1) === 'in'
      return target ? null : (lexicon.changeNouns.get(word) ?? null)
    }
    if (
      [';', ':', '.', '%'].includes(word) ||
      word === 'cent' ||
      (lexicon.changes.has(word) &&
        lexicon.changes.get(word) === 'increase' &&
        word !== 'accelerated')
    )
      return null
    if (word === 'from') return null
  }
  return null
}
