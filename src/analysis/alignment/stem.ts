import { words } from './language/words'

/** Words whose stem would be that of an unrelated word. */
const whole = new Map(
  words(`
    university station police policy party mission nursing general generation organ community communist
    media news gas bus business process access congress progress express press address success
    universal during spring being building housing evening nation
  `).map((word) => [word, word]),
)
for (const [form, stem] of [
  ['universities', 'university'],
  ['stations', 'station'],
  ['policies', 'policy'],
  ['parties', 'party'],
  ['communities', 'community'],
  ['buses', 'bus'],
  ['businesses', 'business'],
  ['buildings', 'building'],
  ['built', 'build'],
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['lives', 'life'],
  ['centre', 'center'],
  ['centres', 'center'],
] as const) {
  whole.set(form, stem)
}

const derivations = words(`
  ational iveness fulness isation ization ations ation ators ator ative ities ments ment ance ence
  ness able ible ical ings ised ized ise ize ity ate ated ates ing ive ion ors ers ous ful ism ist ed
  er or al ly ic e
`).toSorted((a, b) => b.length - a.length)
const shortestStem = 4

/** What the forms of an English word have in common, for comparing only; `word` in lower case. */
export function stemOf(word: string): string {
  const known = whole.get(word)
  if (known !== undefined) return known
  if (!/^[a-z]+$/u.test(word) || word.length <= shortestStem) return word
  const singular = withoutPlural(word)
  return whole.get(singular) ?? undouble(strip(strip(singular))).replace(/y$/u, 'i')
}

/** Forms that would be those of an unrelated word. */
const forms = new Set(
  words(`
    training trained planting planted lighting boarding banking parking drinking tipping warming listing
    nursing housing building spending funding mining cooking fishing lifted
  `),
)

/**
 * What the inflected forms of a word have in common, and not those derived from it: a worker is not work,
 * a server not service.
 */
export function formOf(word: string): string {
  if (forms.has(word)) return word
  const known = whole.get(word)
  if (known !== undefined) return known
  if (!/^[a-z]+$/u.test(word) || word.length <= shortestStem) return word
  const bare = withoutPlural(word).replace(/(?<=\p{L}{3})(?:ed|ing|e)$/u, '')
  return undouble(bare).replace(/y$/u, 'i')
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/u.test(word)) return word.slice(0, -2)
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word
}

function strip(word: string): string {
  const suffix = derivations.find(
    (one) => word.endsWith(one) && word.length - one.length >= shortestStem,
  )
  return suffix === undefined ? word : word.slice(0, -suffix.length)
}

function undouble(stem: string): string {
  return /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem
}
