/** How often each feature stands in a block. */
export type Counts = ReadonlyMap<string, number>

export function createCounts() {
  const all = new Map<string, number>()
  return {
    all,
    add: (key: string, weight: number): void => void all.set(key, (all.get(key) ?? 0) + weight),
    set: (key: string, weight: number): void => void all.set(key, weight),
  }
}
