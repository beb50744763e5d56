import { useMediaQuery } from '@vueuse/core'
import { defineStore } from 'pinia'
import { nextTick, ref, watch } from 'vue'
import { usePanes } from '../reader/panes'
import { useSettings } from '../settings/store'

/** The side panel where there is no room beside the texts: a drawer under them, which takes and gives back the focus. */
export const useDrawer = defineStore('drawer', () => {
  const preferences = useSettings()
  const panes = usePanes()
  const isDrawer = useMediaQuery('(width < 900px)')
  // Under a text that is short already it would leave no room to read.
  const isShort = useMediaQuery('(width < 900px) and (height < 600px)')
  watch(isShort, preferences.holdInspectorBack, { immediate: true })
  /** The panel is to take the focus as soon as it is there. */
  const wantsFocus = ref(false)
  let opener: HTMLElement | null = null

  function toggle(): void {
    if (preferences.inspector.open) return close()
    const { activeElement } = document
    opener = activeElement instanceof HTMLElement ? activeElement : null
    wantsFocus.value = isDrawer.value
    preferences.toggleInspector()
  }

  /** Gives the focus back to where the panel was opened from, if the panel had it. */
  function close(): void {
    const { activeElement } = document
    preferences.toggleInspector()
    void nextTick(() => {
      if (activeElement?.isConnected) return
      if (opener?.isConnected && opener !== document.body) opener.focus()
      else panes.active?.focus()
    })
  }

  return { isDrawer, wantsFocus, toggle, close }
})
