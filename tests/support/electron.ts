import { EventEmitter } from 'node:events'

/**
 * The one stand-in for Electron: it keeps what it is told and crosses its borders by structured clone,
 * as the real one does. Tests ask it through the same names, and `resetElectron` between them.
 */

type Handler = (event: { senderFrame: unknown }, ...args: unknown[]) => unknown

class App extends EventEmitter {
  isPackaged = false
  name = ''
  exitCode: number | null = null
  quitCalls = 0
  firstInstance = true
  ready: Promise<void> = Promise.resolve()
  readonly paths = new Map<string, string>()
  readonly switches = new Map<string, string>()
  readonly commandLine = { getSwitchValue: (name: string) => this.switches.get(name) ?? '' }

  whenReady = () => this.ready
  setName = (name: string) => void (this.name = name)
  getVersion = () => '0.0.0'
  getPath = (name: string) => this.paths.get(name) ?? `/${name}`
  setPath = (name: string, path: string) => void this.paths.set(name, path)
  requestSingleInstanceLock = () => this.firstInstance
  quit = () => void (this.quitCalls += 1)
  exit = (code: number) => void (this.exitCode ??= code)
}

class WebContents extends EventEmitter {
  openWindow: ((details: { url: string }) => unknown) | null = null
  setWindowOpenHandler = (handler: (details: { url: string }) => unknown) =>
    void (this.openWindow = handler)
  printToPDF = async () => Buffer.from('%PDF-1.7')
  send = (channel: string, ...args: unknown[]) =>
    void ipcRenderer.emit(channel, { sender: 'the whole of ipcRenderer' }, ...structuredClone(args))
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = []
  readonly webContents = new WebContents()
  readonly options: Record<string, unknown>
  readonly calls: string[] = []
  url: string | null = null
  minimized = false
  destroyed = false

  constructor(options: Record<string, unknown> = {}) {
    super()
    this.options = options
    BrowserWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  loadURL = async (url: string) => void (this.url = url)
  show = () => void this.calls.push('show')
  focus = () => void this.calls.push('focus')
  restore = () => void this.calls.push('restore')
  maximize = () => void this.calls.push('maximize')
  isMaximized = () => this.calls.includes('maximize')
  isMinimized = () => this.minimized
  isDestroyed = () => this.destroyed
  getNormalBounds = () => {
    const { x, y, width, height } = this.options
    return { x, y, width, height }
  }
}

export const ownFrame = { url: 'app://diptych/index.html', parent: null }

export const ipcMain = {
  handlers: new Map<string, Handler>(),
  handle(channel: string, handler: Handler) {
    ipcMain.handlers.set(channel, handler)
  },
}

class IpcRenderer extends EventEmitter {
  /** The frame that the main side takes the sender for. */
  frame: unknown = ownFrame

  invoke = async (channel: string, ...args: unknown[]) => {
    const handler = ipcMain.handlers.get(channel)
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    return structuredClone(await handler({ senderFrame: this.frame }, ...structuredClone(args)))
  }
}

class Session extends EventEmitter {
  readonly given: Record<string, (...args: never[]) => unknown> = {}
  spellChecker = true
  readonly protocol = {
    served: new Map<string, (request: Request) => Promise<Response>>(),
    handle(scheme: string, answer: (request: Request) => Promise<Response>) {
      this.served.set(scheme, answer)
    },
  }
  readonly webRequest = {
    onBeforeRequest: (handler: (...args: never[]) => unknown) =>
      void (this.given['request'] = handler),
  }
  setPermissionRequestHandler = (handler: (...args: never[]) => unknown) =>
    void (this.given['permissionRequest'] = handler)
  setPermissionCheckHandler = (handler: (...args: never[]) => unknown) =>
    void (this.given['permissionCheck'] = handler)
  setDevicePermissionHandler = (handler: (...args: never[]) => unknown) =>
    void (this.given['devicePermission'] = handler)
  setSpellCheckerEnabled = (enabled: boolean) => void (this.spellChecker = enabled)
}

export const app = new App()
export const ipcRenderer = new IpcRenderer()
export const session = { defaultSession: new Session() }

/** Filled by the import of the preload script, which runs once; so it is never emptied. */
export const contextBridge = {
  exposed: new Map<string, unknown>(),
  exposeInMainWorld(name: string, value: unknown) {
    contextBridge.exposed.set(name, value)
  },
}

export const protocol = {
  schemes: [] as unknown[],
  registerSchemesAsPrivileged(schemes: unknown) {
    protocol.schemes.push(schemes)
  },
}

export const dialog = {
  /** What the reader will choose. */
  opens: { canceled: true, filePaths: [] as string[] },
  saves: { canceled: true, filePath: '' },
  /** Index of the button that the reader will press. */
  presses: 1,
  errors: [] as string[],
  asked: [] as unknown[],
  async showOpenDialog(_window: unknown, options: unknown) {
    dialog.asked.push(options)
    return dialog.opens
  },
  async showSaveDialog(_window: unknown, options: unknown) {
    dialog.asked.push(options)
    return dialog.saves
  },
  async showMessageBox(options: unknown) {
    dialog.asked.push(options)
    return { response: dialog.presses, checkboxChecked: false }
  },
  showErrorBox(_title: string, message: string) {
    dialog.errors.push(message)
  },
}

export const Menu = {
  template: null as readonly unknown[] | null,
  buildFromTemplate: (template: readonly unknown[]) => template,
  setApplicationMenu(template: readonly unknown[]) {
    Menu.template = template
  },
}

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
}

export function resetElectron(): void {
  app.removeAllListeners()
  Object.assign(app, { isPackaged: false, exitCode: null, quitCalls: 0, firstInstance: true })
  app.paths.clear()
  app.switches.clear()
  ipcMain.handlers.clear()
  ipcRenderer.removeAllListeners()
  ipcRenderer.frame = ownFrame
  session.defaultSession = new Session()
  protocol.schemes = []
  Object.assign(dialog, { opens: { canceled: true, filePaths: [] }, errors: [], asked: [] })
  dialog.presses = 1
  dialog.saves = { canceled: true, filePath: '' }
  Menu.template = null
  BrowserWindow.all = []
}
