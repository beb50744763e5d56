/** Remembers the results made last, and those being made; a failure is not remembered. */
export interface Memo<T> {
  get(key: string, make: () => Promise<T>): Promise<T>
}

export function createMemo<T>(limit: number): Memo<T> {
  const results = new Map<string, Promise<T>>()
  return {
    get(key, make) {
      const known = results.get(key)
      const result = known ?? make()
      results.delete(key)
      results.set(key, result)
      if (known) return known
      result.catch(() => results.delete(key))
      for (const oldest of results.keys()) {
        if (results.size <= limit) break
        results.delete(oldest)
      }
      return result
    },
  }
}
