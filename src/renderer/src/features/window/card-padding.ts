import { computed, type ComputedRef } from 'vue'
import { useStatus } from './status'

/** How far the messages stand from the bottom of the window, in pixels. */
const below = 40

/** What a card keeps free around it within the window, in pixels: the messages too, whose buttons and its own are both wanted. */
export function useCardPadding(
  free: number,
): ComputedRef<Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>> {
  const status = useStatus()
  return computed(() => {
    const messages = status.toastHeight === 0 ? 0 : below + status.toastHeight
    return { top: free, right: free, bottom: free + messages, left: free }
  })
}
