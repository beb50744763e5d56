import { EventEmitter, once } from 'node:events'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defaultLibraryFolder } from '../../../src/main/compose'
import { hostMethods } from '@shared/host'
import { noShell, temporaryProgram } from '../../support/library'

describe('the place of the library', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is where DIPTYCH_LIBRARY says', () => {
    expect(defaultLibraryFolder({ DIPTYCH_LIBRARY: '/briefings' })).toBe('/briefings')
    expect(defaultLibraryFolder({ DIPTYCH_LIBRARY: 'near' })).toBe(resolve('near'))
  })

  it.runIf(process.platform === 'linux')('is else in the data folder of the platform', () => {
    vi.stubEnv('XDG_DATA_HOME', '/data')
    expect(defaultLibraryFolder({})).toBe('/data/diptych')
    expect(defaultLibraryFolder({ DIPTYCH_LIBRARY: '' })).toBe('/data/diptych')
    vi.stubEnv('XDG_DATA_HOME', '')
    expect(defaultLibraryFolder({})).toBe(join(homedir(), '.local/share/diptych'))
  })
})

describe('the program', () => {
  it('offers every method of the contract', async () => {
    const { host } = await temporaryProgram()
    expect(Object.keys(host).toSorted()).toEqual([...hostMethods].toSorted())
  })

  it('can be closed twice, and not changed afterwards', async () => {
    const program = await temporaryProgram()
    await program.close()
    await program.close()
    const saving = program.host.saveSession({ left: null, right: null })
    await expect(saving).rejects.toMatchObject({ code: 'disconnected' })
  })

  it('finishes what is under way before it closes', async () => {
    const first = await temporaryProgram()
    const passage = { start: 0, end: 12 }
    const note = { briefing: 'yangpu-2025', passage, colour: 'rose', text: '', tags: [] } as const
    const [added] = await Promise.all([first.host.addNote(note), first.close()])
    const { host } = await temporaryProgram({ folder: first.library.folder })
    expect(await host.listNotes('yangpu-2025')).toEqual([added])
  })

  it('finishes a correction before it closes', async () => {
    const first = await temporaryProgram()
    const { start, end } = (await first.host.readFigures('yangpu-2025')).metrics[0] ?? {
      start: 0,
      end: 0,
    }
    const draft = { briefing: 'yangpu-2025', passage: { start, end }, reading: null }
    const [corrected] = await Promise.all([first.host.correctFigure(draft), first.close()])
    const { host } = await temporaryProgram({ folder: first.library.folder })
    expect(await host.readFigures('yangpu-2025')).toEqual(corrected)
  })

  it.each([
    ['correctFigure', { briefing: 'yangpu-2025', passage: { start: 0, end: 4 }, reading: null }],
    ['takeBackCorrection', 'yangpu-2025', 'c-000000'],
    ['listNotes', 'yangpu-2025'],
    ['readFigures', 'yangpu-2025'],
  ] as const)('opens no file again once it is closed: %s', async (method, ...args) => {
    const { host, close } = await temporaryProgram()
    await close()
    const call = host[method] as (...given: readonly unknown[]) => Promise<unknown>
    await expect(call(...args)).rejects.toMatchObject({ code: 'disconnected' })
  })

  it('takes in nothing from a dialog that outlived it', async () => {
    const dialog = new EventEmitter()
    const chosen = once(dialog, 'chosen').then(([documents]) => documents)
    const shell = { ...noShell, chooseDocuments: () => chosen }
    const { host, close } = await temporaryProgram({ shell })
    const choosing = host.chooseDocuments()
    await close()
    const base64 = Buffer.from('Late words.').toString('base64')
    dialog.emit('chosen', [{ name: 'late.txt', base64 }])
    const message = 'Diptych is closing.'
    expect(await choosing).toEqual([{ ok: false, name: 'late.txt', message }])
  })

  it('reports a receiver of events that throws', async () => {
    const defects: unknown[] = []
    const reportDefect = (defect: unknown) => void defects.push(defect)
    const { host, events } = await temporaryProgram({ reportDefect })
    const defect = new Error('gone')
    events.listen(() => {
      throw defect
    })
    await host.removeBriefing('yangpu-2025')
    expect(new Set(defects)).toEqual(new Set([defect]))
  })
})
