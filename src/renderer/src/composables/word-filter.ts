/** Whether all the words of `text` occur in what is searched of an item, in any order; case is ignored. */
export function wordFilter<T>(text: string, searchedIn: (item: T) => string): (item: T) => boolean {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean)
  // Of long lists nothing is read as long as nothing is looked for.
  if (words.length === 0) return () => true
  return (item) => {
    const where = searchedIn(item).toLowerCase()
    return words.every((word) => where.includes(word))
  }
}
