import type { Block } from '@shared/briefing'
import { useResizeObserver } from '@vueuse/core'
import { shallowRef, watch, type ShallowRef } from 'vue'
import type { MountedText } from '../reader/mounted-text'

/** A block's place in its page, in pixels. */
export interface BlockBox {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where blocks stand in their page, measured again when the page changes its size. */
export function useBlockBoxes(
  { page, offsets }: MountedText,
  blocks: readonly Block[],
  wanted: () => readonly Block[],
): Readonly<ShallowRef<readonly BlockBox[]>> {
  const boxes = shallowRef<readonly BlockBox[]>([])

  function measure(): void {
    const blocksNow = wanted()
    // Asking for a place lays out the page: only when there is something to place.
    if (blocksNow.length === 0) {
      if (boxes.value.length > 0) boxes.value = []
      return
    }
    const origin = page.getBoundingClientRect()
    boxes.value = blocksNow.flatMap((block) => {
      const box = offsets.element(blocks.indexOf(block))?.getBoundingClientRect()
      if (!box) return []
      const { width, height } = box
      return {
        id: block.id,
        left: box.left - origin.left,
        top: box.top - origin.top,
        width,
        height,
      }
    })
  }

  watch(wanted, measure, { immediate: true, flush: 'post' })
  useResizeObserver(() => page, measure)
  return boxes
}
