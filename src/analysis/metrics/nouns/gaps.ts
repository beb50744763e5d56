import type { Lexicon } from '../lexicon'
import { isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import type { Phrase } from './noun-phrases'

/** The longest name of what the next figure of such a list belongs to, in tokens. */
const reach = 9

/**
 * "went up by 0.6 percent, clothing 1.1 percent, and education and culture 1.9 percent": what stands between two
 * figures of a list whose verb is not said again. Null where anything but nouns stands there.
 *
 * @param after place behind the figure before
 * @param start place where the figure begins, its qualifier included
 */
export function gappedNoun(
  lexicon: Lexicon,
  tokens: readonly Token[],
  after: number,
  start: number,
): Phrase | null {
  if (after === 0 || start - after > reach) return null
  let from = after
  while (from < start && [',', ';', 'and'].includes(lower(tokens, from))) from += 1
  if (from === after || from === start) return null
  for (let place = from; place < start; place += 1) {
    const word = lower(tokens, place)
    const links = word === ',' || word === '&' || word === 'and' || word === 'of' || word === 'in'
    if (links && place > from && place < start - 1) continue
    if (!isWord(tokens[place]) || lexicon.stops.has(word)) return null
    if (lexicon.changes.has(word) || lexicon.changeNouns.has(word)) return null
    if (lexicon.comparatives.has(word) || lexicon.cues.fillers.has(word)) return null
    const isNoun = lexicon.cues.verbalNouns.has(word)
    if (/(?:ed|ing|ly)$/u.test(word) && !isNoun && place === start - 1) return null
  }
  return { from, to: start }
}
