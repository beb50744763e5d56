import { readDigits } from '../numbers/digits'
import type { Lexicon } from '../lexicon'
import { singular } from '../nouns/counted-nouns'
import { isGlued, isHyphenAt, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'

export interface Denominator {
  readonly unit: string
  readonly to: number
  /** Said with an article, "64 a day", which needs a surer company than "per day". */
  readonly article: boolean
}

/** What a measure is divided by, if `at` begins "per …", "/…" or "a day". */
export function readDenominator(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): Denominator | null {
  // "$25 million-a-year"
  if (isHyphenAt(tokens, at) && isHyphenAt(tokens, at + 2)) {
    return lexicon.cues.rateArticles.has(lower(tokens, at + 1)) && isWord(tokens[at + 3])
      ? { unit: unitName(lexicon, lower(tokens, at + 3)), to: at + 4, article: true }
      : null
  }
  const word = lower(tokens, at)
  if (word === 'per') return afterPer(lexicon, tokens, at + 1)
  if (word === '/' && isGlued(tokens[at + 1])) return afterSlash(lexicon, tokens, at + 1)
  if (word === 'p.a') {
    return { unit: 'year', to: lower(tokens, at + 1) === '.' ? at + 2 : at + 1, article: false }
  }
  // "from 2,471,600 a year earlier"
  if (lexicon.cues.backInTime.has(lower(tokens, at + 2))) return null
  if (lexicon.cues.rateArticles.has(word) && lexicon.cues.rateUnits.has(lower(tokens, at + 1))) {
    return { unit: unitName(lexicon, lower(tokens, at + 1)), to: at + 2, article: true }
  }
  return null
}

function afterSlash(lexicon: Lexicon, tokens: readonly Token[], at: number): Denominator | null {
  const unit = lexicon.unitSymbols.from(tokens, at) ?? lexicon.unitWords.from(tokens, at)
  const word = tokens[at]?.text ?? ''
  const short = lexicon.tables.denominators.get(word)
  if (short !== undefined) return { unit: short, to: at + 1, article: false }
  if (unit !== null && unit.value.kind !== 'percent') {
    return { unit: unit.value.unit, to: at + unit.length, article: false }
  }
  if (!isWord(tokens[at])) return null
  return { unit: singular(lexicon, lower(tokens, at)), to: at + 1, article: false }
}

function afterPer(lexicon: Lexicon, tokens: readonly Token[], at: number): Denominator | null {
  const first = lower(tokens, at)
  if (first === 'cent' || first === 'mille') return null
  const number = readBase(lexicon, tokens, at)
  const base = number === null ? at : number.to
  const from = number === null && isModified(lexicon, tokens, at) ? at + 1 : base
  const unit = lexicon.unitSymbols.from(tokens, from) ?? lexicon.unitWords.from(tokens, from)
  const label = number === null ? '' : `${number.text} `
  if (unit !== null && unit.value.kind !== 'percent') {
    return { unit: label + unit.value.unit, to: from + unit.length, article: false }
  }
  const short = lexicon.tables.denominators.get(first)
  if (short !== undefined && number === null) return { unit: short, to: at + 1, article: false }
  const to = endOfNoun(lexicon, tokens, from, number !== null)
  if (to === from) return number === null ? null : { unit: number.text, to: from, article: false }
  const words = tokens.slice(from, to).map((token) => token.lower)
  const noun =
    number === null ? [...words.slice(0, -1), singular(lexicon, words.at(-1) ?? '')] : words
  return { unit: label + noun.join(' '), to, article: false }
}

/** "57 kilograms per cultivated hectare" */
const isModified = (lexicon: Lexicon, tokens: readonly Token[], at: number): boolean =>
  lower(tokens, at).endsWith('ed') && lexicon.unitWords.from(tokens, at + 1) !== null

interface Base {
  readonly text: string
  readonly to: number
}

function readBase(lexicon: Lexicon, tokens: readonly Token[], at: number): Base | null {
  const token = tokens[at]
  if (token?.kind === 'word') return readBaseInWords(lexicon, tokens, at)
  if (!isNumber(token) || !readDigits(token.text).ok) return null
  const magnitude = lexicon.tables.magnitudes.get(lower(tokens, at + 1))
  if (magnitude === undefined) return { text: token.text, to: at + 1 }
  return { text: `${token.text} ${lower(tokens, at + 1)}`, to: at + 2 }
}

/** "per ten thousand people", in digits, so that it is the same as "per 10,000 people". */
function readBaseInWords(lexicon: Lexicon, tokens: readonly Token[], at: number): Base | null {
  const { small, tens, magnitudes } = lexicon.tables
  const first = small.get(lower(tokens, at)) ?? tens.get(lower(tokens, at))
  const place = first === undefined ? at : at + 1
  const magnitude = magnitudes.get(lower(tokens, place))
  if (magnitude === undefined || !isWord(tokens[place + 1])) return null
  if (lexicon.functionWords.has(lower(tokens, place + 1))) return null
  return { text: ((first ?? 1) * magnitude).toLocaleString('en'), to: place + 1 }
}

/** "live births", "person", "primary pupil": three words at most, ended by any function word. */
function endOfNoun(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  based: boolean,
): number {
  let to = from
  while (to < from + 3 && isWord(tokens[to]) && !lexicon.functionWords.has(lower(tokens, to))) {
    const verb = lexicon.changes.has(lower(tokens, to)) || lexicon.sets.verbs.has(lower(tokens, to))
    if (to > from && verb) break
    to += 1
    // Without a base the noun is one word as a rule: "per person aged".
    if (!based && !isGlued(tokens[to])) break
  }
  return to
}

function unitName(lexicon: Lexicon, word: string): string {
  const token = lexicon.unitWords.from(
    [
      {
        start: 0,
        end: word.length,
        text: word,
        lower: word,
        kind: 'word',
        glued: false,
        classes: 0,
      },
    ],
    0,
  )
  return token !== null && token.value.kind !== 'percent' ? token.value.unit : word
}
