import { useEventListener } from '@vueuse/core'
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { caretBox, caretMove, moveCaret } from './caret'
import type { TextOffsets } from './text-offsets'

export interface CaretOptions {
  readonly scroller: HTMLElement
  readonly root: HTMLElement
  /** The positioned element the caret is drawn in. */
  readonly page: HTMLElement
  readonly offsets: TextOffsets
  /** Where the caret appears when nothing is selected: an offset of the text. */
  readonly firstPlace: () => number
  /** Called as soon as a key has moved the caret: the page's own event comes later, maybe after the next key. */
  readonly moved: () => void
}

export interface Caret {
  readonly on: Ref<boolean>
  /** Relative to the page. */
  readonly box: ShallowRef<{ left: number; top: number; height: number } | null>
  toggle(): void
  turnOff(): void
}

/** A caret in a text that cannot be edited: it is moved with the keys of a text field, and selects with Shift. */
export function useCaret({
  scroller,
  root,
  page,
  offsets,
  firstPlace,
  moved,
}: CaretOptions): Caret {
  const on = ref(false)
  const box = shallowRef<{ left: number; top: number; height: number } | null>(null)

  function selectionInText(): Selection | null {
    const selection = document.getSelection()
    return selection?.focusNode && root.contains(selection.focusNode) ? selection : null
  }

  function draw(): void {
    const selection = on.value ? selectionInText() : null
    const found = selection?.focusNode ? caretBox(selection.focusNode, selection.focusOffset) : null
    const origin = page.getBoundingClientRect()
    box.value = found && {
      left: found.left - origin.left,
      top: found.top - origin.top,
      height: found.height,
    }
  }

  function keepInView(): void {
    const selection = selectionInText()
    const found = selection?.focusNode ? caretBox(selection.focusNode, selection.focusOffset) : null
    if (!found) return
    const view = scroller.getBoundingClientRect()
    const margin = found.height * 2
    if (found.top < view.top + margin) scroller.scrollTop -= view.top + margin - found.top
    if (found.bottom > view.bottom - margin)
      scroller.scrollTop += found.bottom - view.bottom + margin
  }

  /** The platform's document is the whole window; the reader means this text. */
  function moveToEdge(
    selection: Selection,
    direction: 'forward' | 'backward',
    extend: boolean,
  ): void {
    const edge = offsets.placeAt(direction === 'forward' ? Infinity : 0)
    if (edge && extend) selection.extend(edge.node, edge.offset)
    else if (edge) selection.collapse(edge.node, edge.offset)
  }

  function toggle(): void {
    if (on.value) return turnOff()
    on.value = true
    scroller.focus({ preventScroll: true })
    const place = selectionInText() ? null : offsets.placeAt(firstPlace())
    if (place) document.getSelection()?.collapse(place.node, place.offset)
    draw()
  }

  function turnOff(): void {
    on.value = false
    box.value = null
  }

  useEventListener(scroller, 'keydown', (event) => {
    const selection = on.value ? selectionInText() : null
    const move = caretMove(event)
    if (!selection || !move) return
    event.preventDefault()
    if (move.granularity === 'documentboundary')
      moveToEdge(selection, move.direction, event.shiftKey)
    else moveCaret(selection, move, event.shiftKey, root)
    moved()
    keepInView()
    draw()
  })
  useEventListener(document, 'selectionchange', draw)
  useEventListener(window, 'resize', draw)

  return { on, box, toggle, turnOff }
}
