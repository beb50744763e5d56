import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createEvents, type Events } from '../../../../src/main/events'
import type * as Electron from '../../../support/electron'
import { stubHost } from '../../../support/stub-host'

const compose = vi.hoisted(() => ({ openProgram: vi.fn<(options: object) => Promise<unknown>>() }))
vi.mock('../../../../src/main/compose', () => ({
  openProgram: compose.openProgram,
  defaultLibraryFolder: () => '/default',
}))

const { argv } = process
let electron: typeof Electron

type FakeWindow = InstanceType<typeof electron.BrowserWindow>

/** Runs the program's own file, as Electron does, and waits until it has come to something. */
async function run(...args: readonly string[]): Promise<void> {
  process.argv = ['electron', '.', ...args]
  await import('../../../../src/main/index')
  const { app, BrowserWindow } = electron
  await vi.waitFor(() =>
    expect(BrowserWindow.all[0]?.url ?? app.exitCode ?? app.quitCalls).toBeTruthy(),
  )
}

async function runToWindow(...args: readonly string[]): Promise<FakeWindow> {
  await run(...args)
  const [window] = electron.BrowserWindow.all
  if (window === undefined) throw new Error('no window was opened')
  return window
}

describe('the desktop app', () => {
  let profile: string
  let events: Events
  let closed: number

  beforeEach(async () => {
    // The program runs when it is imported, so each run needs it afresh, and the fake with it.
    vi.resetModules()
    electron = await import('../../../support/electron')
    profile = await mkdtemp(join(tmpdir(), 'diptych-profile-'))
    electron.app.switches.set('user-data-dir', profile)
    events = createEvents()
    closed = 0
    compose.openProgram.mockReset().mockImplementation(async () => ({
      host: stubHost({}),
      events,
      library: { folder: '/x' },
      close: async () => void (closed += 1),
    }))
  })
  afterEach(async () => {
    process.argv = argv
    vi.restoreAllMocks()
    await rm(profile, { recursive: true })
  })

  it('opens one window on its own page, with every guard in place', async () => {
    const window = await runToWindow()
    expect(electron.BrowserWindow.all).toHaveLength(1)
    expect(window.url).toBe('app://diptych/index.html')
    expect(window.options['webPreferences']).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      preload: expect.stringMatching(/preload[/\\]index\.cjs$/u),
    })
    expect(window.webContents.openWindow).not.toBeNull()
    expect(electron.protocol.schemes).toHaveLength(1)
    expect([...electron.ipcMain.handlers.keys()]).toEqual(['call'])
    expect(Object.keys(electron.session.defaultSession.given).toSorted()).toEqual([
      'devicePermission',
      'permissionCheck',
      'permissionRequest',
      'request',
    ])
    expect(electron.Menu.template).not.toBeNull()
  })

  it.each([
    [[], '/default'],
    [['--library', '/mine'], '/mine'],
  ])('opens the library that %j names', async (args, folder) => {
    await run(...args)
    expect(compose.openProgram).toHaveBeenCalledWith(expect.objectContaining({ folder }))
  })

  it('offers to read a library that is open elsewhere, and ends when that is not wanted', async () => {
    const { DiptychError } = await import('@shared/errors')
    compose.openProgram.mockRejectedValue(new DiptychError('locked', 'It is open elsewhere.'))
    await run()
    expect(electron.dialog.asked).toMatchObject([{ buttons: ['Open for reading only', 'Quit'] }])
    expect(electron.app.quitCalls).toBe(1)
    expect(electron.BrowserWindow.all).toEqual([])
  })

  it('says why it cannot open, and ends with an error', async () => {
    const terminal = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const { DiptychError } = await import('@shared/errors')
    compose.openProgram.mockRejectedValue(new DiptychError('disk', 'The disk is gone.'))
    await run()
    expect(electron.dialog.errors).toEqual(['The disk is gone.'])
    expect(terminal).toHaveBeenCalledWith('The disk is gone.\n')
    expect(electron.app.exitCode).toBe(1)
    expect(electron.BrowserWindow.all).toEqual([])
  })

  it('leaves the library alone when it runs already', async () => {
    electron.app.firstInstance = false
    await run()
    expect(electron.app.quitCalls).toBe(1)
    expect(compose.openProgram).not.toHaveBeenCalled()
  })

  it('brings its window to the front when it is started again', async () => {
    const window = await runToWindow()
    window.minimized = true
    electron.app.emit('second-instance')
    expect(window.calls).toEqual(['restore', 'focus'])
  })

  it('closes the library before it ends, once', async () => {
    const window = await runToWindow()
    window.emit('closed')
    electron.app.emit('window-all-closed')
    expect(electron.app.quitCalls).toBe(1)
    let prevented = 0
    electron.app.emit('will-quit', { preventDefault: () => (prevented += 1) })
    electron.app.emit('will-quit', { preventDefault: () => (prevented += 1) })
    await vi.waitFor(() => expect(electron.app.exitCode).toBe(0))
    expect({ prevented, closed }).toEqual({ prevented: 2, closed: 1 })
  })

  it('tells a window that is gone nothing more', async () => {
    const window = await runToWindow()
    const send = vi.fn<(...sent: readonly unknown[]) => undefined>()
    window.webContents.send = send
    events.emit('command', 'notes.export')
    window.emit('closed')
    events.emit('command', 'notes.export')
    expect(send).toHaveBeenCalledExactlyOnceWith('event', 'command', 'notes.export')
  })

  it('opens where it was closed', async () => {
    const bounds = { x: 10, y: 20, width: 900, height: 600 }
    await writeFile(join(profile, 'window.json'), JSON.stringify({ bounds, maximized: true }))
    const window = await runToWindow()
    expect(window.options).toMatchObject(bounds)
    expect(window.isMaximized()).toBe(true)
    await rm(join(profile, 'window.json'))
    window.emit('close')
    expect(JSON.parse(await readFile(join(profile, 'window.json'), 'utf8'))).toEqual({
      bounds,
      maximized: true,
    })
  })
})
