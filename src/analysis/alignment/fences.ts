import type { Pin } from '@shared/alignment'
import { heaviestChain, type Tie } from './chain'

/** What the reader's pins allow. Places are indices into the blocks of either text. */
export interface Fences {
  /** The pairs that were tied by hand. */
  readonly tied: readonly Tie[]
  /** Whether a pair that was not tied by hand may be proposed. */
  readonly admits: (left: number, right: number) => boolean
}

/**
 * Pins that keep their order divide both texts into stretches, and nothing is proposed across them.
 * A pin that crosses others divides nothing. Blocks that are tied are not proposed again.
 */
export function fencesOf(
  pins: readonly Pin[],
  leftPlaces: ReadonlyMap<string, number>,
  rightPlaces: ReadonlyMap<string, number>,
): Fences {
  const decided = new Map<string, Tie & { readonly related: boolean }>()
  for (const pin of pins) {
    const left = leftPlaces.get(pin.left)
    const right = rightPlaces.get(pin.right)
    if (left === undefined || right === undefined) continue
    decided.set(`${left}:${right}`, { left, right, weight: 1, related: pin.related })
  }
  if (decided.size === 0) return { tied: [], admits: () => true }
  const tied = [...decided.values()].filter(({ related }) => related)
  const chain = heaviestChain(tied, true)
  const tiedLeft = new Set(tied.map(({ left }) => left))
  const tiedRight = new Set(tied.map(({ right }) => right))
  const leftWalls = chain.map(({ left }) => left)
  const rightWalls = chain.map(({ right }) => right)
  return {
    tied,
    admits: (left, right) =>
      !tiedLeft.has(left) &&
      !tiedRight.has(right) &&
      !decided.has(`${left}:${right}`) &&
      countBelow(leftWalls, left) === countBelow(rightWalls, right),
  }
}

/** How many of the ascending numbers are smaller. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
