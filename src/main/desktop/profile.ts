import { join } from 'node:path'
import type { App } from 'electron'

/**
 * Names the app and its profile (caches, the place of the window, never notes) before anything is
 * written. `--user-data-dir` moves the profile, so that tests leave no trace in the reader's own.
 */
export function setupProfile(app: App): void {
  app.setName('Diptych')
  const given = app.commandLine.getSwitchValue('user-data-dir')
  app.setPath('userData', given === '' ? join(app.getPath('appData'), 'diptych-desktop') : given)
}
