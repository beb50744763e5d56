import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reactive } from 'vue'
import { DiptychError } from '@shared/errors'
import type { Host, ImportedDocument, Transport } from '@shared/host'
import { defaultSettings, type Settings } from '@shared/settings'
import { forwardEvents, setupCalls } from '../../../src/main/desktop/calls'
import { createDispatcher, type Dispatch } from '../../../src/main/dispatch'
import { createEvents, type Events } from '../../../src/main/events'
import { startWebServer } from '../../../src/main/web/server'
import '../../../src/preload/index'
import { connect, type Connection } from '../../../src/renderer/src/host'
import { httpTransport } from '../../../src/renderer/src/host/http'
import { ipcTransport } from '../../../src/renderer/src/host/ipc'
import { BrowserWindow, contextBridge, ipcMain, resetElectron } from '../../support/electron'
import { stubHost } from '../../support/stub-host'

interface Opened {
  readonly connection: Connection
  readonly transport: Transport
  close(): Promise<void>
}
type Open = (dispatch: Dispatch, events: Events) => Promise<Opened>

const inProcess: Open = async (dispatch, events) => {
  const transport = {
    call: dispatch,
    listen: (receive: (name: string, payload: unknown) => void) => events.listen(receive),
    onDisconnect: () => () => undefined,
  }
  return { connection: connect(transport), transport, close: async () => undefined }
}

const overIpc: Open = async (dispatch, events) => {
  resetElectron()
  setupCalls(ipcMain as never, dispatch)
  forwardEvents(events, new BrowserWindow() as never)
  const transport = ipcTransport(contextBridge.exposed.get('diptych') as Transport)
  const connection = connect({ ...transport, onDisconnect: () => () => undefined })
  return { connection, transport, close: async () => undefined }
}

const overHttp: Open = async (dispatch, events) => {
  const root = await mkdtemp(join(tmpdir(), 'diptych-contract-'))
  const server = await startWebServer({ root, dispatch, events, port: 0 })
  // What a browser adds by itself.
  const request: typeof fetch = (path, init) =>
    fetch(`${server.origin}${String(path)}`, {
      ...init,
      headers: { ...(init?.headers as Record<string, string>), origin: server.origin },
    })
  const transport = httpTransport(Promise.resolve(server.key), request, async () => undefined)
  return {
    connection: connect(transport),
    transport,
    async close() {
      await server.close()
      await rm(root, { recursive: true })
    },
  }
}

describe.each([
  ['in the same process', inProcess],
  ['over IPC', overIpc],
  ['over HTTP', overHttp],
])('the host contract %s', (_, open) => {
  let events: Events
  let defects: unknown[]
  let opened: Opened

  async function serve(methods: Partial<Host>): Promise<Host> {
    const dispatch = createDispatcher(stubHost(methods), (defect) => defects.push(defect))
    opened = await open(dispatch, events)
    return opened.connection.host
  }

  beforeEach(() => {
    events = createEvents()
    defects = []
  })
  afterEach(() => opened.close())

  it('passes arguments and results on as they are', async () => {
    const text = 'Größe 上海 \u2028 👩‍🚀 lone \ud800 "quoted" </script>'
    const exportNotes = vi.fn<Host['exportNotes']>(async (members) => ({
      name: members.join(),
      text,
    }))
    const host = await serve({ exportNotes })
    expect(await host.exportNotes(['left', 'right'])).toEqual({ name: 'left,right', text })
    expect(exportNotes).toHaveBeenCalledExactlyOnceWith(['left', 'right'])
  })

  it('takes reactive proxies as the plain data they stand for', async () => {
    const saved: Settings[] = []
    const host = await serve({ saveSettings: async (settings) => void saved.push(settings) })
    await host.saveSettings(reactive(structuredClone(defaultSettings) as Settings))
    expect(saved).toEqual([defaultSettings])
  })

  it('gives back no value for a method without a result', async () => {
    const host = await serve({ removeBriefing: async () => undefined })
    expect(await host.removeBriefing('left')).toBeNull()
  })

  it('carries a document of several megabytes', async () => {
    const seen: number[] = []
    const importDocuments = async (documents: readonly ImportedDocument[]) => {
      seen.push(...documents.map((document) => document.base64.length))
      return []
    }
    const host = await serve({ importDocuments })
    await host.importDocuments([{ name: 'a.txt', base64: 'QUJD'.repeat(2 ** 20) }])
    expect(seen).toEqual([4 * 2 ** 20])
  })

  it('answers calls made at the same time each with its own result', async () => {
    const host = await serve({
      openBriefing: async (id) => {
        await new Promise((resolve) => {
          setTimeout(resolve, id === 'slow' ? 30 : 0)
        })
        throw new DiptychError('not-found', `no ${id}`)
      },
    })
    const failures = await Promise.allSettled(['slow', 'fast'].map((id) => host.openBriefing(id)))
    expect(failures).toMatchObject([
      { reason: { message: 'no slow' } },
      { reason: { message: 'no fast' } },
    ])
  })

  it('rejects with the code and the message of a failure', async () => {
    const host = await serve({
      listNotes: async () => {
        throw new DiptychError('not-found', 'There is no such briefing.')
      },
    })
    const failure = await host.listNotes('left').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DiptychError)
    expect(failure).toMatchObject({ code: 'not-found', message: 'There is no such briefing.' })
    expect(defects).toEqual([])
  })

  it('keeps the details of a defect on its own side', async () => {
    const defect = new Error('secret detail')
    const host = await serve({
      hello: async () => {
        throw defect
      },
    })
    const failure = await host.hello().catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'internal' })
    expect(String(failure)).not.toContain('secret detail')
    expect(defects).toEqual([defect])
  })

  it('refuses arguments that break the contract', async () => {
    const openBriefing = vi.fn<Host['openBriefing']>()
    const host = await serve({ openBriefing })
    await expect(host.openBriefing('../../etc')).rejects.toMatchObject({
      code: 'invalid-arguments',
    })
    expect(openBriefing).not.toHaveBeenCalled()
  })

  it.each(['constructor', '__proto__', 'then', ''])('knows no method "%s"', async (name) => {
    await serve({})
    expect(await opened.transport.call(name, [])).toMatchObject({ code: 'unknown-method' })
  })

  it('gives a client that can be awaited without being called', async () => {
    const host = await serve({})
    expect(await Promise.resolve(host)).toBe(host)
  })

  it('tells listeners of their event until they stop listening', async () => {
    await serve({})
    const heard: unknown[] = []
    const others: unknown[] = []
    const stop = opened.connection.listen('notesChanged', (payload) => heard.push(payload))
    opened.connection.listen('notice', (payload) => others.push(payload))
    await vi.waitFor(() => {
      events.emit('notesChanged', { briefing: 'left' })
      expect(heard).toContainEqual({ briefing: 'left' })
    })
    stop()
    heard.length = 0
    events.emit('notesChanged', { briefing: 'right' })
    events.emit('notice', { level: 'info', message: 'the last one' })
    await vi.waitFor(() => expect(others).toEqual([{ level: 'info', message: 'the last one' }]))
    expect(heard).toEqual([])
  })
})
