import type { Side } from '@shared/side'
import { useEventListener } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, nextTick, ref, shallowRef } from 'vue'
import { useHello, useHost } from '../../host/injection'
import { useComparison } from '../compare/store'
import { usePair } from '../reader/pair'
import { useStatus } from '../window/status'

export interface PrintedTexts {
  readonly what: 'texts'
  readonly sides: readonly Side[]
  readonly notes: boolean
  readonly figures: boolean
}

/** What is put on paper: texts, or their figures side by side as they are looked at. */
export type PrintJob = PrintedTexts | { readonly what: 'comparison' }

/** The sheet that is being printed; there is none but then. */
export const usePrint = defineStore('print', () => {
  const host = useHost()
  const { capabilities } = useHello()
  const pair = usePair()
  const status = useStatus()
  const comparison = useComparison()
  const job = shallowRef<PrintJob | null>(null)
  const busy = ref(false)

  /** Whether the figures of both take the window, so that they are what is printed first. */
  const isComparing = computed(() => comparison.wide && comparison.state.status === 'ready')

  // The browser's own menu prints without asking here: it gets all that is open, and no window around it.
  useEventListener(window, 'beforeprint', () => {
    if (job.value) return
    const open = pair.openTexts.map(({ side }) => side)
    job.value = isComparing.value
      ? { what: 'comparison' }
      : { what: 'texts', sides: open, notes: true, figures: true }
    window.addEventListener('afterprint', () => (job.value = null), { once: true })
  })

  async function lay(wanted: PrintJob): Promise<void> {
    job.value = wanted
    await nextTick()
    await document.fonts.ready
  }

  /** Opens the print dialog of the browser or of the system. */
  async function print(wanted: PrintJob): Promise<void> {
    await lay(wanted)
    window.addEventListener('afterprint', () => (job.value = null), { once: true })
    window.print()
  }

  async function savePdf(wanted: PrintJob, name: string): Promise<void> {
    busy.value = true
    await lay(wanted)
    const saved = await status.attempt(() => host.savePdf(name))
    job.value = null
    busy.value = false
    if (saved) status.toast(`Saved as “${name}”.`)
  }

  return { job, busy, isComparing, canSave: capabilities.fileDialogs, print, savePdf }
})
