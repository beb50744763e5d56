import { useResizeObserver } from '@vueuse/core'
import { onMounted, shallowRef, watch, type ShallowRef } from 'vue'
import type { TextOffsets } from './text-offsets'

/** A sign beside the text, where its passage begins. */
export interface Placed<T> {
  readonly item: T
  /** Pixels from the top of the page. */
  readonly top: number
  /** How many signs stand beside it on the same line. */
  readonly column: number
}

export interface MarginOptions<T> {
  /** In reading order. */
  readonly items: () => readonly T[]
  /** Offset in the text. */
  readonly startOf: (item: T) => number
  readonly page: () => HTMLElement
  readonly offsets: () => TextOffsets
}

/** Two signs closer than this, in pixels, would cover each other. */
const lineHeight = 24

/** Follows the places of passages, as long as the text is laid out anew. */
export function useMarginPlaces<T>(options: MarginOptions<T>): ShallowRef<readonly Placed<T>[]> {
  const { items, startOf, page, offsets } = options
  const placed = shallowRef<readonly Placed<T>[]>([])

  function place(): void {
    const origin = page().getBoundingClientRect().top
    const result: Placed<T>[] = []
    for (const item of items()) {
      const start = startOf(item)
      const box = offsets()
        .liveRangeOf({ start, end: start + 1 })
        ?.getBoundingClientRect()
      if (!box) continue
      const top = box.top - origin + box.height / 2
      const before = result.at(-1)
      const beside = before !== undefined && Math.abs(before.top - top) < lineHeight
      result.push({ item, top: beside ? before.top : top, column: beside ? before.column + 1 : 0 })
    }
    placed.value = result
  }

  onMounted(place)
  watch(items, place)
  useResizeObserver(page, place)
  return placed
}
