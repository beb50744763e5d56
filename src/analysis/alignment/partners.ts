import type { Side } from '@shared/side'
import type { Tie } from './chain'

/** Who belongs to whom; a block may have several partners. */
export interface Partners {
  has(left: number, right: number): boolean
  of(side: Side, place: number): readonly number[]
}

export function createPartners(ties: readonly Tie[]): Partners {
  const index = { left: new Map<number, number[]>(), right: new Map<number, number[]>() }
  const add = (side: Side, place: number, partner: number): void => {
    const known = index[side].get(place)
    if (known) known.push(partner)
    else index[side].set(place, [partner])
  }
  for (const { left, right } of ties) {
    add('left', left, right)
    add('right', right, left)
  }
  return {
    has: (left, right) => index.left.get(left)?.includes(right) ?? false,
    of: (side, place) => index[side].get(place) ?? none,
  }
}

const none: readonly number[] = []
