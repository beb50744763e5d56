import type { Language } from '../language/language'

/** Finds, from its `lastIndex`, the next number word, or ordinal behind a rank verb. */
export function numberWords(language: Language): RegExp {
  const { small, tens, magnitudes, foldWords } = language
  const numerals = [small, tens, magnitudes, foldWords].flatMap((table) => Object.keys(table))
  const byInitial = new Map<string, string[]>()
  const whole = [...numerals, 'half', 'third', 'quarter', 'fifth', 'tenth']
  for (const pattern of [...whole, ...rankPatterns(language)]) {
    const initial = pattern[0] ?? ''
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), pattern.slice(1)])
  }
  // Grouped by initial, so that most places are dismissed at their first letter.
  const groups = [...byInitial].map(
    ([initial, rests]) => `[${initial}${initial.toUpperCase()}](?:${rests.join('|')})`,
  )
  // Before a word stands what is none: asked in this way, the inside of a word is left at once.
  return new RegExp(`(?:^|\\W)(?:${groups.join('|')})\\b`, 'g')
}

/** As many words as may stand between a rank verb and its ordinal: "ranked as the first". */
const mostLinks = 3

/** "Ranked first": elsewhere an ordinal is no figure, and "first" alone would let half of all sentences in. */
function rankPatterns({ cues, ordinals }: Language): string[] {
  const words = cues.rankLinks.filter((link) => /^\w+$/.test(link))
  const link = `(?:\\W{1,3}(?:${words.join('|')})){0,${mostLinks}}`
  const either = Object.keys(ordinals).map(
    (word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`,
  )
  return cues.rankVerbs.map((verb) => `${verb}${link}\\W{1,3}(?:${either.join('|')})`)
}
