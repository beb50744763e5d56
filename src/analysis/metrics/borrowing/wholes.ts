import { readDigits } from '../numbers/digits'
import type { Lexicon } from '../lexicon'
import { countedNoun, isPlural, singular } from '../nouns/counted-nouns'
import { isNumber, isWord, lower } from '../tokens/sentence'
import type { Token } from '../tokens/tokenize'
import { endBefore, isThing, lastCounted, same, type BorrowRule, type Remembered } from './context'

/** `18 of the 22 bridges`, `three of the schools`. */
export const ofNamed: BorrowRule = (lexicon, tokens, { numeral: { to, value } }) => {
  if (lower(tokens, to) !== 'of' || value === 1) return null
  let place = to + 1
  while (lexicon.sets.determiners.has(lower(tokens, place)) && place < to + 4) place += 1
  const determined = place > to + 1
  const number = isNumber(tokens[place]) || lexicon.tables.small.has(lower(tokens, place))
  if (!determined && !number) return null
  // "1.9 of 3.2 billion": whether the part is in billions, too, is not for nouns to say.
  if (number && lexicon.tables.magnitudes.has(lower(tokens, place + 1))) return null
  const noun = countedNoun(lexicon, tokens, number ? place + 1 : place)
  return noun === null ? null : { kind: 'count', unit: noun.unit }
}

/** `2,715 of 5,310 are served`: a part and its whole, both of what the sentence counted before. */
export const ofNumber: BorrowRule = (lexicon, tokens, { numeral: { to, value }, here }) => {
  const [last] = here
  const whole = tokens[to + 1]
  if (lower(tokens, to) !== 'of' || !isNumber(whole) || last?.kind !== 'count') return null
  const read = readDigits(whole.text)
  return read.ok && read.value >= value && lexicon.cues.subjectVerbs.has(lower(tokens, to + 2))
    ? same(last)
    : null
}

/** `1,874 localities out of 5,310`, and the 5,310 of `2,715 of 5,310`; "3 packs of 20" is none. */
export const wholeOf: BorrowRule = (_lexicon, tokens, { numeral, start, here }) => {
  const [part] = here
  if (part === undefined || !isThing(part) || part.value > numeral.value) return null
  if (lower(tokens, start - 1) !== 'of') return null
  const out = lower(tokens, start - 2) === 'out'
  return part.to === start - (out ? 2 : 1) && (out || part.borrowed) ? same(part) : null
}

/** `23 stations, five of them underground`, `1,046 pupils, of whom 212 …`, `bridges, 12 of them`. */
export const ofPronoun: BorrowRule = (lexicon, tokens, context) => {
  const { numeral, start, here, before } = context
  if (numeral.value === 1) return null
  const { wholePronouns } = lexicon.cues
  const behind =
    lower(tokens, numeral.to) === 'of' && wholePronouns.has(lower(tokens, numeral.to + 1))
  const pronoun = lower(tokens, start - 1) === ',' ? start - 2 : start - 1
  const inFront = wholePronouns.has(lower(tokens, pronoun)) && lower(tokens, pronoun - 1) === 'of'
  if (!behind && !inFront) return null
  const holds = (measure: Remembered): boolean => isThing(measure) && measure.value >= numeral.value
  const whole = here.find(holds)
  if (whole !== undefined) return same(whole)
  const noun = behind ? nounBeforeComma(lexicon, tokens, start) : null
  if (noun !== null) return { kind: 'count', unit: noun }
  // Another sentence away, only a single kind of thing can be meant.
  const wholes = before.filter(holds)
  const [first] = wholes
  const single = first !== undefined && wholes.every(({ unit }) => unit === first.unit)
  return single ? same(first) : null
}

