import type { Writable } from 'node:stream'
import { diskError } from '../library/disk-error'

/** What becomes of a program whose output goes nowhere. */
export interface Ending {
  /** Sets the exit status to 1 unless it is worse already. */
  fail(): void
  /** Ends the program at once. */
  stop(): void
}

/**
 * Output that cannot be written is a failure, told in one line; who reads it may stop early, though, as
 * `head` does. A complaint that cannot be written changes nothing: the exit status still tells.
 */
export function guardStreams(out: Writable, errors: Writable, { fail, stop }: Ending): void {
  let told = false
  errors.on('error', () => undefined)
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return stop()
    fail()
    if (!told)
      errors.write(`diptych: ${diskError('The output could not be written', error).message}\n`)
    told = true
  })
}
