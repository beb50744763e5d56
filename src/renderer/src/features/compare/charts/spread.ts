import type { Point } from './data'

export interface Label {
  readonly point: Point
  /** Where its label goes, on the same axis as the values. */
  readonly place: number
}

/** Moves labels up until none is nearer to the one below it than `gap`. */
export function spread(points: readonly Point[], gap: number): readonly Label[] {
  let below = -Infinity
  return points
    .toSorted((a, b) => a.value - b.value)
    .map((point) => {
      below = Math.max(point.value, below + gap)
      return { point, place: below }
    })
}
