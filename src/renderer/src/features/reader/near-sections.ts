import { shallowRef, type ShallowRef } from 'vue'

/** Indices of the sections within a view's height of the view. */
export type NearSections = Readonly<ShallowRef<ReadonlySet<number>>>

/**
 * Watches which sections are near. One observer a text, however many layers are drawn over it: its cost in
 * each frame grows with the sections of the whole text. Returns the function that ends it.
 */
export function watchNearSections(
  scroller: HTMLElement,
  elements: readonly Element[],
): { readonly near: NearSections; readonly stop: () => void } {
  const near = shallowRef<ReadonlySet<number>>(new Set())
  const indices = new Map(elements.map((element, index) => [element, index]))
  const observer = new IntersectionObserver(
    (entries) => {
      const next = new Set(near.value)
      let isChanged = false
      for (const { target, isIntersecting } of entries) {
        const index = indices.get(target)
        if (index === undefined || next.has(index) === isIntersecting) continue
        isChanged = true
        if (isIntersecting) next.add(index)
        else next.delete(index)
      }
      if (isChanged) near.value = next
    },
    { root: scroller, rootMargin: '100% 0px' },
  )
  for (const element of elements) observer.observe(element)
  return { near, stop: () => observer.disconnect() }
}
