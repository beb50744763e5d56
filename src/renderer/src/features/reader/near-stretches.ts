import { shallowRef, type ShallowRef } from 'vue'
import type { PlacedChapter } from './chapters'
import type { PlacedSection } from './sections'
import { stretchOf } from './stretches'

/** Indices of the stretches within a view's height of the view. */
export type NearStretches = Readonly<ShallowRef<ReadonlySet<number>>>

/**
 * Watches which stretches of the text are near, however many layers are drawn over it. What is watched
 * costs time in each frame: so all chapters are, the sections of those that are near, and the blocks of
 * the sections that are. Returns the function that ends it.
 */
export function watchNearStretches(
  scroller: HTMLElement,
  chapters: readonly PlacedChapter[],
  sections: readonly PlacedSection[],
): { readonly near: NearStretches; readonly stop: () => void } {
  const near = shallowRef<ReadonlySet<number>>(new Set())
  const nearBlocks = new Set<number>()
  const sectionsOf = new Map<Element, readonly Element[]>(
    chapters.map(({ element, from, to }) => [
      element,
      sections.slice(from, to).map((section) => section.element),
    ]),
  )

  const blocks = observe((block, isNear) => {
    const index = Number(block.getAttribute('data-block'))
    if (isNear) nearBlocks.add(index)
    else nearBlocks.delete(index)
  })
  const ofSections = observe(watchBlocks)
  const ofChapters = observe((chapter, isNear) => {
    for (const section of sectionsOf.get(chapter) ?? []) {
      if (isNear) ofSections.observe(section)
      else ofSections.unobserve(section)
      // Who is not watched any more does not say that it has gone.
      if (!isNear) watchBlocks(section, false)
    }
  })
  for (const { element } of chapters) ofChapters.observe(element)

  function watchBlocks(section: Element, isNear: boolean): void {
    for (const block of section.querySelectorAll('[data-block]')) {
      if (isNear) blocks.observe(block)
      else blocks.unobserve(block)
      if (!isNear) nearBlocks.delete(Number(block.getAttribute('data-block')))
    }
  }

  function observe(changed: (element: Element, isNear: boolean) => void): IntersectionObserver {
    return new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) changed(target, isIntersecting)
        show(new Set([...nearBlocks].map(stretchOf)))
      },
      { root: scroller, rootMargin: '100% 0px' },
    )
  }

  /** A set that holds the same is no news. */
  function show(next: ReadonlySet<number>): void {
    const isSame = next.size === near.value.size && [...next].every((one) => near.value.has(one))
    if (!isSame) near.value = next
  }

  return {
    near,
    stop() {
      for (const observer of [ofChapters, ofSections, blocks]) observer.disconnect()
    },
  }
}
