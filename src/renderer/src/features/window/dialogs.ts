import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Side } from '../reader/pair'

/** The dialog that is open, with what it is about; there is never more than one. */
export type OpenDialog =
  | { readonly name: 'details'; readonly briefing: string }
  | { readonly name: 'picker'; readonly side: Side }
  | { readonly name: 'export' }
  | { readonly name: 'settings' }
  | { readonly name: 'commands' }

export const useDialogs = defineStore('dialogs', () => {
  const current = shallowRef<OpenDialog | null>(null)
  return {
    current,
    open: (dialog: OpenDialog) => (current.value = dialog),
    openDetails: (briefing: string) => (current.value = { name: 'details', briefing }),
    openPicker: (side: Side) => (current.value = { name: 'picker', side }),
    close: () => (current.value = null),
  }
})
