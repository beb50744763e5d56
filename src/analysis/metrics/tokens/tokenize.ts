import { digitWidth, hasForeignDigit, isAscii, isSeparator, toAscii } from './scripts'
import { createWords, wordClass, type LookUp } from './words'

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
  /** Bits of `wordClass`. */
  readonly classes: number
}

const letterOrMark = /[\p{L}\p{M}]/u
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Which of the ASCII signs are letters: one look instead of four comparisons. */
const asciiLetters = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
)
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160
/** Quotation marks, dashes and blanks: what English has beside ASCII, and no letter. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128) return asciiLetters[code] === 1
  return !isPunctuation(code) && letterOrMark.test(text[at] ?? '')
}

/** `'234` of `1'234`, as in Switzerland. */
const swissGroup = /['’]\d{3}(?!\d)/y

function isSwissGroup(text: string, at: number, code: number): boolean {
  if (code !== 39 && code !== 0x2019) return false
  swissGroup.lastIndex = at
  return swissGroup.test(text)
}

/** A number with its inner separators: `1,234.5`, `2023.08.18`, `5,00,000`, `1'234'567`. */
function endOfNumber(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) at += 1
    else if (at > start && isSeparator(code) && at + 1 < end) {
      const width = digitWidth(text, at + 1)
      if (width === 0) break
      at += 1 + width
    } else if (at > start && isSwissGroup(text, at, code)) {
      at += 4
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
    const apostrophe = code === 39 || code === 0x2019
    // Only single letters are joined by points, so that "end.The" stays two words.
    const initials = code === 46 && at - lastStop === 2 && isInitial(text, at + 1, end)
    if (!apostrophe && !initials) break
    const more = at + 1 < end && isLetter(text, at + 1, text.charCodeAt(at + 1))
    if (!more) break
    lastStop = at
    at += 2
  }
  return at
}

function isInitial(text: string, at: number, end: number): boolean {
  return at + 1 >= end || !isLetter(text, at + 1, text.charCodeAt(at + 1))
}

const endOfMark = (text: string, at: number, end: number): number =>
  Math.min(at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), end)

const unclassed = createWords(() => 0)
const digitClasses = wordClass.opensNumber | wordClass.opensPeriod
const foreignClasses = wordClass.opensNumber

/** Cuts a stretch of a text into tokens, into the first `most` of them; `words` tells their classes. */
export function tokenize(
  text: string,
  start = 0,
  end = text.length,
  words: LookUp = unclassed,
  most = Infinity,
): Token[] {
  const tokens: Token[] = []
  let at = start
  let last = -1
  while (at < end && tokens.length < most) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      at += 1
      continue
    }
    const glued = at === last
    const from = at
    if (isDigit(code) || (code >= 128 && digitWidth(text, at) > 0)) {
      at = Math.min(endOfNumber(text, at, end), end)
      tokens.push(numberToken(text.slice(from, at), from, at, glued))
    } else {
      const kind = isLetter(text, at, code) ? 'word' : 'mark'
      at = kind === 'word' ? endOfWord(text, at, end) : endOfMark(text, at, end)
      const word = words(text, from, at, kind)
      tokens.push({
        start: from,
        end: at,
        text: word.text,
        lower: word.lower,
        kind,
        glued,
        classes: word.classes,
      })
    }
    last = at
  }
  return tokens
}

function numberToken(written: string, start: number, end: number, glued: boolean): Token {
  const plain = isAscii(written)
  const text = plain ? written : toAscii(written)
  return !plain && hasForeignDigit(text)
    ? { start, end, text, lower: text, kind: 'foreign', glued, classes: foreignClasses }
    : { start, end, text, lower: text, kind: 'number', glued, classes: classesOf(text) }
}

function classesOf(digits: string): number {
  if (digits.length > 4) return digitClasses
  const value = Number(digits)
  if (digits.length <= 2)
    return value >= 1 && value <= 31 ? digitClasses | wordClass.day : digitClasses
  return value >= 1500 && value < 2200 ? digitClasses | wordClass.year : digitClasses
}
