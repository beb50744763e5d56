/** What can be a reason to relate a block to another; features by their numbers. */
export interface Grounds {
  /** The topics it speaks of, each with the stems that speak of it. */
  readonly topics: ReadonlyMap<number, readonly number[]>
  /** Its stems that are neither frequent nor words of every official text. */
  readonly stems: ReadonlySet<number>
  /** Those of its stems that are parts of names. */
  readonly named: ReadonlySet<number>
}

/** The values or names of two blocks tell when they have this much in common. */
const telling = 0.3
/** A number of four digits, or several shorter ones; one of three may be chance. */
const several = 0.65

/**
 * How many things two blocks have in common: a topic and the words for it are one, and the parts
 * of names are one.
 */
export function countGrounds(
  a: Grounds,
  b: Grounds,
  { names, values }: { readonly names: number; readonly values: number },
): number {
  let count = 0
  const told = new Set<number>()
  for (const [topic, stems] of a.topics) {
    const others = b.topics.get(topic)
    if (!others) continue
    count += 1
    for (const stem of [...stems, ...others]) told.add(stem)
  }
  for (const stem of a.stems) {
    if (b.stems.has(stem) && !told.has(stem) && !a.named.has(stem) && !b.named.has(stem)) count += 1
  }
  return count + (names >= telling ? 1 : 0) + (values >= several ? 2 : values >= telling ? 1 : 0)
}
