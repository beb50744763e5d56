import { Low } from 'lowdb'
import { DiptychError } from '@shared/errors'
import type { Disk } from './disk'
import { diskError } from './disk-error'
import { generations, type FileFormat, type Report } from './generations'
import { createTurns } from './turns'

/** One lowdb file of the library, in memory and on disk. */
export interface StoredFile<T> {
  /** The state as it is on disk. */
  readonly data: T
  /**
   * Makes the next state from the present one and resolves with it once it is on disk. Changes run in
   * the order of the calls; when the disk fails the state stays as it was and the promise rejects.
   * `next` may return the state it was given: then nothing is written.
   */
  change(next: (data: T) => T): Promise<T>
  /** Waits for the changes under way and refuses further ones. */
  close(): Promise<void>
}

export interface StoredFileOptions<T> {
  readonly path: string
  readonly format: FileFormat<T>
  readonly disk: Disk
  readonly readOnly: boolean
  readonly report: Report
}

/** Opens the file, or its previous generation, or starts with the format's initial state. */
export async function openStoredFile<T>(options: StoredFileOptions<T>): Promise<StoredFile<T>> {
  const { format, readOnly } = options
  const low = new Low<T>(generations(options), format.initial)
  await low.read()
  const inTurn = createTurns()
  let closed = false

  async function apply(next: (data: T) => T): Promise<T> {
    const changed = next(low.data)
    if (changed === low.data) return changed
    try {
      await low.adapter.write(changed)
    } catch (error) {
      throw diskError(`${format.name} could not be saved`, error)
    }
    low.data = changed
    return changed
  }

  return {
    get data() {
      return low.data
    },
    async change(next) {
      if (readOnly) throw new DiptychError('read-only', 'The library is open for reading only.')
      if (closed) throw new DiptychError('not-found', `${format.name} was closed.`)
      return inTurn(() => apply(next))
    },
    async close() {
      closed = true
      await inTurn(() => Promise.resolve())
    },
  }
}
