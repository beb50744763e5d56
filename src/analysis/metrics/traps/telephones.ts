import type { Lexicon } from '../lexicon'
import { countedNoun } from '../nouns/counted-nouns'
import { isDash, isGlued, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import type { TrapRule } from './trap'

/** What may stand between a telephone word and its number. */
const between = new Set([
  'on', 'at', 'no', 'number', 'numbers', 'or', 'and', 'to', 'free', 'toll', 'the', 'is',
]) // prettier-ignore

/** ITU-T E.164: a number has at most fifteen digits; none that is dialled has fewer than six. */
const fewestDigits = 6
const mostDigits = 15

/** A group of a telephone number, or groups joined by points; a comma or one point makes an amount. */
const group = /^(?:\d+|\d{1,4}(?:\.\d{2,5}){2,})$/u

/** `+44`, `+1`, `+62 (0)21`: country codes have one to three digits and never begin with a zero. */
const countryCode = /^[1-9](?:\d{0,2}$|\d{0,2}\.)/u

/** Digits in groups near a telephone word, or after a plus. */
export const telephone: TrapRule = (lexicon, { tokens }, at) => {
  const plus = lower(tokens, at - 1) === '+' && isGlued(tokens[at])
  const near = isNearWord(lexicon, tokens, at)
  const text = tokens[at]?.text ?? ''
  if (!(near || (plus && countryCode.test(text))) || !group.test(text)) return null
  const { to, digits } = groupsFrom(tokens, at)
  // "+2 2023 118 63,007": where numbers of another form go on, it is a row of them.
  if (!near && isNumber(tokens[to])) return null
  if (isShortCode(lexicon, tokens, at))
    return { from: at, to: at + 1, reason: 'a telephone number' }
  const grouped = to > at + 1 || text.includes('.')
  const written = grouped ? digits >= fewestDigits : near && /^\d{5,15}$/u.test(text)
  return written ? { from: at, to, reason: 'a telephone number' } : null
}

/** `a call to 1508`, `dial 112`, with nothing counted behind it. */
function isShortCode(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!/^\d{3,4}$/u.test(tokens[at]?.text ?? '')) return false
  const linked = ['to', 'on'].includes(lower(tokens, at - 1))
  if (!lexicon.sets.telephone.has(lower(tokens, at - (linked ? 2 : 1)))) return false
  return countedNoun(lexicon, tokens, at + 1) === null
}

function isNearWord(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 6; back += 1) {
    const word = tokens[at - back]
    if (word === undefined || word.lower === '|') return false
    if (lexicon.sets.telephone.has(word.lower)) return true
    if (isWord(word) && !between.has(word.lower)) return false
  }
  return false
}

/** Groups stand a single blank apart, with or without a dash or brackets; wider gaps part columns. */
function groupsFrom(tokens: readonly Token[], at: number): { to: number; digits: number } {
  let to = at + 1
  let digits = digitsIn(tokens[at])
  while (to < at + 12) {
    const mark = isDash(tokens[to]) || lower(tokens, to) === '(' || lower(tokens, to) === ')'
    const next = mark ? to + 1 : to
    if (!isGroup(tokens, next) || !isClose(tokens, next) || !isClose(tokens, to)) break
    digits += digitsIn(tokens[next])
    // The next number begins, with nothing but a blank before it.
    if (digits > mostDigits) return { to, digits: digits - digitsIn(tokens[next]) }
    to = next + 1
  }
  return { to, digits }
}

const digitsIn = (token: Token | undefined): number => token?.text.replaceAll('.', '').length ?? 0

const isGroup = (tokens: readonly Token[], at: number): boolean =>
  isNumber(tokens[at]) && group.test(tokens[at].text)

const isClose = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1
