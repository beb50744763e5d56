/** Work that follows changes at a distance, and is done at the latest when it is waited for. */
export interface Behind {
  /** Something has changed. */
  touch(): void
  /** Does what is due now. */
  flush(): Promise<void>
}

/** How soon the work follows. */
export interface Pace {
  /** Milliseconds without a change after which the work is done. */
  readonly quiet: number
  /** Milliseconds after which it is done although changes go on. */
  readonly patience: number
  /** Bytes of log from which on it is put away, so that opening stays quick. */
  readonly rotateAt: number
}

export const usualPace: Pace = { quiet: 2000, patience: 20_000, rotateAt: 256 * 1024 }

/** A failed work is due again with the next change. */
export function behind(work: () => Promise<void>, { quiet, patience }: Pace): Behind {
  let timer: NodeJS.Timeout | null = null
  let since = 0
  let running: Promise<void> = Promise.resolve()

  function run(): Promise<void> {
    if (timer === null) return running
    clearTimeout(timer)
    timer = null
    running = running.then(work).catch(() => undefined)
    return running
  }

  return {
    touch() {
      const now = Date.now()
      if (timer === null) since = now
      else if (now - since > patience) return
      else clearTimeout(timer)
      timer = setTimeout(() => void run(), quiet)
      timer.unref()
    },
    flush: run,
  }
}
