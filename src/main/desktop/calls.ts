import type { BrowserWindow, IpcMain } from 'electron'
import type { Dispatch } from '../dispatch'
import type { Events } from '../events'
import { isTrustedSender } from './policy/sender'

/** Hands the calls of our own page, and of nobody else, to the dispatcher. */
export function setupCalls(ipcMain: Pick<IpcMain, 'handle'>, dispatch: Dispatch): void {
  ipcMain.handle('call', async (event, method: unknown, args: unknown) => {
    if (!isTrustedSender(event.senderFrame))
      throw new Error('Diptych answers to its own page only.')
    return dispatch(String(method), args)
  })
}

/** Tells the window what happens, for as long as it is there. */
export function forwardEvents(events: Events, window: BrowserWindow): void {
  const stop = events.listen((name, payload) => window.webContents.send('event', name, payload))
  window.on('closed', stop)
}
