/** What is asked of a word at every place of a sentence, a bit for each answer. */
export const wordClass = {
  capital: 1,
  /** A number, a fraction or a rank may begin here. */
  opensNumber: 2,
  /** A period phrase may begin here. */
  opensPeriod: 4,
  /** It speaks of what is to come. */
  future: 8,
} as const

/** A word or a sign as it is written, and all that is known of it beforehand. */
export interface Word {
  readonly text: string
  /** `text` in lower case, with one form for each of apostrophe, hyphen and percent sign. */
  readonly lower: string
  /** Bits of `wordClass`. */
  readonly classes: number
}

export type WordKind = 'word' | 'mark'

export type LookUp = (text: string, kind: WordKind) => Word

/** More than the vocabulary of a long book; a table that is full begins anew. */
const mostWords = 20_000
const longestKept = 40

const sameSign: ReadonlyMap<string, string> = new Map([
  ['‐', '-'],
  ['‑', '-'],
  ['％', '%'],
  ['＄', '$'],
  ['￥', '¥'],
  ['’', "'"],
  ['‘', "'"],
])

const capital = /^\p{Lu}/u
const fold = (word: string): string => word.toLowerCase().replaceAll('’', "'")

/**
 * A table of the words met so far: the same ones come again and again, and folding and classing them
 * is dear. `classify` gives the classes of a word in lower case.
 */
export function createWords(classify: (lower: string) => number): LookUp {
  const known = new Map<string, Word>()
  return (text, kind) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const lower = kind === 'word' ? fold(text) : (sameSign.get(text) ?? text)
    const isCapital = kind === 'word' && capital.test(text)
    const classes = classify(lower) | (isCapital ? wordClass.capital : 0)
    if (text.length > longestKept) return { text, lower, classes }
    if (known.size >= mostWords) known.clear()
    // A slice would keep the whole text alive that it was cut from.
    const own = Array.from(text).join('')
    const word = { text: own, lower: lower === own ? own : lower, classes }
    known.set(own, word)
    return word
  }
}
