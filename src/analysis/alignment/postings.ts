/** Where in a text a feature stands, and what it weighs there. */
export interface Posting {
  readonly place: number
  readonly weight: number
}

/** How many places of one feature are looked at, so that the work has a bound whatever the length of a text. */
const postingsRead = 40

export function addPosting<K>(index: Map<K, Posting[]>, key: K, posting: Posting): void {
  const postings = index.get(key)
  if (postings) postings.push(posting)
  else index.set(key, [posting])
}

/** The postings around an expected place; they are sorted by place. */
export function postingsAround(postings: readonly Posting[], expected: number): readonly Posting[] {
  if (postings.length <= postingsRead) return postings
  let low = 0
  let high = postings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((postings[middle]?.place ?? 0) < expected) low = middle + 1
    else high = middle
  }
  const from = Math.min(Math.max(low - (postingsRead >> 1), 0), postings.length - postingsRead)
  return postings.slice(from, from + postingsRead)
}
