import type { Lexicon } from '../lexicon'
import { isCapital, isDash, isGlued, isNumber, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { measuredByUnit } from './measured'
import type { TrapRule } from './trap'

const plainDigits = /^\d+$/
/** Nobody counts ten thousand notes. */
const shortDigits = /^\d{1,4}$/

/** `1.`, `(2)`, `3)`, `1.1 Introduction`: what numbers the parts of a text. */
export const enumerator: TrapRule = (lexicon, { tokens, first, block }, at) => {
  const answer = { from: at, to: at + 1, reason: 'a list number' }
  const next = tokens[at + 1]
  if (
    lower(tokens, at - 1) === '(' &&
    next?.lower === ')' &&
    shortDigits.test(tokens[at]?.text ?? '')
  ) {
    return { from: at - 1, to: at + 2, reason: 'a list number or a note' }
  }
  if (isNote(tokens, at)) return { ...answer, reason: 'a note' }
  const opening = at === 0 || (at === 1 && lower(tokens, 0) === '(')
  if (opening && isGlued(next) && (next?.lower === ')' || next?.lower === '、')) return answer
  if (at === 0 && tokens.length === 2 && next?.lower === '.') return answer
  if (at !== 0 || !first) return null
  const apart =
    next !== undefined && next.lower === '.' && isGlued(next) && !isGlued(tokens[at + 2])
  if (apart && tokens.length > at + 2) return answer
  if (!isCapital(next) || isGlued(next)) return null
  const section = /^\d+(?:\.\d+)+$/.test(tokens[at]?.text ?? '')
  // "3.1 Sterling deposits", "4.2 Euro area inflation": amounts are not written with a capital.
  if (measuredByUnit(lexicon, tokens, at))
    return section && isCurrencyName(lexicon, next) ? answer : null
  return section || (block.kind === 'heading' && plainDigits.test(tokens[at]?.text ?? ''))
    ? answer
    : null
}

/** `[12]`, `[3, 4]`, `[5–7]`; not `[95% CI: 13.2–18.7]`. */
function isNote(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at - 1) === '【') return true
  if (lower(tokens, at - 1) !== '[') return false
  for (let place = at; place < at + 12; place += 1) {
    if (lower(tokens, place) === ']') return true
    const inside = isNumber(tokens[place]) || isDash(tokens[place]) || lower(tokens, place) === ','
    if (!inside) return false
  }
  return false
}

const isCurrencyName = (lexicon: Lexicon, token: Token | undefined): boolean =>
  token !== undefined &&
  /[a-z]/u.test(token.text) &&
  lexicon.currencyNames.from([token], 0) !== null
