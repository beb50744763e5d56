import type { Span } from '@shared/briefing'
import { defineStore } from 'pinia'
import { computed, shallowReactive, shallowRef } from 'vue'
import { usePair, type Side } from './pair'

/** What the rest of the window may ask of a pane. */
export interface PaneController {
  readonly briefing: string
  focus(): void
  /** Scrolls the passage into the middle of the pane. */
  reveal(passage: Span): void
  /** Makes the passage the page's selection. */
  select(passage: Span): void
  toggleCaret(): void
  /** Where the reader is: the caret if there is one, else the first character in view. */
  place(): number
}

/** A passage that is selected in a pane. */
export interface Selected {
  readonly side: Side
  readonly briefing: string
  readonly passage: Span
  readonly quote: string
}

/** The panes that are on the screen and what is selected in them. */
export const usePanes = defineStore('panes', () => {
  const pair = usePair()
  const controllers = shallowReactive<Partial<Record<Side, PaneController>>>({})
  const selected = shallowRef<Selected | null>(null)
  const pointed = shallowRef<{ readonly briefing: string; readonly passage: Span } | null>(null)
  const active = computed(() => controllers[pair.active])

  function register(side: Side, controller: PaneController): () => void {
    controllers[side] = controller
    return () => {
      if (controllers[side] === controller) delete controllers[side]
    }
  }

  function reveal(briefing: string, passage: Span): void {
    const side = pair.sideOf(briefing)
    if (!side) return
    pair.active = side
    controllers[side]?.reveal(passage)
  }

  /** Reveals a passage and marks it, until another one is pointed at. */
  function point(briefing: string, passage: Span): void {
    pointed.value = { briefing, passage }
    reveal(briefing, passage)
  }

  return { controllers, selected, pointed, active, register, reveal, point }
})
