import type { Side } from '@shared/side'
import { useMediaQuery } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { usePair } from '../reader/pair'
import { usePanes } from '../reader/panes'
import { useSettings } from '../settings/store'

/** The column with the contents of the open texts. */
export const useOutline = defineStore('outline', () => {
  const preferences = useSettings()
  const pair = usePair()
  const panes = usePanes()
  /** The side whose tree takes the focus as soon as it is there. */
  const wanted = ref<Side | null>(null)
  /** The column lies over the texts, as its styles say. */
  const isDrawer = useMediaQuery('(width < 1100px)')
  const open = computed(() => preferences.settings.outline ?? false)

  function show(side: Side): void {
    wanted.value = side
    preferences.change({ outline: true })
  }

  function hide(): void {
    preferences.change({ outline: false })
    void panes.focus(pair.active)
  }

  return {
    open,
    isDrawer,
    wanted,
    show,
    hide,
    toggle: () => (open.value ? hide() : show(pair.active)),
  }
})
