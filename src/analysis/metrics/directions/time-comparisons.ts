import type { Direction } from '@shared/metric'
import type { Lexicon } from '../lexicon'
import { isHyphenAt, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

/** A comparison is a change only against an earlier time, not against another entity. */
export function compared(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  direction: Direction,
): Direction | null {
  let place = at + 1
  if (['on', 'over', 'from', 'year'].includes(lower(tokens, place)) || !isWord(tokens[place])) {
    const sure = ['up', 'down', 'higher', 'lower', 'more', 'less', 'fewer'].includes(
      lower(tokens, at),
    )
    if (lower(tokens, place) !== 'than' && sure)
      return isLoneMore(tokens, at, place) ? null : direction
  }
  for (let step = 0; step < 8; step += 1, place += 1) {
    const word = lower(tokens, place)
    // "than in pre-war years", but "than at end-March"
    if (isHyphenAt(tokens, place - 1) && !lexicon.sets.months.has(word)) continue
    if (lexicon.cues.benchmarks.has(word)) return null
    if (
      lexicon.cues.earlierTimes.has(word) ||
      /^(?:19|20)\d\d$/.test(word) ||
      lexicon.sets.months.has(word) ||
      /^[qh]$/.test(word)
    )
      return direction
    if (word === ',' || word === ';' || word === 'and' || word === 'but') return null
  }
  return null
}

/** "10 more." says nothing of an earlier time. */
const isLoneMore = (tokens: readonly Token[], at: number, place: number): boolean =>
  ['more', 'less', 'fewer'].includes(lower(tokens, at)) && tokens[place]?.kind !== 'word'
