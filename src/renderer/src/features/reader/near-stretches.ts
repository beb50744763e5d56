import { shallowRef, type ShallowRef } from 'vue'
import type { PlacedBatchGroup } from './batch-groups'
import type { PlacedBatch } from './batches'
import { stretchOf } from './stretches'

/** Indices of the stretches within a view's height of the view. */
export type NearStretches = Readonly<ShallowRef<ReadonlySet<number>>>

/**
 * Watches which stretches of the text are near, however many layers are drawn over it. What is watched
 * costs time in each frame: so all groups of batches are, the batches in those that are near, and the
 * blocks of the batches that are. Returns the function that ends it.
 */
export function watchNearStretches(
  scroller: HTMLElement,
  batchGroups: readonly PlacedBatchGroup[],
  batches: readonly PlacedBatch[],
): { readonly near: NearStretches; readonly stop: () => void } {
  const near = shallowRef<ReadonlySet<number>>(new Set())
  const nearBlocks = new Set<number>()
  const batchesOf = new Map<Element, readonly Element[]>(
    batchGroups.map(({ element, from, to }) => [
      element,
      batches.slice(from, to).map((batch) => batch.element),
    ]),
  )

  const blocks = observe((block, isNear) => {
    const index = Number(block.getAttribute('data-block'))
    if (isNear) nearBlocks.add(index)
    else nearBlocks.delete(index)
  })
  const ofBatches = observe(watchBlocks)
  const ofGroups = observe((group, isNear) => {
    for (const batch of batchesOf.get(group) ?? []) {
      if (isNear) ofBatches.observe(batch)
      else ofBatches.unobserve(batch)
      // Who is not watched any more does not say that it has gone.
      if (!isNear) watchBlocks(batch, false)
    }
  })
  for (const { element } of batchGroups) ofGroups.observe(element)

  function watchBlocks(batch: Element, isNear: boolean): void {
    for (const block of batch.querySelectorAll('[data-block]')) {
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
      for (const observer of [ofGroups, ofBatches, blocks]) observer.disconnect()
    },
  }
}
