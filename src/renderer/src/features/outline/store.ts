import type { Side } from '@shared/side'
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
  const open = computed(() => preferences.settings.outline ?? false)

  function show(side: Side): void {
    wanted.value = side
    preferences.change({ outline: true })
  }

  function hide(): void {
    preferences.change({ outline: false })
    panes.active?.focus()
  }

  return {
    open,
    wanted,
    show,
    hide,
    toggle: () => (open.value ? hide() : show(pair.active)),
  }
})
