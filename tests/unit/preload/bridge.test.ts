import { existsSync, readFileSync } from 'node:fs'
import type { Transport } from '@shared/host'
import { beforeEach, describe, expect, it } from 'vitest'
import '../../../src/preload/index'
import { contextBridge, ipcMain, ipcRenderer, resetElectron } from '../../support/electron'

const bridge = contextBridge.exposed.get('diptych') as Transport
const built = new URL('../../../out/preload/index.cjs', import.meta.url)

describe('the preload', () => {
  beforeEach(resetElectron)

  it('exposes calling and listening and nothing else', () => {
    expect([...contextBridge.exposed.keys()]).toEqual(['diptych'])
    expect(Object.keys(bridge).toSorted()).toEqual(['call', 'listen'])
  })

  it('reaches one channel only, whatever a page asks for', async () => {
    const asked: string[] = []
    const handle = (name: string) => async (_: unknown, method: unknown) =>
      asked.push(`${name} ${method}`)
    ipcMain.handle('call', handle('call'))
    ipcMain.handle('shell', handle('shell'))
    await bridge.call('shell', [])
    expect(asked).toEqual(['call shell'])
  })

  it('keeps the event object, and with it ipcRenderer, from the page', () => {
    const heard: unknown[][] = []
    const stop = bridge.listen((...given) => heard.push(given))
    ipcRenderer.emit('event', { sender: ipcRenderer }, 'notice', { level: 'info' }, 'more')
    stop()
    ipcRenderer.emit('event', { sender: ipcRenderer }, 'notice', null)
    expect(heard).toEqual([['notice', { level: 'info' }]])
  })
})

describe.skipIf(!existsSync(built))('the built preload', () => {
  it('is CommonJS that needs electron alone, as a sandbox demands', () => {
    const text = readFileSync(built, 'utf8')
    expect(text).not.toMatch(/^\s*(import|export)\s/mu)
    expect([...text.matchAll(/require\(["'](.+?)["']\)/gu)].map(([, name]) => name)).toEqual([
      'electron',
    ])
    expect(text.length).toBeLessThan(2_000)
  })
})
