/** What is asked of a token again and again, a bit for each answer. */
export const wordClass = {
  capital: 1,
  /** A number, a fraction or a rank may begin here. */
  opensNumber: 2,
  /** A period phrase may begin here. */
  opensPeriod: 4,
  /** It multiplies the number before it by what the language's tables do not know. */
  unknownMagnitude: 8,
  /** It speaks of what is to come. */
  future: 16,
  /** Digits that may be a year: 1500 to 2199. */
  year: 32,
  /** Digits that may be a day of a month. */
  day: 64,
} as const

export type WordKind = 'word' | 'mark'

/** A word or a sign as it is written, and all that is known of it beforehand. */
export interface Word {
  readonly text: string
  /** `text` in lower case, with one form for each of apostrophe, hyphen and percent sign. */
  readonly lower: string
  readonly kind: WordKind
  /** Bits of `wordClass`. */
  readonly classes: number
}

/** The word from `start` to `end` of a text. */
export type LookUp = (text: string, start: number, end: number, kind: WordKind) => Word

/** A power of two, several times the vocabulary of a long book. */
const slots = 2 ** 15
/** How many slots a word may stand in; it also bounds the work per word. */
const probes = 4
const longestKept = 40

/**
 * A symbol table: the same words come again and again, and cutting, folding and classing them is dear.
 * It never grows; a word that finds its slots taken takes the last. `classify` gives the classes of a
 * word in lower case.
 */
export function createWords(classify: (lower: string) => number): LookUp {
  const table: (Word | undefined)[] = Array.from({ length: slots })
  return (text, start, end, kind) => {
    if (end - start > longestKept) return createWord(text.slice(start, end), kind, classify)
    let slot = hash(text, start, end)
    for (let probe = 0; probe < probes; probe += 1) {
      slot = (slot + probe) & (slots - 1)
      const word = table[slot]
      if (word === undefined) break
      if (spells(word.text, text, start, end)) return word
    }
    return (table[slot] = createWord(intern(text.slice(start, end)), kind, classify))
  }
}

/**
 * The engine's own copy of a string, which it compares with another such by address alone. Names of
 * properties are such copies. A slice would also keep the whole text alive that it was cut from.
 */
const intern = (word: string): string => Object.keys({ [word]: true })[0] ?? word

/** FNV-1a, over code units. */
function hash(text: string, start: number, end: number): number {
  let sum = 0x811c9dc5
  for (let at = start; at < end; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum ^ (sum >>> 15)
}

function spells(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  }
  return true
}

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

function createWord(text: string, kind: WordKind, classify: (lower: string) => number): Word {
  const lower = intern(kind === 'word' ? fold(text) : (sameSign.get(text) ?? text))
  const isCapital = kind === 'word' && capital.test(text)
  const classes = classify(lower) | (isCapital ? wordClass.capital : 0)
  return { text, lower, kind, classes }
}
