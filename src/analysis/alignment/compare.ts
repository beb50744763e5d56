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
  /** Both are titles, or both open their text, and they have something else in common. */
  readonly sameOpening: number
  /** One is a title or opens its text, and the other does not. */
  readonly otherOpening: number
  /** Both are headings. */
  readonly headings: number
  /** One of them is a heading. */
  readonly mixed: number
}

/** Less than this in common is nothing. */
const leastCommon = 0.02

/** Whether the two have anything in common but their places. */
export function haveCommonGround({ words, names, values }: Likeness): boolean {
  return words + names + values > leastCommon
}

export function compare(
  left: Weighted,
  right: Weighted,
  leftPlace: Place,
  rightPlace: Place,
): Likeness {
  const same =
    (leftPlace.isTitle && rightPlace.isTitle) || (leftPlace.opensText && rightPlace.opensText)
  const words = dot(left.words, right.words)
  const names = saturate(common(left.names, right.names))
  const values = saturate(common(left.values, right.values))
  return {
    words,
    names,
    indicators: saturate(common(left.indicators, right.indicators)),
    values,
    distance: Math.abs(leftPlace.progress - rightPlace.progress),
    sameOpening: same && words + names + values > leastCommon ? 1 : 0,
    otherOpening: !same && (opens(leftPlace) || opens(rightPlace)) ? 1 : 0,
    headings: leftPlace.isHeading && rightPlace.isHeading ? 1 : 0,
    mixed: leftPlace.isHeading !== rightPlace.isHeading ? 1 : 0,
  }
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
