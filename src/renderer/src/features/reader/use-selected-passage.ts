import type { Span } from '@shared/briefing'
import type { Side } from '@shared/side'
import { useEventListener } from '@vueuse/core'
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import { usePanes } from './panes'
import type { TextOffsets } from './text-offsets'

/** Milliseconds without a change after which a selection counts as made. */
const settleDelay = 180

export interface SelectedPassageOptions {
  readonly side: Side
  readonly briefing: string
  readonly text: string
  readonly scroller: HTMLElement
  readonly root: HTMLElement
  readonly offsets: TextOffsets
  /** Of an earlier revision nothing is made that could stand on it. */
  readonly isEarlier: boolean
}

export interface SelectedPassage {
  /** What is selected in this text, without blanks at its ends. */
  readonly passage: ShallowRef<Span | null>
  /** Where the passage ends on the screen, once the selection is made. */
  readonly settled: ShallowRef<DOMRect | null>
  /** Reads the selection at once. */
  follow(): void
  clear(): void
}

/** Follows the page's selection inside one text. */
export function useSelectedPassage(options: SelectedPassageOptions): SelectedPassage {
  const { side, briefing, text, scroller, root, offsets, isEarlier } = options
  const panes = usePanes()
  const passage = shallowRef<Span | null>(null)
  const settled = shallowRef<DOMRect | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let pressed = false

  function follow(): void {
    const selection = document.getSelection()
    // A selection across both panes belongs to the one it was begun in.
    const begunHere = !isEarlier && root.contains(selection?.anchorNode ?? null)
    const found = begunHere ? offsets.selectedPassage(selection) : null
    passage.value = found && trimmed(text, found)
    settled.value = null
    clearTimeout(timer)
    if (!passage.value) {
      if (panes.selected?.side === side) panes.selected = null
      return
    }
    panes.selected = {
      side,
      briefing,
      passage: passage.value,
      quote: text.slice(passage.value.start, passage.value.end),
    }
    timer = setTimeout(settle, settleDelay)
  }

  function settle(): void {
    if (pressed || !passage.value) return
    const view = scroller.getBoundingClientRect()
    const boxes = [...(offsets.liveRangeOf(passage.value)?.getClientRects() ?? [])]
    settled.value = boxes.findLast((box) => box.bottom > view.top && box.top < view.bottom) ?? null
  }

  function clear(): void {
    clearTimeout(timer)
    settled.value = null
    if (passage.value) document.getSelection()?.collapseToEnd()
    passage.value = null
    if (panes.selected?.side === side) panes.selected = null
  }

  useEventListener(document, 'selectionchange', follow)
  useEventListener(scroller, 'keydown', (event) => {
    if (event.key !== 'a' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    // “All” is this text; the platform would take the whole window.
    event.preventDefault()
    document.getSelection()?.selectAllChildren(root)
  })
  useEventListener(root, 'pointerdown', () => (pressed = true))
  useEventListener(window, 'pointerup', () => {
    pressed = false
    if (passage.value) timer = setTimeout(settle, settleDelay)
  })
  onScopeDispose(() => clearTimeout(timer))

  return { passage, settled, follow, clear }
}

/** Double clicks and word moves take the blank behind a word along; a note need not. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const quote = text.slice(start, end)
  const from = start + quote.length - quote.trimStart().length
  const to = end - (quote.length - quote.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}
