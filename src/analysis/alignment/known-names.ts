import type { Observed } from './observe'

/** Words at the heads of sentences that are names: either text has them as such, and never small. */
export function knownHeads(observed: readonly Observed[]): ReadonlySet<string> {
  const heads = new Set(observed.flatMap((one) => [...one.heads]))
  const names = observed.flatMap((one) => [...one.names.keys()])
  const known = new Set(names.filter((name) => heads.has(name)))
  const contents = observed.map(({ content }) => content)
  for (const small of writtenSmall(known, contents)) known.delete(small)
  return known
}

export function withHeads(observed: Observed, known: ReadonlySet<string>): Observed {
  const added = [...observed.heads].filter((head) => known.has(head) && !observed.names.has(head))
  if (added.length === 0) return observed
  return {
    ...observed,
    names: new Map([...observed.names, ...added.map((head) => [head, 1] as const)]),
  }
}

/** A ministry of water is not the reason that texts speak of water: such a word is also written small. */
export function writtenSmall(
  names: ReadonlySet<string>,
  contents: readonly string[],
): readonly string[] {
  return names.size === 0
    ? []
    : contents.flatMap((content) => (content.match(small) ?? []).filter((word) => names.has(word)))
}

const small = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu
