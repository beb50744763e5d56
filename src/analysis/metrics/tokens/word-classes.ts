import type { Language } from '../language/language'
import { wordClass } from './words'

/** The -illions of English and its neighbours: `zillion`, `trilhões`, `billones`, `Milliarden`, `miljard`. */
const ending =
  /(?:illi(?:on|ard)(?:s|en|er)?|ilh(?:ão|ões|ao|oes)|ill[oó]n(?:es)?|ilj(?:ard|oen|on)\p{L}{0,3}|miliard\p{L}{0,3})$/u
/** Myriads of East Asia, which stand right behind their digits: `3万`, `5億円`. */
const myriad = /^[千万萬亿億兆京만억조]/u

/** Whether a word in lower case has the form of a magnitude, be it known or not. */
function looksLikeMagnitude(lower: string): boolean {
  const word = lower.normalize('NFC')
  return ending.test(word) || myriad.test(word)
}

/** The classes that a language gives a word in lower case. */
export function classifier(language: Language): (lower: string) => number {
  const classes = new Map<string, number>()
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit)
  }
  add(numberOpeners(language), wordClass.opensNumber)
  add(periodOpeners(language), wordClass.opensPeriod)
  add(language.time.future, wordClass.future)
  add(language.foreignMagnitudes, wordClass.unknownMagnitude)
  const magnitudes = new Set(Object.keys(language.magnitudes))
  return (lower) => {
    const told = classes.get(lower) ?? 0
    if (magnitudes.has(lower)) return told & ~wordClass.unknownMagnitude
    return looksLikeMagnitude(lower) ? told | wordClass.unknownMagnitude : told
  }
}

/** Before a magnitude or a fraction an article opens a number as well. */
const articles = ['a', 'an']

const numberOpeners = ({ small, tens, foldWords, fractionSigns, cues }: Language): string[] => [
  ...[small, tens, foldWords, fractionSigns].flatMap((table) => Object.keys(table)),
  'half',
  ...articles,
  ...cues.rankVerbs,
]

const periodOpeners = ({ small, tens, ordinals, cues, time }: Language): string[] => [
  ...[small, tens, ordinals].flatMap((table) => Object.keys(table)),
  ...cues.periodHeads,
  ...cues.periodOpeners,
  ...cues.nearness,
  ...time.months,
]
