import { readingLimits, type InspectorTab, type Settings } from '@shared/settings'
import { usePreferredDark, usePreferredContrast } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, shallowRef, watchEffect } from 'vue'
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

  function showTab(tab: InspectorTab): void {
    change({ inspector: { open: true, tab } })
  }

  function toggleInspector(): void {
    const { open, tab } = settings.value.inspector
    change({ inspector: { open: !open, tab } })
  }

  watchEffect(() => {
    const root = document.documentElement
    root.dataset.theme = theme.value
    root.style.setProperty('--text-size', `${settings.value.textSize}px`)
    root.style.setProperty('--text-measure', String(settings.value.measure))
    root.style.setProperty('--text-line-height', String(settings.value.lineHeight))
  })

  return { settings, theme, change, step, showTab, toggleInspector, flush: autosave.flush }
})
