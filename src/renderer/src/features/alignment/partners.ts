import type { AlignedPair, Alignment } from '@shared/alignment'
import type { Block } from '@shared/briefing'
import type { Side } from '@shared/side'

/** Who belongs to whom. */
export interface Partners {
  readonly pairs: readonly AlignedPair[]
  /** The pairs that this block is in, the surest first; mostly one, or none. */
  of(side: Side, block: string): readonly AlignedPair[]
  /** The blocks of a text that the other text has nothing to say to. */
  unmatched(side: Side, blocks: readonly Block[]): readonly Block[]
}

export function createPartners({ pairs }: Alignment): Partners {
  const bySide = { left: indexBy(pairs, 'left'), right: indexBy(pairs, 'right') }
  return {
    pairs,
    of: (side, block) => bySide[side].get(block) ?? none,
    unmatched: (side, blocks) => blocks.filter(({ id }) => !bySide[side].has(id)),
  }
}

const none: readonly AlignedPair[] = []

function indexBy(
  pairs: readonly AlignedPair[],
  side: Side,
): ReadonlyMap<string, readonly AlignedPair[]> {
  const index = new Map<string, AlignedPair[]>()
  for (const pair of pairs) {
    const known = index.get(pair[side])
    if (known) known.push(pair)
    else index.set(pair[side], [pair])
  }
  for (const list of index.values()) list.sort((one, other) => other.confidence - one.confidence)
  return index
}
