import type { CurrencyMeaning, Lexicon } from './lexicon'

/** Decides which currency a shared sign stands for in one document. */
export type ResolveCurrency = (meaning: CurrencyMeaning) => string | null

/** The head of a document tells whose it is; counting a longer text would cost and not tell more. */
const headLength = 200_000

/** How often a country must be named before its currency takes over a sign's default. */
const enough = 1

/**
 * Counts the names of the countries that share a sign. The default (`$` is USD, `£` GBP, `Rs` INR)
 * gives way only to a country that is named more than twice as often as every rival; a close race,
 * or silence for a sign without default, gives null.
 */
export function createCurrencyContext(lexicon: Lexicon, text: string): ResolveCurrency {
  const head = text.slice(0, headLength)
  const counts = new Map<string, number>()
  const countOf = (code: string): number => {
    const known = counts.get(code)
    if (known !== undefined) return known
    const names = lexicon.language.countryNames[code] ?? []
    const total = names.reduce((sum, name) => sum + occurrences(head, name), 0)
    counts.set(code, total)
    return total
  }
  const decided = new Map<string, string | null>()
  return ({ codes, strict }) => {
    const key = `${strict ? '!' : ''}${codes.join()}`
    const before = decided.get(key)
    if (before !== undefined) return before
    const result = decide(codes, strict, countOf)
    decided.set(key, result)
    return result
  }
}

function decide(
  codes: readonly string[],
  strict: boolean,
  countOf: (code: string) => number,
): string | null {
  const [standard = null] = codes
  if (codes.length < 2) return standard
  const ranked = codes
    .map((code) => ({ code, count: countOf(code) }))
    .toSorted((a, b) => b.count - a.count)
  const [first, second] = ranked
  if (first === undefined || first.count === 0) return strict ? null : standard
  const clear = first.count > 2 * (second?.count ?? 0)
  if (first.code === standard || strict)
    return clear || first.count === 0 ? first.code : tie(standard, strict)
  if (clear && first.count >= enough) return first.code
  const rivals = first.count >= enough && first.count > countOf(standard ?? '')
  return rivals ? null : standard
}

const tie = (standard: string | null, strict: boolean): string | null => (strict ? null : standard)

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char)

/** Whole-word occurrences; more than a hundred say no more than a hundred. */
function occurrences(text: string, name: string): number {
  let count = 0
  for (
    let at = text.indexOf(name);
    at >= 0 && count < 100;
    at = text.indexOf(name, at + name.length)
  ) {
    const word = isLetter(name[0])
    const after = text[at + name.length]
    // "US$" names a currency, and is just what a writer elsewhere puts before a foreign amount.
    const apart = !isLetter(text[at - 1]) && !isLetter(after) && after !== '$'
    if (!word || apart || name.endsWith('$')) count += 1
  }
  return count
}
