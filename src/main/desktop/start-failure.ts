import type { App, Dialog } from 'electron'
import { DiptychError } from '@shared/errors'

/** Says why there will be no window, and ends the program. */
export function endInFailure(app: App, dialog: Pick<Dialog, 'showErrorBox'>, error: unknown): void {
  const message =
    error instanceof DiptychError ? error.message : `Diptych stopped: ${String(error)}`
  // The terminal first: the box waits for the reader.
  process.stderr.write(`${message}\n`)
  dialog.showErrorBox('Diptych cannot open', message)
  app.exit(1)
}
