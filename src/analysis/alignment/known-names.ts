import type { Observed } from './observe'

/** Words at the heads of sentences that are names: either text has them as such, and never small. */
export function knownHeads(
  observed: readonly Observed[],
  smallWords: ReadonlySet<string>,
): ReadonlySet<string> {
  const heads = new Set(observed.flatMap((one) => [...one.heads]))
  const names = observed.flatMap((one) => [...one.names.keys()])
  return new Set(names.filter((name) => heads.has(name) && !smallWords.has(name)))
}

export function withHeads(observed: Observed, known: ReadonlySet<string>): Observed {
  const added = [...observed.heads].filter((head) => known.has(head) && !observed.names.has(head))
  if (added.length === 0) return observed
  return {
    ...observed,
    names: new Map([...observed.names, ...added.map((head) => [head, 1] as const)]),
  }
}

/**
 * The words of both texts that are written without a capital somewhere. A ministry of water is not the reason that
 * texts speak of water: no such word is a name.
 */
export function wordsWrittenSmall(observed: readonly Observed[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { content } of observed) for (const word of content.match(small) ?? []) words.add(word)
  return words
}

const small = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu
