import type { Block, Span } from '@shared/briefing'
import { lastAtMost } from './last-at-most'

/**
 * Blocks whose marks come and go together while the text scrolls: every change makes the browser look at
 * all marks that are there, so they are few, and so are the changes.
 */
const blocksPerStretch = 5

/** The stretches of a text, in its order. */
export function toStretches(blocks: readonly Block[]): readonly Span[] {
  const stretches: Span[] = []
  for (let from = 0; from < blocks.length; from += blocksPerStretch) {
    const part = blocks.slice(from, from + blocksPerStretch)
    stretches.push({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 })
  }
  return stretches
}

/** Index of the stretch that holds a block. */
export function stretchOf(blockIndex: number): number {
  return Math.floor(blockIndex / blocksPerStretch)
}

/** Index of the stretch that holds an offset of the text: the last one that starts at or before it. */
export function stretchAt(stretches: readonly Span[], offset: number): number {
  return lastAtMost(stretches.length, (index) => stretches[index]?.start ?? Infinity, offset)
}

/** What begins in each stretch, in its order. */
export function byStretch<T>(
  stretches: readonly Span[],
  items: readonly T[],
  startOf: (item: T) => number,
): readonly (readonly T[])[] {
  const buckets: T[][] = stretches.map(() => [])
  for (const item of items) buckets[stretchAt(stretches, startOf(item))]?.push(item)
  return buckets
}
