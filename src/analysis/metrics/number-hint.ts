import type { Language } from './language/language'
import { isDigit } from './scripts'

/** Whether a stretch of a text may hold a number: digits, a number word, or an ordinal behind a rank verb. */
export type NumberHint = (text: string, start: number, end: number) => boolean

export function createNumberHint(language: Language): NumberHint {
  const { small, tens, magnitudes, foldWords, cues } = language
  const tables = [small, tens, magnitudes, foldWords].flatMap((table) => Object.keys(table))
  const numbers = capitalisedToo([...tables, 'half', 'third', 'quarter', 'fifth', 'tenth'])
  const verbs = capitalisedToo(cues.rankVerbs)
  const shapes = new Uint8Array(shapeCount)
  for (const word of [...numbers, ...verbs]) shapes[shapeOf(word, 0, word.length)] = 1
  const rank = rankPattern(language)

  return (text, start, end) => {
    let mayRank = false
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at)
      if (isDigit(code)) return true
      if (!isWordCode(code)) {
        if (code > 127 && fractionSigns.has(code)) return true
        continue
      }
      let stop = at + 1
      while (stop < end && isWordCode(text.charCodeAt(stop))) stop += 1
      // Most words are dismissed by their length and first letters, without being cut out.
      if (stop - at > 1 && shapes[shapeOf(text, at, stop)] === 1) {
        const word = text.slice(at, stop)
        if (numbers.has(word)) return true
        mayRank ||= verbs.has(word)
      }
      at = stop - 1
    }
    return mayRank && rank.test(text.slice(start, end))
  }
}

const fractionSigns: ReadonlySet<number> = new Set([0xbc, 0xbd, 0xbe, 0x2153, 0x2154])

/** ASCII letters, and the underscore, which joins what is no word. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95

const shapeCount = 32 * 32 * 16

/** A number below `shapeCount` for the first two letters of a word, whatever their case, and its length. */
function shapeOf(text: string, start: number, stop: number): number {
  const [first, second] = [text.charCodeAt(start) & 31, text.charCodeAt(start + 1) & 31]
  return (first << 9) | (second << 4) | Math.min(stop - start, 15)
}

const capitalisedToo = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]))

/** As many words as may stand between a rank verb and its ordinal: "ranked as the first". */
const mostLinks = 3

/** "Ranked first": elsewhere an ordinal is no figure, and "first" alone would let half of all sentences in. */
function rankPattern({ cues, ordinals }: Language): RegExp {
  const words = cues.rankLinks.filter((link) => /^\w+$/.test(link))
  const links = `(?:\\W{1,3}(?:${words.join('|')})){0,${mostLinks}}`
  const verbs = eitherCase(cues.rankVerbs).join('|')
  const places = eitherCase(Object.keys(ordinals)).join('|')
  return new RegExp(`\\b(?:${verbs})${links}\\W{1,3}(?:${places})\\b`)
}

const eitherCase = (words: readonly string[]): readonly string[] =>
  words.map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
