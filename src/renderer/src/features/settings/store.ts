import { readingLimits, type InspectorTab, type Settings } from '@shared/settings'
import { usePreferredDark, usePreferredContrast } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watchEffect } from 'vue'
import { createAutosave } from '../../composables/autosave'
import { useHello, useHost } from '../../host/injection'
import { useStatus } from '../window/status'

type Limited = keyof typeof readingLimits

export const useSettings = defineStore('settings', () => {
  const host = useHost()
  const status = useStatus()
  const settings = shallowRef<Settings>(useHello().settings)
  const prefersDark = usePreferredDark()
  const prefersContrast = usePreferredContrast()

  const theme = computed(() => {
    if (settings.value.theme !== 'system') return settings.value.theme
    if (prefersContrast.value === 'more') return 'contrast'
    return prefersDark.value ? 'dark' : 'light'
  })

  const autosave = createAutosave<'settings', Settings>({
    delay: 300,
    save: (_, value) => host.saveSettings(value),
    report: (unsaved, failure) => status.report('settings', unsaved, failure),
  })

  function change(patch: Partial<Settings>): void {
    settings.value = { ...settings.value, ...patch }
    autosave.set('settings', settings.value)
  }

  /** Moves a reading setting by so many steps, within its limits. */
  function step(name: Limited, steps: number): void {
    const { min, max, step: size } = readingLimits[name]
    const moved = Math.round((settings.value[name] + steps * size) * 100) / 100
    change({ [name]: Math.min(max, Math.max(min, moved)) })
  }

  const lacksRoom = ref(false)
  /** The side panel as it stands: as it is kept, unless there is no room for it. */
  const inspector = computed(() => {
    const { open, tab } = settings.value.inspector
    return { open: open && !lacksRoom.value, tab }
  })

  function setInspector(open: boolean, tab: InspectorTab): void {
    lacksRoom.value = false
    change({ inspector: { open, tab } })
  }

  /** Without room it is held back until the reader asks for it; what is kept for larger windows stays. */
  function holdInspectorBack(held: boolean): void {
    lacksRoom.value = held
  }

  watchEffect(() => {
    const root = document.documentElement
    root.dataset.theme = theme.value
    root.style.setProperty('--text-size', `${settings.value.textSize}px`)
    root.style.setProperty('--text-measure', String(settings.value.measure))
    root.style.setProperty('--text-line-height', String(settings.value.lineHeight))
  })

  return {
    settings,
    theme,
    inspector,
    change,
    step,
    showTab: (tab: InspectorTab) => setInspector(true, tab),
    toggleInspector: () => setInspector(!inspector.value.open, inspector.value.tab),
    holdInspectorBack,
    flush: autosave.flush,
  }
})
