import type { Block, Span } from '@shared/briefing'

/** Index of the first block of each batch; both lists ascend, and each is walked through once. */
export function firstBlocksOf(
  batches: readonly Span[],
  blocks: readonly Block[],
): readonly number[] {
  let next = 0
  return batches.map(({ start }) => {
    while (next < blocks.length && (blocks[next]?.start ?? Infinity) < start) next += 1
    return next
  })
}
