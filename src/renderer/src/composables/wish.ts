import { useEventListener } from '@vueuse/core'

/** What the reader asked for before there was anything to show: done as soon as there is. */
export interface Wish {
  /** Takes the place of what was asked for before. */
  keep(act: () => void): void
  /** Does what was asked for, once, if anything was. */
  grant(): void
}

/** Whatever the reader does next, with a key or the pointer, takes the place of a wish: nothing happens late. */
export function useWish(): Wish {
  let asked: (() => void) | null = null
  const drop = (): void => void (asked = null)
  // Ahead of whatever the key or the press asks for.
  useEventListener(document, ['keydown', 'pointerdown'], drop, { capture: true, passive: true })
  return {
    keep: (act) => void (asked = act),
    grant() {
      const act = asked
      drop()
      act?.()
    },
  }
}
