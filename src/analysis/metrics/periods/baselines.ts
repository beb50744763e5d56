import type { Lexicon } from '../lexicon'
import { isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { isYearShape } from '../traps/dates'

/** Whether the period at `at` is what a change is measured against: "up on 2021", "the most since 2007". */
export function isBaseline(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (isRecordSince(tokens, at)) return true
  const opener =
    lexicon.cues.periodOpeners.has(lower(tokens, at)) &&
    ['over', 'since'].includes(lower(tokens, at))
  if (opener) return false
  if (datesNoun(lexicon, tokens, at)) return true
  let place = at - 1
  // "below the same quarter of 2019", "above the trough of early 2013"
  const floor = lower(tokens, place) === 'of' || lower(tokens, place - 1) === 'of' ? at - 7 : at - 2
  while (place >= floor && lexicon.cues.earlierLevels.has(lower(tokens, place))) place -= 1
  const word = lower(tokens, place)
  if (word === 'to' && lexicon.cues.likening.has(lower(tokens, place - 1))) return true
  if (word === 'to' || word === 'from') {
    // "from 2019 to 2022" is a span of its own.
    return word === 'from' && !spansYears(tokens, at)
  }
  return lexicon.cues.against.has(word) && word !== 'to'
}

/** "the tightest since 2007", "for the first time since 2019" */
function isRecordSince(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) !== 'since') return false
  const before = lower(tokens, at - 1)
  const superlative = /.{2}est$/u.test(before) || before === 'time' || before === 'level'
  const noun = /.{2}est$/u.test(lower(tokens, at - 2)) || lower(tokens, at - 2) === 'most'
  return superlative || noun
}

/** "Quarters built before 2000": when the things were made, not when they were counted. */
function datesNoun({ sets }: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!['before', 'after', 'since'].includes(lower(tokens, at - 1))) return false
  const made = /(?:ed|built|born)$/u.test(lower(tokens, at - 2))
  return made && isWord(tokens[at - 3]) && !sets.auxiliaries.has(lower(tokens, at - 3))
}

const spansYears = (tokens: readonly Token[], at: number): boolean =>
  isYearShape(tokens[at]) && lower(tokens, at + 1) === 'to' && isYearShape(tokens[at + 2])
