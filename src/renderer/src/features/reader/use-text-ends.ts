import { useEventListener } from '@vueuse/core'
import { onScopeDispose } from 'vue'

type TextEnd = 'first' | 'last'

/** What a key press says about the ends of a text, as far as it matters. */
export type EndKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'metaKey'>

/** Frames in which nothing moved: by then all that is in view was laid out. */
const quietFrames = 6
/** Frames after which a text that never rests is left where it is. */
const mostFrames = 90

/** Home and End, with Ctrl too, or the arrows of a Mac with Cmd. */
export function endOfKey({ key, shiftKey, altKey, metaKey }: EndKey): TextEnd | null {
  if (shiftKey || altKey) return null
  if (key === (metaKey ? 'ArrowUp' : 'Home')) return 'first'
  if (key === (metaKey ? 'ArrowDown' : 'End')) return 'last'
  return null
}

/**
 * Home and End reach the ends of the text. The browser scrolls to where it guesses that these are: as it
 * comes there and lays the text out, they move away.
 */
export function useTextEnds(scroller: HTMLElement): void {
  let frame = 0
  const stop = (): void => cancelAnimationFrame(frame)

  function go(end: TextEnd): void {
    let quiet = 0
    let left = mostFrames
    const step = (): void => {
      const target = end === 'first' ? 0 : scroller.scrollHeight - scroller.clientHeight
      const isThere = Math.abs(scroller.scrollTop - target) < 1
      if (!isThere) scroller.scrollTop = target
      quiet = isThere ? quiet + 1 : 0
      left -= 1
      if (quiet < quietFrames && left > 0) frame = requestAnimationFrame(step)
    }
    step()
  }

  // The reader goes somewhere else.
  for (const act of ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const)
    useEventListener(scroller, act, stop, { passive: true })
  useEventListener(scroller, 'keydown', (event) => {
    const end = event.defaultPrevented ? null : endOfKey(event)
    if (!end) return
    event.preventDefault()
    go(end)
  })
  onScopeDispose(stop)
}
