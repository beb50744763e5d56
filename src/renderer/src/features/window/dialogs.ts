import type { Span } from '@shared/briefing'
import type { Metric } from '@shared/metric'
import type { Replacement } from '@shared/replacement'
import type { Side } from '@shared/side'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** What is to be corrected: a figure that was read, or a passage in which none was. */
export interface CorrectionSubject {
  readonly briefing: string
  readonly passage: Span
  readonly text: string
  readonly figure: Metric | null
}

/** The dialog that is open, with what it is about; there is never more than one. */
export type OpenDialog =
  | { readonly name: 'details'; readonly briefing: string }
  | { readonly name: 'picker'; readonly side: Side }
  | { readonly name: 'correction'; readonly subject: CorrectionSubject }
  | { readonly name: 'replaced'; readonly replacement: Replacement }
  | { readonly name: 'export' }
  | { readonly name: 'backups' }
  | { readonly name: 'labels' }
  | { readonly name: 'print' }
  | { readonly name: 'settings' }
  | { readonly name: 'commands' }

export const useDialogs = defineStore('dialogs', () => {
  const current = shallowRef<OpenDialog | null>(null)
  return {
    current,
    open: (dialog: OpenDialog) => (current.value = dialog),
    openDetails: (briefing: string) => (current.value = { name: 'details', briefing }),
    openPicker: (side: Side) => (current.value = { name: 'picker', side }),
    openCorrection: (subject: CorrectionSubject) =>
      (current.value = { name: 'correction', subject }),
    close: () => (current.value = null),
  }
})
