import { longestUnit } from '../units'
import { matchCurrencyBefore } from '../currencies'
import type { Lexicon } from '../lexicon'
import { countedNoun } from '../nouns'
import { readDigitNumeral } from '../numerals'
import { isCapital, isDash, isGlued, isHyphenAt, isNumber, isWord, lower } from '../sentence'
import type { Token } from '../tokens'
import { afterUnknownMagnitude, unknownMagnitude } from '../unknown-magnitudes'
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

/** `No. 228`, `Section 80C`, `Table 4.2`, `Phase 2`, `Article 12(3)`. */
export const label: TrapRule = (lexicon, { tokens }, at) => {
  const answer = { from: at, to: afterLabel(tokens, at), reason: 'a number inside a name' }
  let place = at - 1
  if (endsSchool(lexicon, tokens, at)) return answer
  if (lower(tokens, place) === '.' && isGlued(tokens[place])) place -= 1
  if (lower(tokens, place) === '#' || lower(tokens, place) === '№' || lower(tokens, place) === '§')
    return answer
  const word = tokens[place]
  if (!isWord(word) || isAmount(lexicon, tokens, at)) return null
  const proper = isCapital(word) && lexicon.sets.properLabels.has(word.lower)
  const plain = lexicon.sets.labels.has(word.lower) && isLabelUse(lexicon, tokens, place, at)
  if (proper && !isSentenceStartVerb(tokens, place) && !measuredByUnit(lexicon, tokens, at))
    return answer
  if (!plain) return null
  return word.lower.endsWith('s')
    ? { ...answer, to: afterNext(lexicon, tokens, answer.to) }
    : answer
}

/** `P14.2M`: pesos, though P is a page, too. */
function isAmount(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!isGlued(tokens[at]) || !isWord(tokens[at - 1])) return false
  const reading = readDigitNumeral(lexicon, tokens, at)
  return reading.ok && matchCurrencyBefore(lexicon, tokens, at, reading.numeral) !== null
}

/** The 12 of `K to 12 learners`, `Grade 7 to 12 pupils`: the last of some years at school. */
function endsSchool(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (!isDash(tokens[at - 1]) && lower(tokens, at - 1) !== 'to') return false
  if (!plainDigits.test(tokens[at]?.text ?? '')) return false
  const { schoolYears } = lexicon.cues
  if (isNumber(tokens[at - 2])) return schoolYears.has(lower(tokens, at - 3))
  return lower(tokens, at - 2) === 'k' || lower(tokens, at - 2) === 'kindergarten'
}

/** `the world’s top 500`, `the top 100 companies`: a set that is known by its size. "The top 10%" is a share. */
export const topSet: TrapRule = (_lexicon, { tokens }, at) => {
  if (lower(tokens, at - 1) !== 'top' || isShare(tokens, at + 1)) return null
  return { from: at, to: at + 1, reason: 'a set that the text names' }
}

const isShare = (tokens: readonly Token[], at: number): boolean =>
  ['%', 'per', 'percent'].includes(lower(tokens, at))

const isSentenceStartVerb = (tokens: readonly Token[], place: number): boolean =>
  place === 0 && ['a', 'm', 'b'].includes(lower(tokens, place))

/** "bed numbers 300" aside, a label word stands without a measure after its number. */
function isLabelUse(
  lexicon: Lexicon,
  tokens: readonly Token[],
  place: number,
  at: number,
): boolean {
  const word = lower(tokens, place)
  // "no 300 beds": the abbreviation wants its point or its capital.
  if (word === 'no' && tokens[place]?.text === 'no' && place === at - 1) return false
  if (measuredByUnit(lexicon, tokens, at)) return false
  const text = tokens[at]?.text ?? ''
  if (text.includes(',') || text.length > 5) return false
  const article = lower(tokens, place - 1)
  const verbLike = lexicon.cues.canBeVerb.has(word)
  const noun = countedNoun(lexicon, tokens, at + 1)
  if (verbLike && noun !== null && !isCapital(tokens[place])) return false
  return !(article === 'of' && word === 'numbers')
}

/** `12(3)(b)`, `80C`, `4.2`: what belongs to the label's number. */
function afterLabel(tokens: readonly Token[], at: number): number {
  let to = at + 1
  if (isWord(tokens[to]) && isGlued(tokens[to])) to += 1
  while (lower(tokens, to) === '(' && isGlued(tokens[to]) && lower(tokens, to + 2) === ')') to += 3
  return to
}

/** "classes 8 to 12", "Tables 3 and 4": a label in the plural has two numbers. */
function afterNext(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const joined = isDash(tokens[at]) || ['to', 'and', 'or', '&'].includes(lower(tokens, at))
  if (!joined || !plainDigits.test(tokens[at + 1]?.text ?? '')) return at
  const own =
    measuredByUnit(lexicon, tokens, at + 1) || countedNoun(lexicon, tokens, at + 2) !== null
  return own ? at : at + 2
}

function measuredByUnit(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const place = isHyphenAt(tokens, at + 1) ? at + 2 : at + 1
  if (longestUnit(lexicon, tokens, place) !== null) {
    return (
      longestUnit(lexicon, tokens, place)?.kind !== 'duration' || lower(tokens, place).endsWith('s')
    )
  }
  const word = lower(tokens, place)
  return (
    lexicon.tables.magnitudes.get(word) !== undefined ||
    lexicon.currencyNames.from(tokens, place) !== null
  )
}

