import type { Block } from '@shared/briefing'
import type { Token } from './tokenize'
import { wordClass } from './words'

/** A sentence cut into tokens; places below are indices into `tokens`. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  readonly block: Block
  /** The first sentence of its block. */
  readonly first: boolean
}

/** An array asked for a place before its first looks it up among its names, which is dear. */
export const lower = (tokens: readonly Token[], at: number): string =>
  at < 0 ? '' : (tokens[at]?.lower ?? '')
export const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number'
export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word'
export const isGlued = (token: Token | undefined): boolean => token?.glued === true

export const isOf = (token: Token | undefined, classes: number): boolean =>
  token !== undefined && (token.classes & classes) !== 0
export const isCapital = (token: Token | undefined): boolean => isOf(token, wordClass.capital)

const dashes = new Set(['-', '–', '—', '−'])
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && dashes.has(token.lower)

/** A hyphen with nothing around it, as in `25-km`. */
export const isHyphenAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '-' && isGlued(tokens[at]) && isGlued(tokens[at + 1])

/** Index of the token after a glued hyphen, or `at` itself. */
export const skipHyphen = (tokens: readonly Token[], at: number): number =>
  isHyphenAt(tokens, at) && tokens[at + 1]?.kind !== 'number' ? at + 1 : at

/** A bracket of the `[1]` behind a word. */
export const isNoteMark = (tokens: readonly Token[], at: number): boolean =>
  (lower(tokens, at) === ']' && isNumber(tokens[at - 1]) && lower(tokens, at - 2) === '[') ||
  (lower(tokens, at) === '[' && isNumber(tokens[at + 1]) && lower(tokens, at + 2) === ']')

/** Place of the bracket that the one at `at` closes; null where it is more than `reach` tokens off. */
export function openingBracket(tokens: readonly Token[], at: number, reach: number): number | null {
  for (let place = at - 1; place >= Math.max(0, at - reach); place -= 1) {
    if (lower(tokens, place) === '(') return place
  }
  return null
}
