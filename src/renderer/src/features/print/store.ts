import type { Side } from '@shared/side'
import { useEventListener } from '@vueuse/core'
import { defineStore } from 'pinia'
import { nextTick, ref, shallowRef } from 'vue'
import { useHello, useHost } from '../../host/injection'
import { usePair } from '../reader/pair'
import { useStatus } from '../window/status'

/** What is put on paper. */
export interface PrintJob {
  readonly sides: readonly Side[]
  readonly notes: boolean
  readonly figures: boolean
}

/** The sheet that is being printed; there is none but then. */
export const usePrint = defineStore('print', () => {
  const host = useHost()
  const { capabilities } = useHello()
  const pair = usePair()
  const status = useStatus()
  const job = shallowRef<PrintJob | null>(null)
  const busy = ref(false)

  // The browser's own menu prints without asking here: it gets all that is open, and no window around it.
  useEventListener(window, 'beforeprint', () => {
    if (job.value) return
    job.value = { sides: pair.openTexts.map(({ side }) => side), notes: true, figures: true }
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

  return { job, busy, canSave: capabilities.fileDialogs, print, savePdf }
})
