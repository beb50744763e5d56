import type { Lexicon } from './lexicon'
import { isDash, isNumber, isWord, lower, skipHyphen } from './sentence'
import type { Token } from './tokens'

export const unknownMagnitude = 'an unknown magnitude follows'

/** The -illions of English and its neighbours: `zillion`, `trilhões`, `billones`, `Milliarden`, `miljard`. */
const ending =
  /(?:illi(?:on|ard)(?:s|en|er)?|ilh(?:ão|ões|ao|oes)|ill[oó]n(?:es)?|ilj(?:ard|oen|on)\p{L}{0,3}|miliard\p{L}{0,3})$/u
/** Myriads of East Asia, which stand right behind their digits: `3万`, `5億円`. */
const myriad = /^[千万萬亿億兆京만억조]/u

/** Whether the word at `at` multiplies the number before it by what the language's tables do not know. */
function isUnknown(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token)) return false
  const { magnitudes, shortMagnitudes } = lexicon.tables
  if (magnitudes.has(token.lower) || shortMagnitudes.has(token.text)) return false
  if (lexicon.sets.foreignMagnitudes.has(token.lower)) return true
  const word = token.lower.normalize('NFC')
  return ending.test(word) || myriad.test(word)
}

/** Place after the unknown magnitude of the number that ends before `at`, or of the range it opens; null if none. */
export function afterUnknownMagnitude(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): number | null {
  const place = skipHyphen(tokens, at)
  if (isUnknown(lexicon, tokens, place)) return place + 1
  // "2 to 3 zillion", "2–3 trilhões": the first number shares what cannot be read.
  const linked = isDash(tokens[at]) || lexicon.cues.rangeMarks.has(lower(tokens, at))
  const ranged = linked && isNumber(tokens[at + 1])
  return ranged && isUnknown(lexicon, tokens, skipHyphen(tokens, at + 2)) ? at : null
}
