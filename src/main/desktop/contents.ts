import type { App } from 'electron'

/** Nothing in a window navigates, opens windows or embeds pages: the window shows one page for life. */
export function setupContents(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    // will-navigate alone misses subframes and what a program starts.
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
