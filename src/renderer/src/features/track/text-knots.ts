import type { Block } from '@shared/briefing'
import type { MountedText } from '../reader/mounted-text'
import { isSkipped } from '../reader/sections'
import { firstBlocksOf } from '../scrolling/first-blocks'
import type { TextGeometry } from '../scrolling/text-geometry'
import type { TextKnot } from './rows'

/**
 * Where the text stands in what is scrolled: block by block in the sections that are laid out, section by
 * section in the chapters that are, chapter by chapter elsewhere. So the cost follows what is on the screen
 * and not the number of blocks.
 */
export function textKnots(
  { chapters, sections }: Pick<MountedText, 'chapters' | 'sections'>,
  blocks: readonly Block[],
  geometry: TextGeometry,
): readonly TextKnot[] {
  const { contentHeight } = geometry.pane()
  if (contentHeight === 0) return []
  const firstBlocks = [...firstBlocksOf(sections, blocks), blocks.length]

  function knotsOf(index: number): readonly TextKnot[] {
    const block = blocks[index]
    if (!block) return []
    const { top, bottom } = geometry.extentOf(index)
    return [
      { offset: block.start, share: top / contentHeight },
      { offset: block.end, share: bottom / contentHeight },
    ]
  }

  /** The blocks of the sections from one to another: both ends, or each. */
  function knotsIn(from: number, to: number, each: boolean): readonly TextKnot[] {
    const [first, last] = [firstBlocks[from] ?? 0, (firstBlocks[to] ?? 0) - 1]
    if (!each) return [...knotsOf(first), ...knotsOf(last)]
    return Array.from({ length: last - first + 1 }, (_, at) => knotsOf(first + at)).flat()
  }

  return chapters.flatMap((chapter) => {
    const { from, to } = chapter
    if (isSkipped(chapter)) return knotsIn(from, to, false)
    return sections
      .slice(from, to)
      .flatMap((section, at) => knotsIn(from + at, from + at + 1, !isSkipped(section)))
  })
}
