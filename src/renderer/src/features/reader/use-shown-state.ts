import { shallowRef, watch, type ShallowRef } from 'vue'
import type { SideState } from './side-state'

/** Milliseconds until a side says that its text is being opened. */
const patience = 150

/**
 * What a side shows: the text before stays until the next one, or a part of it, is there. So a text that
 * opens at once is one change of the page, not two; one that takes longer is announced.
 */
export function useShownState(state: () => SideState): Readonly<ShallowRef<SideState>> {
  const shown = shallowRef(state())
  watch(state, (next, _before, onCleanup) => {
    const show = (): void => void (shown.value = next)
    const isEmpty = next.status === 'loading' && !next.preview
    if (!isEmpty || shown.value.status !== 'ready') return show()
    const timer = setTimeout(show, patience)
    onCleanup(() => clearTimeout(timer))
  })
  return shown
}
