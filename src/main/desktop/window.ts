import { BrowserWindow, type Screen } from 'electron'
import { startPage } from './policy/address'
import { webPreferences } from './policy/web-preferences'
import { restoreWindow, smallestWindow } from './policy/window-bounds'
import { readWindowState, rememberWindow } from './window-state'

export interface WindowOptions {
  readonly preload: string
  readonly devTools: boolean
  readonly screen: Screen
  /** Where the place of the window is kept. */
  readonly stateFile: string
}

/** The window, still without a page. */
export function createWindow({
  preload,
  devTools,
  screen,
  stateFile,
}: WindowOptions): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const { bounds, maximized } = restoreWindow(readWindowState(stateFile), areas)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Diptych',
    show: false,
    webPreferences: webPreferences(preload, devTools),
  })
  if (maximized) window.maximize()
  rememberWindow(window, stateFile)
  window.once('ready-to-show', () => window.show())
  return window
}

export async function showPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(startPage)
}
