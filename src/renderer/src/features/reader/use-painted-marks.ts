import type { Span } from '@shared/briefing'
import { onScopeDispose, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { createPainter, marksBySection, type Mark, type Painter } from './painter'
import type { TextOffsets } from './text-offsets'

let painter: Painter | undefined

export interface PaintedText {
  /** Tells this text's marks from those of the other pane. */
  readonly key: string
  readonly scroller: HTMLElement
  readonly sections: readonly (Span & { readonly element: Element })[]
  readonly offsets: TextOffsets
}

/** Paints the marks of the sections near the viewport, and only those. Returns the indices of these sections. */
export function usePaintedMarks(
  painted: PaintedText,
  marks: ComputedRef<readonly Mark[]>,
): Readonly<ShallowRef<ReadonlySet<number>>> {
  painter ??= createPainter(CSS.highlights)
  const shared = painter
  const { key, scroller, sections, offsets } = painted
  const near = shallowRef<ReadonlySet<number>>(new Set())
  let buckets = marksBySection(sections, marks.value)

  function paint(index: number): void {
    shared.paint(`${key}:${index}`, buckets[index] ?? [], offsets.rangeOf)
  }

  const indexOf = new Map(sections.map(({ element }, index) => [element, index]))
  const observer = new IntersectionObserver(
    (entries) => {
      const next = new Set(near.value)
      for (const { target, isIntersecting } of entries) {
        const index = indexOf.get(target)
        if (index === undefined || next.has(index) === isIntersecting) continue
        if (isIntersecting) {
          next.add(index)
          paint(index)
        } else {
          next.delete(index)
          shared.clear(`${key}:${index}`)
        }
      }
      near.value = next
    },
    { root: scroller, rootMargin: '100% 0px' },
  )
  for (const { element } of sections) observer.observe(element)

  watch(marks, (now) => {
    buckets = marksBySection(sections, now)
    for (const index of near.value) paint(index)
  })

  onScopeDispose(() => {
    observer.disconnect()
    for (const index of near.value) shared.clear(`${key}:${index}`)
  })
  return near
}
