import { countGrounds } from './grounds'
import type { Place } from './outline'
import { dot, type Vector } from './vector'
import type { Weighted } from './weigh'

/** What two blocks have in common by themselves, each between 0 and 1. */
export interface Likeness {
  /** Cosine of their words and topics, figures removed. */
  readonly words: number
  readonly names: number
  /** Units, and units with what they measure. */
  readonly indicators: number
  /** The very same numbers. */
  readonly values: number
  /** How far apart they stand, as a share of the text. */
  readonly distance: number
  /** Both are titles with something in common, or both open their text with much in common. */
  readonly sameOpening: number
  /** One is a title or opens its text; the other does not, or with nothing of the same. */
  readonly otherOpening: number
  /** One of them stands before the opening: bylines and datelines have no counterparts but the very same. */
  readonly frontMatter: number
  /**
   * Two paragraphs have no more than one thing in common, a topic, a word, a name or a figure; or two
   * titles have little.
   */
  readonly thin: number
  /** Both are headings. */
  readonly headings: number
  /** One of them is a heading. */
  readonly mixed: number
}

/** Less than this in common is nothing. */
const leastCommon = 0.02

/** Openings have more in common than the name of an office. */
const leastOfOpenings = 0.12
/** With this much they may open the text with the same matter, each in its own way. */
const someOfOpenings = 0.06
const nameShare = 0.2
/** The day of a month and a small number agree by chance. */
const tellingValues = 0.5

/** Whether the two have anything in common but their places. */
export function haveCommonGround({
  words,
  names,
  values,
}: Pick<Likeness, 'words' | 'names' | 'values'>): boolean {
  return words + names + values > leastCommon
}

/** How much two blocks have in common, in the measure of their words. */
export function ownGround({
  words,
  names,
  values,
}: Pick<Likeness, 'words' | 'names' | 'values'>): number {
  return words + values + nameShare * names
}

export function compare(
  left: Weighted,
  right: Weighted,
  leftPlace: Place,
  rightPlace: Place,
): Likeness {
  const words = dot(left.words, right.words)
  const names = saturate(common(left.names, right.names))
  const values = saturate(common(left.values, right.values))
  const ofTitles = leftPlace.isTitle && rightPlace.isTitle
  const ofParagraphs = !leftPlace.isHeading && !rightPlace.isHeading
  const isThin = ofTitles
    ? ownGround({ words, names, values }) < leastOfOpenings
    : ofParagraphs && countGrounds(left.grounds, right.grounds, { names, values }) < 2
  return {
    words,
    names,
    indicators: saturate(common(left.indicators, right.indicators)),
    values,
    distance: Math.abs(leftPlace.progress - rightPlace.progress),
    ...openings(leftPlace, rightPlace, { words, names, values }),
    frontMatter: leftPlace.frontMatter === rightPlace.frontMatter ? 0 : 1,
    thin: isThin ? 1 : 0,
    headings: leftPlace.isHeading && rightPlace.isHeading ? 1 : 0,
    mixed: leftPlace.isHeading !== rightPlace.isHeading ? 1 : 0,
  }
}

type Openings = Pick<Likeness, 'sameOpening' | 'otherOpening'>

function openings(
  left: Place,
  right: Place,
  shared: Pick<Likeness, 'words' | 'names' | 'values'>,
): Openings {
  // Two titles are never set against one another: they may say the same in words of their own.
  if (left.isTitle && right.isTitle) {
    return { sameOpening: haveCommonGround(shared) ? 1 : 0, otherOpening: 0 }
  }
  // Between two languages there are no words to go by.
  const tell = shared.words === 0 || shared.values >= tellingValues
  const ground = ownGround(tell ? shared : { ...shared, values: 0 })
  if (left.opensText && right.opensText && ground >= someOfOpenings) {
    return { sameOpening: ground >= leastOfOpenings ? 1 : 0, otherOpening: 0 }
  }
  return { sameOpening: 0, otherOpening: [left, right].some(opens) ? 1 : 0 }
}

const opens = (place: Place): boolean => place.isTitle || place.opensText

/** Sum of the weights of what both have. */
function common(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, value] of small) if (large.has(key)) sum += Math.min(value, large.get(key) ?? 0)
  return sum
}

/** The third common name says less than the first. */
const saturate = (sum: number): number => 1 - Math.exp(-sum)
