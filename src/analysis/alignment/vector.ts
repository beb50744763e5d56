/** Weights by feature; features of one text and the other share their numbers. */
export type Vector = ReadonlyMap<number, number>

export const noVector: Vector = new Map()

export function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector.values())
  return length === 0 ? vector : new Map([...vector].map(([key, value]) => [key, value / length]))
}

/** Sum of the products of what two vectors share. */
export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, value] of small) sum += value * (large.get(key) ?? 0)
  return sum
}