/** `3,381 old dwellings and 791 new ones`, `4,000 teachers and 2,500 others` */
export const ones: BorrowRule = (lexicon, tokens, context) => {
  const { to } = context.numeral
  const others = lower(tokens, to) === 'others' ? lastCounted(context) : undefined
  if (others !== undefined) return same(others)
  const at = lower(tokens, to) === 'ones' ? to : to + 1
  if (lower(tokens, at) !== 'ones' || (at > to && lexicon.stops.has(lower(tokens, to)))) return null
  const counted = lastCounted(context)
  return counted === undefined ? null : { ...same(counted), to: at + 1 }
}

/** `580,000 people, including 25,000 in camps`, `1,210 (31%) were affordable, including 455 for rent` */
export const included: BorrowRule = (_lexicon, tokens, { numeral, start, here }) => {
  const [last, earlier] = here
  const share = last?.kind === 'percent' && lower(tokens, last.from - 1) === '('
  const whole = share && earlier?.to === last.from - 1 ? earlier : last
  const near = start - (last?.to ?? 0) <= (share ? 6 : 3)
  const link = lower(tokens, start - 1) === 'including' && near
  const fits = whole !== undefined && isThing(whole) && whole.value > numeral.value
  // "including 12 Chinese": what follows may be another thing.
  const bare =
    !isWord(tokens[numeral.to]) ||
    ['in', 'at', 'from', 'for', 'who'].includes(lower(tokens, numeral.to))
  return link && fits && bare ? same(whole) : null
}

function nounBeforeComma(lexicon: Lexicon, tokens: readonly Token[], start: number): string | null {
  const word = lower(tokens, start - 2)
  return lower(tokens, start - 1) === ',' && isPlural(lexicon, word)
    ? singular(lexicon, word)
    : null
}

/** Whether "Of the", "Out of" or "Among" before `at` opens the sentence or what follows a colon. */
function isLeading(tokens: readonly Token[], at: number): boolean {
  let place = lower(tokens, at - 1) === 'the' ? at - 2 : at - 1
  if (!['of', 'among', 'amongst'].includes(lower(tokens, place))) return false
  if (lower(tokens, place - 1) === 'out') place -= 1
  return place === 0 || lower(tokens, place - 1) === ':'
}

/** `Of the 118 districts watched, 73 reported …`, `Out of 2,310 homes, 1,874 …`: the whole leads the sentence. */
export const ofLeading: BorrowRule = (_lexicon, tokens, { numeral, start, here }) => {
  const [whole] = here
  if (whole === undefined || here.length > 1 || !isLeading(tokens, whole.from)) return null
  const fits = isThing(whole) && whole.value >= numeral.value && lower(tokens, start - 1) === ','
  return fits ? same(whole) : null
}

/** How far apart the parts of a whole may stand, in tokens. */
const reach = 14

/** `1,874 were approved and 436 refused`: another part of the whole, as long as all fit into it. */
export const nextPart: BorrowRule = (lexicon, tokens, context) => {
  const { numeral, start, here, before } = context
  const [last] = here
  if (last === undefined || !last.borrowed || !isThing(last)) return null
  if (start - last.to > reach || !lexicon.cues.partLinks.has(lower(tokens, start - 1))) return null
  let sum = numeral.value
  for (const measure of [...here, ...before]) {
    if (measure.unit !== last.unit) continue
    if (!measure.borrowed) return sum <= measure.value ? same(last) : null
    sum += measure.value
  }
  return null
}

/** `14 patrol boats. Six are being refitted`: a number in words needs a whole that it fits into. */
export const asSubject: BorrowRule = (lexicon, tokens, context) => {
  const { numeral, start, here, before } = context
  if (!lexicon.cues.subjectVerbs.has(lower(tokens, numeral.to))) return null
  const counted = [...here, ...before].filter(({ kind }) => kind === 'count')
  const whole = counted.find(({ value }) => value >= numeral.value)
  if (numeral.words && (numeral.value === 1 || start > endBefore(context) + 1)) return null
  const source = whole ?? (numeral.words ? undefined : counted[0])
  return source === undefined ? null : same(source)
}
