import { readDenominator } from '../measures/denominators'
import { lower } from '../tokens/sentence'
import { aim, changeOf, differenceFrom, levelBeside, restated } from './changes'
import { endBefore, lastCounted, same, type BorrowRule } from './context'
import { sameFrame, sameLead, sameVerb, sharedObject } from './repeats'
import { byLabel, inBrackets } from './labels'
import { numberOf, pluralSubject, rateBefore } from './subjects'
import { isTotal } from './totals'
import {
  asSubject,
  included,
  nextPart,
  ofLeading,
  ofNamed,
  ofNumber,
  ofPronoun,
  ones,
  wholeOf,
} from './wholes'

export type { Remembered } from './context'
export { withThing } from './rates'

/** `another 80 will be built` */
const another: BorrowRule = (lexicon, tokens, context) => {
  if (!lexicon.cues.another.has(lower(tokens, context.start - 1))) return null
  const counted = lastCounted(context)
  return counted === undefined ? null : same(counted)
}

/** What the clause speaks of: "arrivals reached 3.2 million", and a rate behind it. */
const bySubject: BorrowRule = (lexicon, tokens, context) => {
  const { numeral, start, here, before } = context
  // "Firms sit at one table": the word is hardly ever a number.
  if (numeral.words && numeral.value === 1) return null
  const based = rateBefore(lexicon, tokens, start)
  if (based !== null && !numeral.grouped) return based
  const rate = readDenominator(lexicon, tokens, numeral.to)
  const numbered =
    numberOf(lexicon, tokens, start, numeral) ??
    pluralSubject(lexicon, tokens, start, endBefore(context), numeral) ??
    pastChange(lexicon, tokens, context)
  if (numbered !== null) {
    if (rate === null) return numbered
    return { kind: 'ratio', unit: `${numbered.unit}/${rate.unit}`, to: rate.to }
  }
  const near = here.find(({ kind }) => kind === 'count')
  if (rate !== null && near !== undefined) {
    return { kind: 'ratio', unit: `${near.unit}/${rate.unit}`, to: rate.to }
  }
  const counted = near ?? before.find(({ kind }) => kind === 'count')
  return isTotal(lexicon, tokens, start) && counted !== undefined ? same(counted) : null
}

/** "Dengue cases fell 38% to 1,904", "seats rose 82%, from 54,000": the subject stands before the change. */
const pastChange: BorrowRule = (lexicon, tokens, { numeral, start, here }) => {
  const [change, earlier] = here
  const link = lower(tokens, start - 1)
  const end = link === 'from' && lower(tokens, start - 2) === ',' ? start - 2 : start - 1
  if ((link !== 'to' && link !== 'from') || end !== change?.to) return null
  if (!['%', 'times', 'fraction'].includes(change.unit)) return null
  return pluralSubject(lexicon, tokens, change.from, earlier?.to ?? 0, numeral)
}

/** In the order in which they are asked; the first answer counts. */
const rules: readonly BorrowRule[] = [
  ofNamed,
  ofNumber,
  wholeOf,
  ofPronoun,
  ones,
  inBrackets,
  byLabel,
  included,
  another,
  restated,
  changeOf,
  differenceFrom,
  levelBeside,
  aim,
  bySubject,
  asSubject,
  ofLeading,
  nextPart,
  sameVerb,
  sharedObject,
  sameFrame,
  sameLead,
]

/** What a number without a unit counts, told by the words around it; null where nothing tells. */
export const borrowUnit: BorrowRule = (lexicon, tokens, context) => {
  for (const rule of rules) {
    const unit = rule(lexicon, tokens, context)
    if (unit !== null) return unit
  }
  return null
}
