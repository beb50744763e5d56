/**
 * Saves the newest value of each key a moment after its last change, and at least once a second while
 * changes go on; one save of a key at a time.
 */
export interface Autosave<K, T> {
  /** Takes the value to be saved; an older one that still waits is dropped. */
  set(key: K, value: T): void
  /** The value that is not on disk yet, if there is one. */
  waiting(key: K): T | undefined
  /** Saves whatever waits, or this key alone, now. Resolves when it is done; rejects when a save failed. */
  flush(only?: K): Promise<void>
  /** Sends every newest value off without waiting for saves under way: for a window that is about to go. */
  sendLast(): void
}

export interface AutosaveOptions<K, T> {
  /** Milliseconds of quiet before a save. */
  readonly delay: number
  readonly save: (key: K, value: T) => Promise<void>
  /** Told how many keys wait or are being saved, and of the last failure. */
  readonly report?: (unsaved: number, failure: unknown) => void
}

/** Milliseconds after which a value is saved although changes go on. */
const longestWait = 1_000

interface Entry<T> {
  value: T
  /** When the first change was made that no save has begun for. */
  since: number
  timer: ReturnType<typeof setTimeout> | undefined
  saving: Promise<void> | undefined
}

/** A value whose save failed keeps waiting: it is saved with the next change or the next `flush`. */
export function createAutosave<K, T>({
  delay,
  save,
  report,
}: AutosaveOptions<K, T>): Autosave<K, T> {
  const entries = new Map<K, Entry<T>>()
  let failure: unknown = null

  function run(key: K): Promise<void> {
    const entry = entries.get(key)
    if (!entry) return Promise.resolve()
    clearTimeout(entry.timer)
    entry.saving ??= saveOnce(key, entry).finally(() => (entry.saving = undefined))
    return entry.saving
  }

  async function saveOnce(key: K, entry: Entry<T>): Promise<void> {
    const { value } = entry
    entry.since = Infinity
    try {
      await save(key, value)
      failure = null
      if (entry.value === value) entries.delete(key)
      else entry.timer = setTimeout(() => void run(key).catch(() => {}), delay)
    } catch (error) {
      failure = error
      throw error
    } finally {
      report?.(entries.size, failure)
    }
  }

  return {
    set(key, value) {
      const now = Date.now()
      const entry = entries.get(key) ?? {
        value,
        since: now,
        timer: undefined,
        saving: undefined,
      }
      entry.value = value
      entry.since = Math.min(entry.since, now)
      clearTimeout(entry.timer)
      const wait = Math.max(0, Math.min(delay, entry.since + longestWait - now))
      entry.timer = setTimeout(() => void run(key).catch(() => {}), wait)
      entries.set(key, entry)
      report?.(entries.size, failure)
    },
    waiting: (key) => entries.get(key)?.value,
    sendLast() {
      for (const [key, { value }] of entries) void save(key, value).catch(() => {})
    },
    async flush(only) {
      const waiting = (): readonly K[] =>
        [...entries.keys()].filter((key) => only === undefined || key === only)
      // A save under way may hold an older value: what waits behind it needs a second round.
      while (waiting().length > 0) {
        const results = await Promise.allSettled(waiting().map(run))
        const failed = results.find((result) => result.status === 'rejected')
        if (failed) throw failed.reason
      }
    },
  }
}
