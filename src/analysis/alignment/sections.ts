import { headingsAbove, sectionSizes, type Place } from './outline'
import type { Found } from './surroundings'

/** Of the blocks below two headings together, how many are related to one another, how many to others. */
export interface Shares {
  readonly below: number
  readonly elsewhere: number
}

const noShares: Shares = { below: 0, elsewhere: 0 }

/** Reads the pairs below headings; a block with several partners counts once a heading. */
export function readSections(
  found: readonly Found[],
  leftPlaces: readonly Place[],
  rightPlaces: readonly Place[],
): (left: number, right: number) => Shares {
  const within = new Map<string, number>()
  const related = { left: new Map<number, number>(), right: new Map<number, number>() }
  const sizes = { left: sectionSizes(leftPlaces), right: sectionSizes(rightPlaces) }
  const seen = new Set<string>()
  const once = <K>(name: string, sums: Map<K, number>, key: K, confidence: number): void => {
    if (seen.has(name)) return
    seen.add(name)
    sums.set(key, (sums.get(key) ?? 0) + confidence)
  }
  for (const { left, right, confidence } of found.toSorted((a, b) => b.confidence - a.confidence)) {
    const [here, there] = [leftPlaces[left], rightPlaces[right]]
    if (!here || !there || here.isHeading || there.isHeading) continue
    const [ours, theirs] = [headingsAbove(leftPlaces, left), headingsAbove(rightPlaces, right)]
    for (const above of ours) once(`left ${left} ${above}`, related.left, above, confidence)
    for (const above of theirs) once(`right ${right} ${above}`, related.right, above, confidence)
    for (const above of ours) {
      for (const other of theirs) {
        const key = `${above}:${other}`
        once(`left ${left} ${key}`, within, key, confidence)
        once(`right ${right} ${key}`, within, key, confidence)
      }
    }
  }
  return (left, right) => {
    const size = (sizes.left.get(left) ?? 0) + (sizes.right.get(right) ?? 0)
    if (size === 0) return noShares
    const all = (related.left.get(left) ?? 0) + (related.right.get(right) ?? 0)
    const both = within.get(`${left}:${right}`) ?? 0
    return { below: both / size, elsewhere: (all - both) / size }
  }
}
