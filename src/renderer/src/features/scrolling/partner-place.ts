import {
  mapScroll,
  pointAt,
  scrollChunks,
  type Extent,
  type ScrollChunk,
} from '@analysis/alignment'
import type { AlignedPair } from '@shared/alignment'
import type { Block } from '@shared/briefing'
import type { Side } from '@shared/side'
import type { TextGeometry } from './text-geometry'

/** Two aligned blocks by their indices; a list of them ascends in both texts. */
export interface BlockTie {
  readonly left: number
  readonly right: number
}

/** The pairs that keep the order of both texts: those that scrolling goes by. */
export function scrollTies(
  pairs: readonly AlignedPair[],
  left: readonly Block[],
  right: readonly Block[],
): readonly BlockTie[] {
  return scrollChunks(pairs, places(left), places(right)).map(({ from, to }) => ({
    left: from.top,
    right: to.top,
  }))
}

function places(blocks: readonly Block[]): (id: string) => Extent | null {
  const indices = new Map(blocks.map(({ id }, index) => [id, index]))
  return (id) => {
    const index = indices.get(id)
    return index === undefined ? null : { top: index, bottom: index + 1 }
  }
}

export interface PairGeometry {
  readonly left: TextGeometry
  readonly right: TextGeometry
}

/**
 * The scroll position of the other pane that belongs to a position of this one; `shift` is how many
 * pixels the right text is ahead. Measures the ties around the point only: these decide.
 */
export function partnerScrollTop(
  side: Side,
  scrollTop: number,
  geometry: PairGeometry,
  ties: readonly BlockTie[],
  shift: number,
): number {
  const here = geometry[side]
  const there = geometry[side === 'left' ? 'right' : 'left']
  const [from, to] = [here.pane(), there.pane()]
  const point = pointAt(scrollTop, from)
  const block = here.blockAt(side === 'left' ? point : point - shift)
  const inside = lastTieUpTo(ties, side, block)
  const near = ties.slice(Math.max(0, inside), inside + 2)
  const chunks = near.map(({ left, right }): ScrollChunk => {
    const a = geometry.left.extentOf(left)
    const b = moved(
      geometry.right.extentOf(right),
      shift,
      (side === 'left' ? to : from).contentHeight,
    )
    return side === 'left' ? { from: a, to: b } : { from: b, to: a }
  })
  return mapScroll(scrollTop, from, to, chunks)
}

/** Pixels that the right text is ahead of where it would belong. */
export function shiftBetween(
  scrollTops: Readonly<Record<Side, number>>,
  geometry: PairGeometry,
  ties: readonly BlockTie[],
): number {
  const right = geometry.right.pane()
  const belongs = partnerScrollTop('left', scrollTops.left, geometry, ties, 0)
  return pointAt(scrollTops.right, right) - pointAt(belongs, right)
}

function moved({ top, bottom }: Extent, shift: number, height: number): Extent {
  const within = (place: number): number => Math.min(Math.max(place + shift, 0), height)
  return { top: within(top), bottom: within(bottom) }
}

function lastTieUpTo(ties: readonly BlockTie[], side: Side, block: number): number {
  let low = 0
  let high = ties.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ties[middle]?.[side] ?? 0) <= block) low = middle + 1
    else high = middle
  }
  return low - 1
}
