import { digitWidth, hasForeignDigit, isSeparator, toAscii } from './scripts'

/** `foreign` is a run of digits with some of a script that is not read. */
export type TokenKind = 'number' | 'foreign' | 'word' | 'mark'

/** One word, run of digits or sign. Offsets are those of the text it was cut from. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As it stands in the text, but for full-width digits, which are made plain one for one. */
  readonly text: string
  /** `text` in lower case, with one form for each of apostrophe, hyphen and percent sign. */
  readonly lower: string
  readonly kind: TokenKind
  /** No blank stands between this token and the one before. */
  readonly glued: boolean
}

const letterOrMark = /[\p{L}\p{M}]/u
const sameSign: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '％': '%',
  '＄': '$',
  '￥': '¥',
  '’': "'",
  '‘': "'",
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return letterOrMark.test(text[at] ?? '')
}

/** A number with its inner separators: `1,234.5`, `2023.08.18`, `5,00,000`. */
function endOfNumber(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) at += 1
    else if (at > start && isSeparator(code) && at + 1 < end) {
      const width = digitWidth(text, at + 1)
      if (width === 0) break
      at += 1 + width
    } else {
      const width = code < 128 ? 0 : digitWidth(text, at)
      if (width === 0) break
      at += width
    }
  }
  return at
}

/** A word with its inner apostrophes (`people’s`) or inner points (`p.m`, `U.S`). */
function endOfWord(text: string, start: number, end: number): number {
  let at = start + 1
  let lastStop = start - 1
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isLetter(text, at, code)) {
      at += 1
      continue
    }
    const more = at + 1 < end && isLetter(text, at + 1, text.charCodeAt(at + 1))
    const apostrophe = code === 39 || code === 0x2019
    // Only single letters are joined by points, so that "end.The" stays two words.
    const initials = code === 46 && at - lastStop === 2 && isInitial(text, at + 1, end)
    if (!more || !(apostrophe || initials)) break
    lastStop = at
    at += 2
  }
  return at
}

function isInitial(text: string, at: number, end: number): boolean {
  return at + 1 >= end || !isLetter(text, at + 1, text.charCodeAt(at + 1))
}

const folded = new Map<string, string>()

/** Most words are lower case already; a look at their letters is cheaper than a new string. */
function fold(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code < 97 || code > 122) return foldCapitals(word)
  }
  return word
}

/** The same capitals come again and again, and folding them is dear. */
function foldCapitals(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (folded.size < 10_000 && word.length < 40) folded.set(word, lower)
  return lower
}

export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  let at = start
  let last = -1
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      at += 1
      continue
    }
    let kind: TokenKind = 'mark'
    let stop = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    if (isDigit(code)) {
      kind = 'number'
    } else if (isLetter(text, at, code)) {
      kind = 'word'
      stop = endOfWord(text, at, end)
    } else if (code >= 128 && digitWidth(text, at) > 0) {
      kind = 'number'
    }
    if (kind === 'number') stop = endOfNumber(text, at, end)
    stop = Math.min(stop, end)
    let slice = text.slice(at, stop)
    if (kind === 'number') {
      slice = toAscii(slice)
      if (hasForeignDigit(slice)) kind = 'foreign'
    }
    const lower =
      kind === 'word' ? fold(slice) : kind === 'mark' ? (sameSign[slice] ?? slice) : slice
    tokens.push({ start: at, end: stop, text: slice, lower, kind, glued: at === last })
    at = stop
    last = stop
  }
  return tokens
}
