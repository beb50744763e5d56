/** Whether all the words of `text` occur in what is searched, in any order; case is ignored. */
export function wordFilter(text: string): (searched: string) => boolean {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean)
  return (searched) => {
    const where = searched.toLowerCase()
    return words.every((word) => where.includes(word))
  }
}
