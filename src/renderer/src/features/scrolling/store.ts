import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useAlignment } from '../alignment/store'
import { usePair } from '../reader/pair'
import { useStatus } from '../window/status'
import { lockWords, nextLock, type ScrollLock } from './lock'

/** Whether the two texts scroll together; kept with the pair. */
export const useScrolling = defineStore('scrolling', () => {
  const pair = usePair()
  const alignment = useAlignment()
  const status = useStatus()
  const isMoving = ref(false)
  const isPair = computed(() => pair.ids.left !== null && pair.ids.right !== null)
  const areVersions = computed(() => pair.ids.left === pair.ids.right)
  /** Lines that the right text is ahead as the two stand; measured by whoever draws them. */
  let measure: (() => number) | null = null

  /** Of two revisions of one briefing, whose id does not tell which is ahead: not kept. */
  const shiftOfVersions = ref(0)

  const lock = computed((): ScrollLock => {
    const { together, shift, ahead } = pair.layout.scroll ?? {
      together: true,
      shift: 0,
      ahead: null,
    }
    const mode = !together ? 'off' : isMoving.value ? 'moving' : 'locked'
    if (areVersions.value) return { mode, shift: shiftOfVersions.value }
    return { mode, shift: ahead === null ? 0 : ahead === pair.ids.left ? -shift : shift }
  })
  const words = computed(() => {
    const said = lockWords(lock.value)
    const isEarly = lock.value.mode === 'locked' && alignment.state.status === 'loading'
    return isEarly ? { ...said, now: 'Lining up the texts…' } : said
  })

  function set({ mode, shift }: ScrollLock): void {
    isMoving.value = mode === 'moving'
    shiftOfVersions.value = areVersions.value ? shift : 0
    const keepsNone = shift === 0 || areVersions.value
    const ahead = keepsNone ? null : shift > 0 ? pair.ids.right : pair.ids.left
    pair.setScroll({ together: mode !== 'off', shift: keepsNone ? 0 : Math.abs(shift), ahead })
    status.announcement = words.value.now
  }

  return {
    lock,
    words,
    isPair,
    /** What the one key does. */
    next: () => isPair.value && set(nextLock(lock.value, measure?.() ?? 0)),
    measureWith: (measured: () => number) => {
      measure = measured
    },
  }
})
