/** A pure function that keeps its answers, for texts that come again and again; it lives no longer than they do. */
export function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text) ?? work(text)
    known.set(text, found)
    return found
  }
}
