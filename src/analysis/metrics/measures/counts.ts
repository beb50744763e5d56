import { readDenominator } from './denominators'
import type { Lexicon } from '../lexicon'
import { bare, complete, refuse, type Draft, type MeasureReading } from './measure'
import {
  afterPeople,
  afterQuotation,
  countedNoun,
  isPlural,
  opensQuotation,
} from '../nouns/counted-nouns'
import { maySetThousandsApart, thousandsReason, type Numeral } from '../numbers/numerals'
import { arePercentagePoints } from './points'
import { withDenominator } from './rates'
import { isGlued, isHyphenAt, isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { longestUnit } from './units'

/** A count: the noun after the number, or what stands in its place. */
export function readCount(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  draft: Draft,
  at: number,
): MeasureReading {
  if (draft.hyphened) return readCompound(lexicon, tokens, numeral, draft, at)
  if (opensQuotation(tokens, at)) {
    const closed = afterQuotation(tokens, at)
    if (closed !== null && countedNoun(lexicon, tokens, closed) !== null)
      return readCount(lexicon, tokens, numeral, draft, closed)
    return isWord(tokens[at + 1]) && isGlued(tokens[at + 1])
      ? refuse('a number before a name in quotation marks')
      : bare
  }
  const place = skipAside(lexicon, tokens, at)
  // "82 researchers, of whom 35 hold doctorates"
  const ofPeople =
    lower(tokens, draft.from - 1) === 'whom' && lower(tokens, draft.from - 2) === 'of'
  if (ofPeople && !isPlural(lexicon, lower(tokens, place))) return bare
  const noun = countedNoun(lexicon, tokens, place)
  if (noun === null) {
    const to = afterPeople(lexicon, tokens, place)
    if (to !== null) {
      return withDenominator(
        lexicon,
        tokens,
        complete(draft, draft.value, to, 'count', 'person', { from: place, to }),
      )
    }
    const rate = lower(tokens, place) === 'per' ? readDenominator(lexicon, tokens, place) : null
    if (rate !== null && !rate.article) {
      return {
        ok: true,
        measure: complete(draft, draft.value, rate.to, 'ratio', `per ${rate.unit}`),
      }
    }
    return bare
  }
  const head = lower(tokens, noun.to - 1)
  if (lexicon.sets.structure.has(head)) return refuse('a number that announces a list')
  if (lexicon.sets.streets.has(lower(tokens, noun.to))) return refuse('a street address')
  if (noun.unit === 'time') return readTimes(lexicon, tokens, noun.to, numeral, draft)
  if (numeral.comma && numeral.factor === 1)
    return refuse('separators that may be read in two ways')
  if (maySetThousandsApart(numeral)) return refuse(thousandsReason)
  if (noun.to === place + 1 && arePercentagePoints(lexicon, tokens, draft.from, noun.to)) {
    return { ok: true, measure: complete(draft, draft.value, noun.to, 'percent', 'pp') }
  }
  const duration = asDuration(lexicon, tokens, draft.from, place, noun.to)
  if (duration !== null) {
    return withDenominator(
      lexicon,
      tokens,
      complete(draft, draft.value, noun.to, 'duration', duration),
    )
  }
  return withDenominator(
    lexicon,
    tokens,
    complete(draft, draft.value, noun.to, 'count', noun.unit, { from: place, to: noun.to }),
  )
}

/** `five (5) schools`, `300 or so stalls`: the same number again, or a qualifier behind it. */
function skipAside(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const qualifier = lexicon.qualifiersAfter.from(tokens, at)
  if (qualifier !== null) return at + qualifier.length
  const numbers = afterNumbers(lexicon, tokens, at)
  if (numbers !== null) return numbers
  const again =
    lower(tokens, at) === '(' && isNumber(tokens[at + 1]) && lower(tokens, at + 2) === ')'
  return again ? at + 3 : at
}

/** `25 Nos. computers`, `12 No. bridges`, `40 nos of pumps`: the place of the noun behind, where there is one. */
function afterNumbers(lexicon: Lexicon, tokens: readonly Token[], at: number): number | null {
  if (lower(tokens, at) !== 'nos' && lower(tokens, at) !== 'no') return null
  let place = at + 1
  if (lower(tokens, place) === '.' && isGlued(tokens[place])) place += 1
  if (lower(tokens, place) === 'of') place += 1
  return countedNoun(lexicon, tokens, place) === null ? null : place
}

/** "nine consecutive years" lasts; "290 sunny days" are counted. */
function asDuration(
  lexicon: Lexicon,
  tokens: readonly Token[],
  start: number,
  from: number,
  to: number,
): string | null {
  for (let place = from; place < to - 1; place += 1) {
    if (!lexicon.cues.timeAdjectives.has(lower(tokens, place))) return null
  }
  const unit = longestUnit(lexicon, tokens, to - 1)
  if (unit !== null) return unit.kind === 'duration' ? unit.unit : null
  // Quarters are lodgings, too, but for "after eight quarters" and "three consecutive quarters".
  const timed = to - 1 > from || lexicon.cues.lasting.has(lower(tokens, start - 1))
  return timed && lower(tokens, to - 1) === 'quarters' ? 'quarter' : null
}

/** `a 100-bed hospital` counts beds; in `a three-tier system` the number is part of an adjective. */
function readCompound(
  lexicon: Lexicon,
  tokens: readonly Token[],
  numeral: Numeral,
  draft: Draft,
  at: number,
): MeasureReading {
  const word = lower(tokens, at)
  if (word === 'fold' && !numeral.words) {
    return { ok: true, measure: complete(draft, draft.value, at + 1, 'ratio', 'times') }
  }
  if (numeral.words || !lexicon.sets.compounds.has(word) || isHyphenAt(tokens, at + 1)) {
    return refuse('a number inside an adjective')
  }
  return {
    ok: true,
    measure: complete(draft, draft.value, at + 1, 'count', word, { from: at, to: at + 1 }),
  }
}

/** "seven times disposable income", not "three times weekly". */
function isMultiplied(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const { cues, stops } = lexicon
  const word = lower(tokens, at)
  if (!isWord(tokens[at]) || stops.has(word) || word.endsWith('ly')) return false
  return !cues.nearness.has(word) && !cues.timeNouns.has(word)
}

/** `1.8 times`, `three times the average`; "three times a week" is a habit. */
function readTimes(
  lexicon: Lexicon,
  tokens: readonly Token[],
  to: number,
  numeral: Numeral,
  draft: Draft,
): MeasureReading {
  // "Travellers came 31.7 million times."
  if (numeral.factor > 1) return refuse('a number of times')
  const next = lower(tokens, to)
  const changed = [1, 2, 3].some((back) => lexicon.changes.has(lower(tokens, draft.from - back)))
  const isMultiple =
    !Number.isInteger(numeral.value) ||
    lexicon.cues.multipleSigns.has(next) ||
    isMultiplied(lexicon, tokens, to) ||
    (changed && !['a', 'in', 'per'].includes(next))
  if (!isMultiple) return refuse('a number of times')
  return { ok: true, measure: complete(draft, draft.value, to, 'ratio', 'times') }
}
