import { useEventListener, useResizeObserver } from '@vueuse/core'
import { storeToRefs } from 'pinia'
import { computed, onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { useView } from '../window/view'
import { useChoosing } from './choosing'
import { useRelated, type BlockPlace } from './related'
import { threadMiddle, threadPath, visibleEnd, type ThreadEnd } from './thread'

/** What is drawn between the panes, in pixels of `frame`. */
export interface Thread {
  readonly paths: readonly { readonly key: string; readonly path: string }[]
  /** Where the sign stands: on the surest thread, or beside a block that has none. */
  readonly sign: { readonly x: number; readonly y: number }
}

/** Follows the current block and its partners wherever they are scrolled. */
export function useThread(frame: () => HTMLElement | null): Readonly<ShallowRef<Thread | null>> {
  const pair = usePair()
  const panes = usePanes()
  /** One text is on the screen at a time: no thread leads to the other. */
  const { narrow: isAlone } = storeToRefs(useView())
  const related = useRelated()
  const choosing = useChoosing()
  const thread = shallowRef<Thread | null>(null)
  let drawing = 0

  function endOf({ side, block }: BlockPlace, origin: DOMRect): ThreadEnd | null {
    const controller = panes.controllers[side]
    if (!controller) return null
    const { mounted, opened } = controller
    const index = opened.revision.blocks.findIndex(({ id }) => id === block)
    const element = mounted.offsets.element(index)
    if (!element) return null
    const box = element.getBoundingClientRect()
    const text = mounted.root.getBoundingClientRect()
    const view = mounted.scroller.getBoundingClientRect()
    // At the right edge of a text that is alone stand its links.
    const isAtRight = side === 'left' && !isAlone.value
    const edge = isAtRight ? text.right + 10 : text.left - 10
    const placed = ({ top, bottom }: DOMRect) => ({
      top: top - origin.top,
      bottom: bottom - origin.top,
    })
    return visibleEnd(edge - origin.left, placed(box), placed(view))
  }

  /** Pixels from the edge of a text to the sign of a block that no thread leaves. */
  function aside(place: BlockPlace | null): number {
    if (isAlone.value) return -6
    return place?.side === 'left' ? 22 : -22
  }

  function draw(): void {
    const origin = frame()?.getBoundingClientRect()
    const { current, shown, relations } = related
    const isHidden = isAlone.value && current?.side !== pair.active
    const from = origin && shown && current && !isHidden ? endOf(current, origin) : null
    if (!from || !origin) return void (thread.value = null)
    const others = choosing.state ? [choosing.state.candidate] : relations.map(({ other }) => other)
    const ends = (isAlone.value ? [] : others).flatMap((other) => {
      const to = endOf(other, origin)
      return to ? [{ key: other.block, to }] : []
    })
    const [surest] = ends
    const isSeen = [from, ...ends.map(({ to }) => to)].some(({ top, bottom }) => bottom > top)
    if (!isSeen) return void (thread.value = null)
    thread.value = {
      paths: ends.map(({ key, to }) => ({ key, path: threadPath(from, to) })),
      sign: surest
        ? threadMiddle(from, surest.to)
        : { x: from.x + aside(current), y: (from.top + from.bottom) / 2 },
    }
  }

  function schedule(): void {
    if (!related.shown) return
    cancelAnimationFrame(drawing)
    drawing = requestAnimationFrame(draw)
  }

  const scrollers = computed(() =>
    [panes.controllers.left, panes.controllers.right].flatMap((one) => one?.mounted.scroller ?? []),
  )
  useEventListener(scrollers, 'scroll', schedule, { passive: true })
  useResizeObserver(scrollers, schedule)
  const drawn = () => [related.shown, related.current, related.relations, choosing.state]
  watch([drawn, isAlone, () => pair.active], draw, { flush: 'post' })
  onScopeDispose(() => cancelAnimationFrame(drawing))
  return thread
}
