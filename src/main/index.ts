import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { app, dialog, ipcMain, Menu, protocol, screen, session } from 'electron'
import type { CommandId } from '@shared/commands'
import { defaultLibraryFolder, openProgram } from './compose'
import { forwardEvents, setupCalls } from './desktop/calls'
import { setupContents } from './desktop/contents'
import { createDesktopShell } from './desktop/dialogs'
import { followHistory } from './desktop/history-menu'
import { endWithWindow, focusOnSecondStart } from './desktop/lifecycle'
import { menuTemplate } from './desktop/menu'
import { registerScheme, setupPages } from './desktop/pages'
import { readDesktopArguments } from './desktop/policy/arguments'
import { setupProfile } from './desktop/profile'
import { openOrOffer } from './desktop/read-only-offer'
import { setupSession } from './desktop/session'
import { endInFailure } from './desktop/start-failure'
import { createWindow, showPage } from './desktop/window'
import { createDispatcher } from './dispatch'

// From out/main, where the build puts this file.
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const reportDefect = (defect: unknown) => process.stderr.write(`${inspect(defect)}\n`)
const devTools = !app.isPackaged
const mac = process.platform === 'darwin'

async function start(): Promise<void> {
  await app.whenReady()
  const { library } = readDesktopArguments(process.argv)
  const open = ({ readOnly }: { readonly readOnly: boolean }) =>
    openProgram({
      readOnly,
      folder: library === null ? defaultLibraryFolder(process.env) : resolve(library),
      shippedData: at('../../data'),
      program: 'Diptych on the desktop',
      shell: createDesktopShell({
        dialog,
        window: () => window,
        documents: app.getPath('documents'),
      }),
      version: app.getVersion(),
      reportDefect,
    })
  const program = await openOrOffer(open, dialog)
  if (!program) return app.quit()
  endWithWindow(app, () => program.close())

  setupSession(session.defaultSession, devTools)
  setupPages(session.defaultSession.protocol, at('../renderer'))
  setupCalls(ipcMain, createDispatcher(program.host, reportDefect))

  const stateFile = join(app.getPath('userData'), 'window.json')
  const window = createWindow({ preload: at('../preload/index.cjs'), devTools, screen, stateFile })
  forwardEvents(program.events, window)
  focusOnSecondStart(app, window)
  const choose = (command: CommandId) => program.events.emit('command', command)
  followHistory({
    host: program.host,
    events: program.events,
    show(history) {
      const template = menuTemplate({ mac, devTools, history, choose })
      Menu.setApplicationMenu(Menu.buildFromTemplate(template))
    },
  })
  await showPage(window)
}

setupProfile(app)
registerScheme(protocol)
setupContents(app)
// Not awaited at the top: Electron gets ready only after this file has run.
if (app.requestSingleInstanceLock()) start().catch((error) => endInFailure(app, dialog, error))
else app.quit()
