import type { OpenBriefing, Span } from '@shared/briefing'
import type { Side } from '@shared/side'
import { defineStore } from 'pinia'
import { computed, nextTick, ref, shallowReactive, shallowRef } from 'vue'
import type { MountedText } from './mounted-text'
import { usePair } from './pair'

/** What the rest of the window may ask of a pane. */
export interface PaneController {
  readonly briefing: string
  readonly opened: OpenBriefing
  readonly mounted: MountedText
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

/** Milliseconds within which two jumps are one wish: to see both places. */
const atOnce = 100

/** The panes that are on the screen and what is selected in them. */
export const usePanes = defineStore('panes', () => {
  const pair = usePair()
  const controllers = shallowReactive<Partial<Record<Side, PaneController>>>({})
  const selected = shallowRef<Selected | null>(null)
  const pointed = shallowRef<{ readonly briefing: string; readonly passage: Span } | null>(null)
  /** Counts how often both panes were sent to places of their own at once. */
  const sentBoth = ref(0)
  let sent: { readonly side: Side; readonly time: number } | null = null
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
    if (isPresent(controllers[side])) controllers[side]?.reveal(passage)
    else void revealInPresent(side, briefing, passage)
    const time = performance.now()
    if (sent && sent.side !== side && time - sent.time < atOnce) sentBoth.value += 1
    sent = { side, time }
  }

  /** Passages are those of the present text: an earlier one gives way to it first. */
  async function revealInPresent(side: Side, briefing: string, passage: Span): Promise<void> {
    await pair.open(side, briefing)
    await nextTick()
    controllers[side]?.reveal(passage)
  }

  /** Makes a side the active one, with the focus; in a narrow window it was hidden until now. */
  async function focus(side: Side): Promise<void> {
    pair.active = side
    await nextTick()
    controllers[side]?.focus()
  }

  /** Reveals a passage and marks it, until another one is pointed at. */
  function point(briefing: string, passage: Span): void {
    pointed.value = { briefing, passage }
    reveal(briefing, passage)
  }

  return { controllers, selected, pointed, active, sentBoth, register, reveal, focus, point }
})

function isPresent(pane: PaneController | undefined): boolean {
  return pane === undefined || pane.opened.number === pane.opened.briefing.revision
}
