import type { Block } from '@shared/briefing'
import type { ReadingPosition } from '@shared/pair'
import { useEventListener, useThrottleFn } from '@vueuse/core'
import type { MountedText } from './mounted-text'
import { readPosition, restorePosition } from './reading-position'

/** Milliseconds between two looks at where the reader is while the text scrolls. */
const lookEvery = 250

/** Scrolls to where the reader was, and tells `remember` where they go. */
export function useReadingPosition(
  { scroller, offsets }: MountedText,
  blocks: readonly Block[],
  last: ReadingPosition | undefined,
  remember: (position: ReadingPosition) => void,
): { readonly firstInView: () => number } {
  const now = (): ReadingPosition | null => readPosition(scroller, offsets, blocks)
  if (last) restorePosition(scroller, offsets, blocks, last)

  const look = useThrottleFn(
    () => {
      const position = scroller.isConnected ? now() : null
      if (position) remember(position)
    },
    lookEvery,
    true,
  )
  useEventListener(scroller, 'scroll', () => void look(), { passive: true })

  return {
    /** Offset of the block that the view begins in. */
    firstInView() {
      const id = now()?.block
      return blocks.find((block) => block.id === id)?.start ?? 0
    },
  }
}
