import type { AlignedPair } from '@shared/alignment'
import { heaviestChain } from './chain'

/** A stretch of a text as laid out, in pixels from the top of its content. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/** Two aligned stretches; a list of them ascends in both texts. */
export interface ScrollChunk {
  readonly from: Extent
  readonly to: Extent
}

/** What is scrolled, in pixels. */
export interface Pane {
  readonly contentHeight: number
  readonly viewHeight: number
}

/**
 * The scroll position of pane `to` that belongs to a scroll position of pane `from`. What is matched
 * is a point that slides from the top of the view at the top of the text, through its middle, to its
 * bottom at the end, so that both ends can always be reached. Inside a chunk the share of the way is
 * kept, between chunks it is interpolated. `shift` moves the other text by so many pixels, and fades
 * at its ends. Never decreases as `scrollTop` grows.
 */
export function mapScroll(
  scrollTop: number,
  from: Pane,
  to: Pane,
  chunks: readonly ScrollChunk[],
  shift = 0,
): number {
  const point = pointAt(scrollTop, from)
  return scrollTopFor(mapPoint(point, from.contentHeight, to.contentHeight, chunks, shift), to)
}

const rangeOf = ({ contentHeight, viewHeight }: Pane): number =>
  Math.max(contentHeight - viewHeight, 0)

/** How far the pane scrolls until the point has reached the middle of the view. */
const slideOf = (pane: Pane): number => Math.min(pane.viewHeight, rangeOf(pane)) / 2

/** The place in the content that the sliding point is at. */
export function pointAt(scrollTop: number, pane: Pane): number {
  const range = rangeOf(pane)
  const slide = slideOf(pane)
  const at = clamp(scrollTop, 0, range)
  const half = Math.min(pane.viewHeight, pane.contentHeight) / 2
  if (range === 0) return 0
  if (at < slide) return at + half * (at / slide)
  if (at > range - slide) return at + half * (2 - (range - at) / slide)
  return at + half
}

/** The scroll position at which the sliding point is at a place of the content. */
export function scrollTopFor(point: number, pane: Pane): number {
  const range = rangeOf(pane)
  const slide = slideOf(pane)
  const half = Math.min(pane.viewHeight, pane.contentHeight) / 2
  if (range === 0) return 0
  const place = clamp(point, 0, pane.contentHeight)
  if (place < slide + half) return (place * slide) / (slide + half)
  const rest = pane.contentHeight - place
  if (rest < slide + half) return range - (rest * slide) / (slide + half)
  return place - half
}

function mapPoint(
  point: number,
  fromHeight: number,
  toHeight: number,
  chunks: readonly ScrollChunk[],
  shift: number,
): number {
  const moved = (place: number): number => clamp(place + shift, 0, toHeight)
  const index = lastStartingBefore(chunks, point)
  const inside = chunks[index]
  if (inside && point <= inside.from.bottom) {
    return between(point, inside.from, {
      top: moved(inside.to.top),
      bottom: moved(inside.to.bottom),
    })
  }
  const next = chunks[index + 1]
  const gap = { top: inside?.from.bottom ?? 0, bottom: next?.from.top ?? fromHeight }
  const target = {
    top: inside ? moved(inside.to.bottom) : 0,
    bottom: next ? moved(next.to.top) : toHeight,
  }
  return between(point, gap, target)
}

function between(point: number, from: Extent, to: Extent): number {
  const length = from.bottom - from.top
  const share = length <= 0 ? 0 : clamp((point - from.top) / length, 0, 1)
  return to.top + share * (to.bottom - to.top)
}

function lastStartingBefore(chunks: readonly ScrollChunk[], point: number): number {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chunks[middle]?.from.top ?? 0) <= point) low = middle + 1
    else high = middle
  }
  return low - 1
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high)

/**
 * The chunks that an alignment gives for scrolling: the surest pairs that keep the order of both
 * texts. `extentOf…` tells where a block is laid out, or null for one that is not.
 */
export function scrollChunks(
  pairs: readonly AlignedPair[],
  extentOfLeft: (block: string) => Extent | null,
  extentOfRight: (block: string) => Extent | null,
): readonly ScrollChunk[] {
  const placed = pairs.flatMap(({ left, right, confidence }) => {
    const from = extentOfLeft(left)
    const to = extentOfRight(right)
    if (!from || !to) return []
    return [{ left: from.top, right: to.top, weight: confidence, from, to }]
  })
  return orderedChunks(placed)
}

interface Placed extends ScrollChunk {
  readonly left: number
  readonly right: number
  readonly weight: number
}

function orderedChunks(placed: readonly Placed[]): readonly ScrollChunk[] {
  const ranks = [rank(placed.map(({ left }) => left)), rank(placed.map(({ right }) => right))]
  const ties = placed.map(({ left, right, weight, from, to }) => ({
    left: ranks[0]?.get(left) ?? 0,
    right: ranks[1]?.get(right) ?? 0,
    weight,
    from,
    to,
  }))
  return heaviestChain(ties).map(({ from, to }) => ({ from, to }))
}

/** Pixels become places in a row, which the chain's tree can hold. */
function rank(tops: readonly number[]): ReadonlyMap<number, number> {
  return new Map([...new Set(tops)].toSorted((a, b) => a - b).map((top, index) => [top, index]))
}

/** The same chunks for scrolling the other way. */
export function turnChunks(chunks: readonly ScrollChunk[]): readonly ScrollChunk[] {
  return chunks.map(({ from, to }) => ({ from: to, to: from }))
}
