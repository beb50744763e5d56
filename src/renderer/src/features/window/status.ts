import type { Notice } from '@shared/host'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'

export interface ToastAction {
  readonly label: string
  readonly run: () => void
}

export interface Toast {
  readonly id: number
  readonly message: string
  readonly level: 'info' | 'error'
  readonly action: ToastAction | null
}

/** Places and sides are saved all along while one reads: that is told of only when it fails. */
const quiet: ReadonlySet<string> = new Set(['layout', 'session'])

/** What the status bar, the banners and the toasts say. */
export const useStatus = defineStore('status', () => {
  const unsavedBySource = shallowRef<ReadonlyMap<string, number>>(new Map())
  const failures = shallowRef<ReadonlyMap<string, string>>(new Map())
  const disconnected = ref(false)
  const notices = shallowRef<readonly Notice[]>([])
  const toasts = shallowRef<readonly Toast[]>([])
  /** Read out politely by screen readers. */
  const announcement = ref('')
  /** How to go on, while something unusual is switched on. */
  const hints = shallowRef<ReadonlyMap<string, string>>(new Map())
  const hint = computed(() => [...hints.value.values()].at(-1) ?? null)
  /** Pixels that they take up; dialogs and cards keep clear of them. */
  const toastHeight = ref(0)
  let lastToast = 0

  const failure = computed(() => [...failures.value.values()][0] ?? null)
  /** How many things wait or are being saved. */
  const waiting = computed(() =>
    [...unsavedBySource.value.values()].reduce((sum, count) => sum + count, 0),
  )
  const saving = computed(() =>
    [...unsavedBySource.value].some(([source, count]) => count > 0 && !quiet.has(source)),
  )
  const state = computed(() => {
    if (disconnected.value || failure.value !== null) return 'failed'
    return saving.value ? 'saving' : 'saved'
  })

  /** Whether what was typed goes with the window, for nobody is there to take it. */
  const wouldLose = computed(() => {
    const written = ['notes', 'links'].some((source) => unsavedBySource.value.get(source))
    return written && state.value === 'failed'
  })

  /** The same words stand there once. */
  function tell(notice: Notice): void {
    const others = notices.value.filter(({ message }) => message !== notice.message)
    notices.value = [...others, notice]
  }

  /** `source` names the kind of thing that is saved, so that several can be in flight. */
  function report(source: string, unsaved: number, error: unknown): void {
    unsavedBySource.value = new Map(unsavedBySource.value).set(source, unsaved)
    const others = [...failures.value].filter(([name]) => name !== source)
    failures.value = new Map(error === null ? others : [...others, [source, messageOf(error)]])
  }

  /** `source` names what is switched on; null when it is not any more. */
  function setHint(source: string, words: string | null): void {
    const others = [...hints.value].filter(([name]) => name !== source)
    hints.value = new Map(words === null ? others : [...others, [source, words]])
  }

  function toast(
    message: string,
    options: { level?: Toast['level']; action?: ToastAction } = {},
  ): void {
    lastToast += 1
    const { level = 'info', action = null } = options
    // The same words stand there once, except where each has something of its own to take back.
    const others = toasts.value.filter((one) => one.action !== null || one.message !== message)
    toasts.value = [...others, { id: lastToast, message, level, action }]
  }

  /** Runs what a reader asked for; a failure is shown, not thrown. */
  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      toast(messageOf(error), { level: 'error' })
      return undefined
    }
  }

  return {
    state,
    unsaved: waiting,
    wouldLose,
    failure,
    disconnected,
    notices,
    toasts,
    toastHeight,
    announcement,
    hint,
    report,
    tell,
    setHint,
    toast,
    attempt,
    dismissToast: (id: number) => (toasts.value = toasts.value.filter((one) => one.id !== id)),
    dismissNotice: (notice: Notice) =>
      (notices.value = notices.value.filter((one) => one !== notice)),
  }
})

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