/** `COVID-19`, `A4`, `G20`, `PM2.5`, `mid-2023`, `F-35`: letters grown together with digits. */
export const afterLetters: TrapRule = (lexicon, { tokens }, at) => {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (!isGlued(token) || before === undefined) return null
  const answer = { from: at - 1, to: afterLabel(tokens, at), reason: 'a number inside a name' }
  if (isWord(before)) {
    const reading = readDigitNumeral(lexicon, tokens, at)
    if (!reading.ok) return reading.reason === unknownMagnitude ? null : answer
    return matchCurrencyBefore(lexicon, tokens, at, reading.numeral) === null ? answer : null
  }
  if (isDash(before) && isGlued(before) && isWord(tokens[at - 2])) {
    const word = lower(tokens, at - 2)
    if (['mid', 'pre', 'post', 'early', 'late', 'end', 'under', 'over'].includes(word)) {
      return {
        ...answer,
        from: at - 2,
        reason: ['under', 'over'].includes(word) ? 'an age' : 'a year',
      }
    }
    // "$2m-3m", "5km-10km": a range, not a name.
    const measured = isNumber(tokens[at - 3]) || isCurrencyWord(lexicon, tokens, at - 1)
    return measured ? null : { ...answer, from: at - 2 }
  }
  return null
}

const isCurrencyWord = (lexicon: Lexicon, tokens: readonly Token[], at: number): boolean =>
  lexicon.currencyPrefixes.before(tokens, at) !== null

/** `5G`, `80C`, `3D`, `12A`: digits grown together with letters that are no unit. */
export const beforeLetters: TrapRule = (lexicon, { tokens }, at) => {
  const next = tokens[at + 1]
  if (!isWord(next) || !isGlued(next)) return null
  if (longestUnit(lexicon, tokens, at + 1) !== null && next.text !== 'G') return null
  if (lexicon.tables.shortMagnitudes.get(next.text) !== undefined) return null
  if (lexicon.tables.magnitudes.get(next.lower) !== undefined) return null
  if (afterUnknownMagnitude(lexicon, tokens, at + 1) !== null) return null
  if (
    lexicon.currencySuffixes.from(tokens, at + 1) !== null ||
    lexicon.currencyNames.from(tokens, at + 1) !== null
  )
    return null
  if (lexicon.refused.from(tokens, at + 1) !== null || next.text === 'p') return null
  return { from: at, to: at + 2, reason: 'a number inside a name' }
}

/** `1+2+3+4`, `24/7`, `9/11`, `50-50`, `3 x 4`. */
export const formula: TrapRule = (_lexicon, { tokens }, at) => {
  const sign = tokens[at + 1]
  if (!isGlued(sign) || !isGlued(tokens[at + 2]) || !isNumber(tokens[at + 2])) return null
  if (sign?.lower !== '+' && sign?.lower !== '*' && sign?.lower !== '=') return null
  let to = at + 3
  while (['+', '*', '='].includes(lower(tokens, to)) && isNumber(tokens[to + 1])) to += 2
  return { from: at, to, reason: 'a number inside a name' }
}

/** `24/7`, `2012/123`: two numbers with a stroke, but for fractions, which are read before. */
export const stroke: TrapRule = (_lexicon, { tokens }, at) => {
  if (
    lower(tokens, at + 1) !== '/' ||
    !isGlued(tokens[at + 1]) ||
    !isNumber(tokens[at + 2]) ||
    !isGlued(tokens[at + 2])
  )
    return null
  return { from: at, to: at + 3, reason: 'two numbers with a stroke' }
}

/** `15-minute community life circle`, `three-year action plan`: a hyphened duration names something. */
export const hyphenedDuration: TrapRule = (lexicon, { tokens }, at) => {
  if (!isHyphenAt(tokens, at + 1)) return null
  const unit = longestUnit(lexicon, tokens, at + 2)
  if (unit === null || unit.kind !== 'duration') return null
  const after = at + 2 + unit.length
  if (lexicon.sets.spans.has(lower(tokens, after))) return null
  const old = isHyphenAt(tokens, after) && lower(tokens, after + 1) === 'old'
  return {
    from: at,
    to: after,
    reason: old ? 'an age' : 'a duration inside a name or an adjective',
  }
}

/** `Boeing 737`, `Apollo 11`: a capital word and a plain number that nothing measures. */
export const afterCapital: TrapRule = (lexicon, { tokens }, at) => {
  const before = tokens[at - 1]
  const text = tokens[at]?.text ?? ''
  if (!isCapital(before) || before === undefined || isGlued(tokens[at])) return null
  if (!/^\d{1,4}(?:\.\d+)?$/.test(text)) return null
  if (lexicon.stops.has(before.lower) || lexicon.changes.has(before.lower)) return null
  const opens = at === 1 || !isWord(tokens[at - 2])
  if (opens && lexicon.sets.imperatives.has(before.lower)) return null
  if (/(?:ing|ed)$/u.test(before.lower) && at === 1) return null
  if (lexicon.qualifiersBefore.before(tokens, at) !== null) return null
  if (lexicon.currencyPrefixes.before(tokens, at) !== null) return null
  if (measuredByUnit(lexicon, tokens, at) || lower(tokens, at + 1) === '%') return null
  if (lexicon.tables.small.get(before.lower) !== undefined) return null
  if (
    at === 1 &&
    ['another', 'additional', 'total', 'further', 'altogether', 'only', 'just', 'exactly'].includes(
      before.lower,
    )
  )
    return null
  return { from: at - 1, to: afterRange(tokens, at), reason: 'a number inside a name' }
}

/** `SITC 0-9`: a range of such numbers. */
const afterRange = (tokens: readonly Token[], at: number): number =>
  isDash(tokens[at + 1]) && isGlued(tokens[at + 1]) && isNumber(tokens[at + 2]) ? at + 3 : at + 1
