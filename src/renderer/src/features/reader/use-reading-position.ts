import type { Block } from '@shared/briefing'
import type { ReadingPosition } from '@shared/pair'
import { useEventListener, useResizeObserver, useThrottleFn } from '@vueuse/core'
import { offsetAtPoint } from './hit-test'
import type { MountedText } from './mounted-text'
import { readPosition, restorePosition } from './reading-position'

/** Milliseconds between two looks at where the reader is while the text scrolls. */
const lookEvery = 250

/** Scrolls to where the reader was, and tells `remember` where they go. */
export function useReadingPosition(
  mounted: Pick<MountedText, 'scroller' | 'root' | 'offsets' | 'batchGroups' | 'batches'>,
  blocks: readonly Block[],
  last: ReadingPosition | undefined,
  remember: (position: ReadingPosition) => void,
): { readonly firstInView: () => number } {
  const { scroller, root, offsets } = mounted
  const now = (): ReadingPosition | null => readPosition(mounted, blocks)
  let here = last ?? null
  if (last) restorePosition(scroller, offsets, blocks, last)

  const look = useThrottleFn(
    () => {
      const position = scroller.isConnected ? now() : null
      if (position) remember((here = position))
    },
    lookEvery,
    true,
  )
  useEventListener(scroller, 'scroll', () => void look(), { passive: true })

  // Wider or narrower, larger or smaller: the reader goes on where they were.
  let shape = ''
  useResizeObserver([scroller, root], () => {
    const shapeNow = `${root.clientWidth} ${getComputedStyle(root).font}`
    if (shape !== '' && shape !== shapeNow && here) restorePosition(scroller, offsets, blocks, here)
    shape = shapeNow
  })

  return {
    /** Offset of the first character in view. */
    firstInView() {
      const view = scroller.getBoundingClientRect()
      const left = root.getBoundingClientRect().left
      for (let y = view.top + 4; y < view.bottom; y += 12) {
        const offset = offsetAtPoint(offsets, left + 2, y)
        if (offset !== null) return offset
      }
      const id = now()?.block
      return blocks.find((block) => block.id === id)?.start ?? 0
    },
  }
}
