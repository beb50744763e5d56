import { sides, type Side } from '@shared/side'
import { useEventListener, usePreferredReducedMotion, useResizeObserver } from '@vueuse/core'
import { computed, effectScope, onScopeDispose, watch } from 'vue'
import { useChoosing } from '../alignment/choosing'
import { useAlignment } from '../alignment/store'
import { usePanes, type PaneController } from '../reader/panes'
import { createFollow, type Follow } from './follow'
import { partnerScrollTop, scrollTies, shiftBetween } from './partner-place'
import { useScrolling } from './store'
import { createTextGeometry } from './text-geometry'

type Controllers = Readonly<Record<Side, PaneController>>

/** What a reader does in a pane before it scrolls. */
const acts = ['wheel', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const

/** Keeps the two texts on the screen together while the lock is on. */
export function useScrollTogether(): void {
  const panes = usePanes()
  const both = computed((): Controllers | null => {
    const { left, right } = panes.controllers
    return left && right ? { left, right } : null
  })
  let scope = effectScope()
  watch(
    both,
    (controllers) => {
      scope.stop()
      scope = effectScope()
      if (controllers) scope.run(() => keepTogether(controllers))
    },
    { immediate: true, flush: 'post' },
  )
  onScopeDispose(() => scope.stop())
}

function keepTogether(controllers: Controllers): void {
  const panes = usePanes()
  const scrolling = useScrolling()
  const alignment = useAlignment()
  const choosing = useChoosing()
  const motion = usePreferredReducedMotion()
  const blocksOf = (side: Side) => controllers[side].opened.revision.blocks
  const scrollers = {
    left: controllers.left.mounted.scroller,
    right: controllers.right.mounted.scroller,
  }
  const geometry = {
    left: createTextGeometry(controllers.left.mounted, blocksOf('left')),
    right: createTextGeometry(controllers.right.mounted, blocksOf('right')),
  }
  const ties = computed(() =>
    scrollTies(alignment.partners?.pairs ?? [], blocksOf('left'), blocksOf('right')),
  )
  let line = lineOf(controllers)

  const follow = createFollow({
    panes: scrollers,
    // Until it is known what belongs together, or while the reader chooses that, nothing moves.
    isLocked: () =>
      scrolling.lock.mode === 'locked' &&
      alignment.state.status !== 'loading' &&
      choosing.state === null,
    partnerOf: (side) =>
      partnerScrollTop(
        side,
        scrollers[side].scrollTop,
        geometry,
        ties.value,
        scrolling.lock.shift * line,
      ),
    nextFrame(callback) {
      const frame = requestAnimationFrame(callback)
      return () => cancelAnimationFrame(frame)
    },
    reducedMotion: () => motion.value === 'reduce',
  })
  onScopeDispose(follow.stop)
  for (const side of sides) listen(scrollers[side], side, follow)

  scrolling.measureWith(() => {
    const tops = { left: scrollers.left.scrollTop, right: scrollers.right.scrollTop }
    return shiftBetween(tops, geometry, ties.value) / line
  })
  const batchGroups = [
    ...controllers.left.mounted.batchGroups,
    ...controllers.right.mounted.batchGroups,
  ]
  const resized = () => {
    line = lineOf(controllers)
    follow.resized()
  }
  useResizeObserver([scrollers.left, scrollers.right], resized)
  useResizeObserver(
    batchGroups.map(({ element }) => element),
    resized,
  )
  watch([() => scrolling.lock.mode, () => scrolling.lock.shift, ties], () => follow.settle())
  watch(() => panes.sentBoth, follow.hold)
}

function listen(scroller: HTMLElement, side: Side, follow: Follow): void {
  for (const act of acts)
    useEventListener(scroller, act, () => follow.lead(side), { passive: true })
  useEventListener(scroller, 'scroll', () => follow.scrolled(side), { passive: true })
}

/** Height of a line in pixels. */
function lineOf({ left }: Controllers): number {
  return Number.parseFloat(getComputedStyle(left.mounted.root).lineHeight) || 1
}
