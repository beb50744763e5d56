import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setupCalls } from '../../../../src/main/desktop/calls'
import { setupContents } from '../../../../src/main/desktop/contents'
import { registerScheme, setupPages } from '../../../../src/main/desktop/pages'
import { webPreferences } from '../../../../src/main/desktop/policy/web-preferences'
import { setupSession } from '../../../../src/main/desktop/session'
import { securityHeaders } from '../../../../src/main/headers'
import {
  app,
  BrowserWindow,
  ipcMain,
  ipcRenderer,
  ownFrame,
  protocol,
  resetElectron,
  session,
} from '../../../support/electron'

/** Calls the handler of this name that the session was given. */
function given(name: string, ...args: readonly unknown[]): unknown {
  setupSession(session.defaultSession as never, false)
  return session.defaultSession.given[name]?.(...(args as never[]))
}

beforeEach(resetElectron)

describe('the window', () => {
  it('is sandboxed, isolated and without Node, in so many words', () => {
    expect(webPreferences('/preload.cjs', false)).toEqual({
      preload: '/preload.cjs',
      devTools: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
  })

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'prevents %s',
    (name) => {
      setupContents(app as never)
      const { webContents } = new BrowserWindow()
      let prevented = false
      webContents.emit(name, { url: 'app://diptych/', preventDefault: () => (prevented = true) })
      expect(prevented).toBe(true)
    },
  )

  it.each(['https://evil.test/', 'app://diptych/index.html', 'about:blank'])(
    'opens no other window for %s',
    (url) => {
      setupContents(app as never)
      const { webContents } = new BrowserWindow()
      expect(webContents.openWindow?.({ url })).toEqual({ action: 'deny' })
    },
  )
})

describe('the session', () => {
  it.each(['geolocation', 'media', 'notifications', 'clipboard-read', 'fileSystem', 'unknown'])(
    'grants no permission: %s',
    (permission) => {
      const answers: boolean[] = []
      given('permissionRequest', {}, permission, (granted: boolean) => answers.push(granted), {})
      expect(answers).toEqual([false])
      expect(given('permissionCheck', null, permission, 'app://diptych', {})).toBe(false)
      expect(given('devicePermission', { deviceType: 'hid' })).toBe(false)
    },
  )

  it.each([
    ['https://evil.test/?note=secret', true],
    ['wss://evil.test/', true],
    ['app://diptych/assets/app.js', false],
  ])('cancels the request for %s: %s', (url, cancel) => {
    const answers: unknown[] = []
    given('request', { url }, (answer: unknown) => answers.push(answer))
    expect(answers).toEqual([{ cancel }])
  })

  it('downloads nothing, not even a dictionary', () => {
    setupSession(session.defaultSession as never, false)
    let prevented = false
    session.defaultSession.emit('will-download', { preventDefault: () => (prevented = true) })
    expect(prevented).toBe(true)
    expect(session.defaultSession.spellChecker).toBe(false)
  })
})

describe('a call', () => {
  it.each([
    ['another page', { url: 'https://evil.test/', parent: null }],
    ['a frame in our page', { url: ownFrame.url, parent: ownFrame }],
    ['a frame that is gone', null],
  ])('from %s is refused before anything is dispatched', async (_, frame) => {
    const dispatched: unknown[] = []
    setupCalls(ipcMain as never, async (method) => {
      dispatched.push(method)
      return { ok: true, value: null }
    })
    ipcRenderer.frame = frame
    await expect(ipcRenderer.invoke('call', 'hello', [])).rejects.toThrow('its own page only')
    expect(dispatched).toEqual([])
  })
})

describe('the scheme', () => {
  let folder: string
  const ask = async (url: string, method = 'GET') => {
    setupPages(session.defaultSession.protocol as never, join(folder, 'renderer'))
    return session.defaultSession.protocol.served.get('app')?.(new Request(url, { method }))
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diptych-pages-'))
    await mkdir(join(folder, 'renderer'))
    await writeFile(join(folder, 'renderer', 'index.html'), 'the page')
    await writeFile(join(folder, 'secret.json'), 'secret')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('is registered once, as a secure web scheme and no more than that', () => {
    registerScheme(protocol)
    expect(protocol.schemes).toEqual([
      [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
    ])
  })

  it('serves the renderer with the same security headers as the browser host', async () => {
    const page = await ask('app://diptych/index.html')
    expect(await page?.text()).toBe('the page')
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(page?.headers.get(name)).toBe(value)
    }
  })

  it.each([
    'app://evil/index.html',
    'app://diptych/../secret.json',
    'app://diptych/%2e%2e/secret.json',
    'app://diptych/..%2fsecret.json',
    'app://diptych/nothing.js',
  ])('does not serve %s', async (url) => {
    expect((await ask(url))?.status).toBe(404)
  })

  it('cannot be written to', async () => {
    expect((await ask('app://diptych/index.html', 'POST'))?.status).toBe(405)
  })
})
