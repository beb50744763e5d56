import { useEventListener } from '@vueuse/core'
import { useChoosing } from './choosing'

/** While a partner is chosen, the arrows choose, Enter takes and Esc ends, wherever the focus is. */
export function useChoosingKeys(): void {
  const choosing = useChoosing()
  const keys: Readonly<Record<string, () => unknown>> = {
    ArrowDown: () => choosing.step(1),
    ArrowUp: () => choosing.step(-1),
    Enter: () => choosing.take(),
    Escape: () => choosing.cancel(),
  }
  useEventListener(
    document,
    'keydown',
    (event) => {
      const act = choosing.state ? keys[event.key] : undefined
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
    },
    { capture: true },
  )
}
