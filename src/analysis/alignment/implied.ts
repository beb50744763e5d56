import { headingsAbove, type Place } from './outline'
import type { Found } from './surroundings'

/** Pairs that the pairs found so far suggest: next to them, above them, first below them. */
export function impliedBy(
  found: readonly Found[],
  leftPlaces: readonly Place[],
  rightPlaces: readonly Place[],
): readonly (readonly [number, number])[] {
  const implied = new Map<string, readonly [number, number]>()
  const add = (left: number, right: number): void => {
    if (left >= 0 && right >= 0) implied.set(`${left}:${right}`, [left, right])
  }
  for (const { left, right } of found) {
    for (const step of [-1, 1]) add(left + step, right + step)
    const above = headingsAbove(rightPlaces, right)
    for (const ours of headingsAbove(leftPlaces, left)) for (const other of above) add(ours, other)
  }
  add(0, 0)
  add(opening(leftPlaces), opening(rightPlaces))
  return [...implied.values()]
}

function opening(places: readonly Place[]): number {
  return places.findIndex(({ opensText }) => opensText)
}
