import type { Metric } from '@shared/metric'
import { useEventListener } from '@vueuse/core'
import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'
import { offsetAtPoint, spanAt } from './hit-test'
import type { TextOffsets } from './text-offsets'

/** Milliseconds the pointer rests on a figure before its card opens, and may be away before it closes. */
const openDelay = 120
const closeDelay = 220

export interface FigureCardOptions {
  readonly scroller: HTMLElement
  readonly offsets: TextOffsets
  /** The figures on show, in reading order. */
  readonly figures: () => readonly Metric[]
}

export interface FigureCardState {
  /** The figure whose card is open. */
  readonly figure: ShallowRef<Metric | null>
  open(figure: Metric): void
  close(): void
  /** The pointer is on the card itself: it stays. */
  hold(): void
  release(): void
}

/** Opens the card of the figure under the pointer, after a moment. */
export function useFigureCard({ scroller, offsets, figures }: FigureCardOptions): FigureCardState {
  const figure = shallowRef<Metric | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  let pointed: Metric | null = null

  function schedule(next: Metric | null): void {
    clearTimeout(timer)
    timer = setTimeout(() => (figure.value = next), next ? openDelay : closeDelay)
  }

  function point(next: Metric | null): void {
    if (next === pointed) return
    pointed = next
    scroller.classList.toggle('on-figure', next !== null)
    schedule(next)
  }

  useEventListener(scroller, 'pointermove', ({ clientX, clientY, pointerType, buttons }) => {
    // A touch has no hovering, and a pressed button is selecting.
    if (pointerType === 'touch' || buttons > 0) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const offset = offsetAtPoint(offsets, clientX, clientY)
      point(offset === null ? null : (spanAt(figures(), offset) ?? null))
    })
  })
  useEventListener(scroller, 'pointerleave', () => {
    cancelAnimationFrame(frame)
    point(null)
  })
  useEventListener(scroller, 'wheel', () => close(), { passive: true })
  // A card that opens under a pressed pointer would take the selection along with it.
  useEventListener(scroller, 'pointerdown', () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    pointed = null
  })

  function close(): void {
    clearTimeout(timer)
    pointed = null
    figure.value = null
  }

  // A card that stands open while its figure is read anew shows the new reading; without one it goes.
  watch(figures, (now) => {
    const shown = figure.value
    if (shown) figure.value = now.find(({ start }) => start === shown.start) ?? null
  })

  onScopeDispose(() => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  })

  return {
    figure,
    open(next) {
      clearTimeout(timer)
      figure.value = next
    },
    close,
    hold: () => clearTimeout(timer),
    release: () => schedule(null),
  }
}
