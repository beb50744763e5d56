/** What is walked through, in reading order, and where the reader is in it. */
interface Walk<T> {
  readonly items: readonly T[]
  readonly startOf: (item: T) => number
  /** The one that the reader went to last. */
  readonly isCurrent: (item: T) => boolean
  /** Offset of the reader's place, for when there is none. */
  readonly place: number
}

/** The next of them, or the one before; round from one end to the other. Undefined when there are none. */
export function nextOnWalk<T>(
  { items, startOf, isCurrent, place }: Walk<T>,
  direction: 1 | -1,
): T | undefined {
  const at = items.findIndex(isCurrent)
  const next =
    at >= 0
      ? items[at + direction]
      : direction === 1
        ? items.find((item) => startOf(item) >= place)
        : items.findLast((item) => startOf(item) < place)
  return next ?? items.at(direction === 1 ? 0 : -1)
}
