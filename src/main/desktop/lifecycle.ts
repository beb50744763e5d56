import type { App, BrowserWindow } from 'electron'

/** A second start brings the window of the first to the front. */
export function focusOnSecondStart(app: App, window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
}

/**
 * The app ends with its window, on every platform, and not before `close` is through. `will-quit`
 * comes when the window is gone and can ask for nothing more; `before-quit` would come too early.
 */
export function endWithWindow(app: App, close: () => Promise<void>): void {
  let closing: Promise<void> | null = null
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    closing ??= close()
      .then(() => 0)
      .catch(() => 1)
      .then((code) => app.exit(code))
  })
}
