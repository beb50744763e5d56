import { readFileSync } from 'node:fs'
import { writeFileSync } from 'atomically'
import type { BrowserWindow } from 'electron'

/** Whatever was saved last, unchecked; null when there is nothing to be read. */
export function readWindowState(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Saves where the window is when it closes; a failure costs no more than the place of a window. */
export function rememberWindow(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(state))
    } catch {
      // Nothing that the reader wrote is in there.
    }
  })
}
