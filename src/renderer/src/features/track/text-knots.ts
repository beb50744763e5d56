import type { Block } from '@shared/briefing'
import type { MountedText } from '../reader/mounted-text'
import { isSkipped } from '../reader/batches'
import { firstBlocksOf } from '../scrolling/first-blocks'
import type { TextGeometry } from '../scrolling/text-geometry'
import type { TextKnot } from './rows'

/**
 * Where the text stands in what is scrolled: block by block in the batches that are laid out, batch by
 * batch in the groups of them that are, group by group elsewhere. So the cost follows what is on the screen
 * and not the number of blocks.
 */
export function textKnots(
  { batchGroups, batches }: Pick<MountedText, 'batchGroups' | 'batches'>,
  blocks: readonly Block[],
  geometry: TextGeometry,
): readonly TextKnot[] {
  const { contentHeight } = geometry.pane()
  if (contentHeight === 0) return []
  const firstBlocks = [...firstBlocksOf(batches, blocks), blocks.length]

  function knotsOf(index: number): readonly TextKnot[] {
    const block = blocks[index]
    if (!block) return []
    const { top, bottom } = geometry.extentOf(index)
    return [
      { offset: block.start, share: top / contentHeight },
      { offset: block.end, share: bottom / contentHeight },
    ]
  }

  /** The blocks of the batches from one to another: both ends, or each. */
  function knotsIn(from: number, to: number, each: boolean): readonly TextKnot[] {
    const [first, last] = [firstBlocks[from] ?? 0, (firstBlocks[to] ?? 0) - 1]
    if (!each) return [...knotsOf(first), ...knotsOf(last)]
    return Array.from({ length: last - first + 1 }, (_, at) => knotsOf(first + at)).flat()
  }

  return batchGroups.flatMap((group) => {
    const { from, to } = group
    if (isSkipped(group)) return knotsIn(from, to, false)
    return batches
      .slice(from, to)
      .flatMap((batch, at) => knotsIn(from + at, from + at + 1, !isSkipped(batch)))
  })
}
