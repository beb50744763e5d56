import { onScopeDispose, watch, type ComputedRef } from 'vue'
import type { MountedText } from './mounted-text'
import { createPainter, marksByStretch, type Mark, type Painter } from './painter'

let painter: Painter | undefined

/** Paints the marks of the stretches near the view, and only those. `key` tells them from other marks. */
export function usePaintedMarks(
  key: string,
  { stretches, offsets, near }: Pick<MountedText, 'stretches' | 'offsets' | 'near'>,
  marks: ComputedRef<readonly Mark[]>,
): void {
  painter ??= createPainter(CSS.highlights)
  const shared = painter
  let buckets = marksByStretch(stretches, marks.value)
  const painted = new Set<number>()

  function paint(index: number): void {
    const bucket = buckets[index] ?? []
    if (bucket.length === 0) return clear(index)
    painted.add(index)
    shared.paint(`${key}:${index}`, bucket, offsets.rangeOf)
  }

  function clear(index: number): void {
    if (painted.delete(index)) shared.clear(`${key}:${index}`)
  }

  watch(
    near,
    (now) => {
      for (const index of painted) if (!now.has(index)) clear(index)
      for (const index of now) if (!painted.has(index)) paint(index)
    },
    { immediate: true },
  )
  watch(marks, (now) => {
    buckets = marksByStretch(stretches, now)
    for (const index of near.value) paint(index)
  })
  onScopeDispose(() => painted.forEach((index) => clear(index)))
}
