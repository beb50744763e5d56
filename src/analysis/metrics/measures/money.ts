import type { CurrencyMeaning, Lexicon } from '../lexicon'

/** Decides which currency a shared sign stands for in one document. */
export type ResolveCurrency = (meaning: CurrencyMeaning) => string | null

/** The head of a document tells whose it is; counting a longer text would cost and not tell more. */
const headLength = 200_000

/** How often a country is named, and its own sign written: `EC$`. */
interface Evidence {
  named: number
  signed: number
}

/** How often a country must be named before its currency takes over a sign's default. */
const enough = 1

/**
 * Counts the names of the countries that share a sign. The default (`$` is USD, `£` GBP, `Rs` INR)
 * gives way only to a country that is named more than twice as often as every rival; a close race,
 * or silence for a sign without default, gives null.
 */
export function createCurrencyContext(lexicon: Lexicon, text: string): ResolveCurrency {
  const head = text.slice(0, headLength)
  const counts = new Map<string, Evidence>()
  const countOf = (code: string): Evidence => {
    const known = counts.get(code)
    if (known !== undefined) return known
    const evidence = { named: 0, signed: 0 }
    for (const name of lexicon.language.countryNames[code] ?? []) {
      evidence[name.endsWith('$') ? 'signed' : 'named'] += occurrences(head, name)
    }
    counts.set(code, evidence)
    return evidence
  }
  const setApart = head.includes('US$')
  const decided = new Map<string, string | null>()
  return ({ codes, strict }) => {
    const key = `${strict ? '!' : ''}${codes.join()}`
    const before = decided.get(key)
    if (before !== undefined) return before
    const result = decide(codes, strict, countOf, setApart)
    decided.set(key, result)
    return result
  }
}

/** Other countries reckon in it, too, so that one named beside its own is no rival. */
const reserve = 'USD'

const countOf = ({ named, signed }: Evidence): number => named + signed

function decide(
  codes: readonly string[],
  strict: boolean,
  evidenceOf: (code: string) => Evidence,
  setApart: boolean,
): string | null {
  const [standard = null] = codes
  if (codes.length < 2) return standard
  const evidence = codes.map((code) => ({ code, ...evidenceOf(code) }))
  // "$5 million and EC$3 million": the plain sign may be short for the other, or its opposite.
  const silent = evidence.every(({ named }) => named === 0)
  if (silent && !setApart && evidence.some(({ signed }) => signed > 0)) return null
  const ranked = evidence
    .map((each) => ({ code: each.code, count: countOf(each) }))
    .toSorted((a, b) => b.count - a.count)
  const [first, second] = ranked
  if (first === undefined || first.count === 0) return strict ? null : standard
  const clear = first.count > 2 * (second?.count ?? 0)
  if (first.code === standard || strict) return clear || first.code === reserve ? first.code : null
  if (clear && first.count >= enough) return first.code
  const rivals = first.count >= enough && first.count > countOf(evidenceOf(standard ?? ''))
  return rivals ? null : standard
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char)

/** Whole-word occurrences; more than a hundred say no more than a hundred. */
function occurrences(text: string, name: string): number {
  let count = 0
  for (
    let at = text.indexOf(name);
    at >= 0 && count < 100;
    at = text.indexOf(name, at + name.length)
  ) {
    const after = text[at + name.length]
    // "C$" cut out of "EC$"; "US$" names a currency, and is just what a writer elsewhere puts before
    // a foreign amount.
    const opens = !isLetter(name[0]) || !isLetter(text[at - 1])
    const closes = !isLetter(name.at(-1)) || (!isLetter(after) && after !== '$')
    if (opens && closes) count += 1
  }
  return count
}
