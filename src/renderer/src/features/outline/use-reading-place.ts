import { pointAt } from '@analysis/alignment'
import type { Side } from '@shared/side'
import { useEventListener, useThrottleFn } from '@vueuse/core'
import { effectScope, onScopeDispose, ref, watch, type Ref } from 'vue'
import { usePanes, type PaneController } from '../reader/panes'
import { createTextGeometry } from '../scrolling/text-geometry'

/** Milliseconds between two looks while a text scrolls. */
const lookEvery = 120

/** Share of the view's height at which a reader reads; what is gone to is put there. */
const readingHeight = 0.36

/** The offset of the block that is being read in a pane: at the top of the text its first, at the end its last. */
export function useReadingPlace(side: Side): Readonly<Ref<number>> {
  const panes = usePanes()
  const place = ref(0)

  function follow({ mounted, opened }: PaneController): void {
    const { blocks } = opened.revision
    const { scroller } = mounted
    const geometry = createTextGeometry(mounted, blocks)
    const look = (): void => {
      const { scrollTop, clientHeight } = scroller
      const read = scrollTop <= 0 ? 0 : scrollTop + clientHeight * readingHeight
      const point = Math.max(pointAt(scrollTop, geometry.pane()), read)
      place.value = blocks[geometry.blockAt(point)]?.start ?? 0
    }
    look()
    useEventListener(scroller, 'scroll', useThrottleFn(look, lookEvery, true), { passive: true })
  }

  let scope = effectScope()
  watch(
    () => panes.controllers[side],
    (controller) => {
      scope.stop()
      scope = effectScope()
      if (controller) scope.run(() => follow(controller))
    },
    { immediate: true },
  )
  onScopeDispose(() => scope.stop())
  return place
}
