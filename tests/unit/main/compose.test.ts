import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defaultLibraryFolder } from '../../../src/main/compose'
import { hostMethods } from '@shared/host'
import { temporaryProgram } from '../../support/library'

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
})
