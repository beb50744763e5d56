import type { Block } from '@shared/briefing'
import type { TextGeometry } from '../scrolling/text-geometry'
import type { MountedText } from '../reader/mounted-text'
import type { TextKnot } from './rows'

/**
 * Where the text stands in what is scrolled: block by block in the sections that are laid out, section
 * by section elsewhere. So the cost follows what is on the screen and not the number of blocks.
 */
export function textKnots(
  { sections }: Pick<MountedText, 'sections'>,
  blocks: readonly Block[],
  geometry: TextGeometry,
): readonly TextKnot[] {
  const { contentHeight } = geometry.pane()
  if (contentHeight === 0) return []
  let next = 0
  return sections.flatMap(({ start, end, element }) => {
    const first = next
    while ((blocks[next]?.start ?? Infinity) < end) next += 1
    const isLaidOut = element.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })
    const indices = isLaidOut
      ? Array.from({ length: next - first }, (_, index) => first + index)
      : [first, next - 1]
    return indices.flatMap((index) => {
      const { top, bottom } = geometry.extentOf(index)
      const block = blocks[index]
      return [
        { offset: block?.start ?? start, share: top / contentHeight },
        { offset: block?.end ?? end, share: bottom / contentHeight },
      ]
    })
  })
}
