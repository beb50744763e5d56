import type { Language } from './language/language'
import { wordClass } from './words'

/** The classes that a language gives a word in lower case. */
export function classifier(language: Language): (lower: string) => number {
  const classes = new Map<string, number>()
  const add = (words: readonly string[], bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit)
  }
  add(numberOpeners(language), wordClass.opensNumber)
  add(periodOpeners(language), wordClass.opensPeriod)
  add(language.time.future, wordClass.future)
  return (lower) => classes.get(lower) ?? 0
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
