import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeDisk, type Disk } from '../../../../src/main/library/disk'
import {
  failingDisk,
  snapshot,
  temporaryFolder,
  temporaryProgram,
  usedLibrary,
} from '../../../support/library'

describe('opening a library', () => {
  it('begins one with the shipped briefings open as its pair', async () => {
    const { host, library } = await temporaryProgram()
    const { briefings, session, notices } = await host.hello()
    expect(briefings).toMatchObject([
      { id: 'yangpu-2023', eventDate: '2023-08-17', publicationDate: '2023-08-18' },
      { id: 'yangpu-2025', eventDate: '2025', publicationDate: null },
    ])
    expect(session).toEqual({ left: 'yangpu-2023', right: 'yangpu-2025' })
    expect(notices).toEqual([])
    const files = Object.keys(await snapshot(library.folder))
    expect(files).toContain(join('briefings', 'yangpu-2023', 'source.txt'))
    expect(files).toContain(join('briefings', 'yangpu-2023', 'revision-1.json'))
  })

  it('makes the folders above it', async () => {
    const folder = join(await temporaryFolder(), 'not', 'there', 'yet')
    const { host } = await temporaryProgram({ folder })
    expect((await host.hello()).briefings).toHaveLength(2)
  })

  it('does not bring back a shipped briefing that the reader removed', async () => {
    const first = await temporaryProgram()
    await first.host.removeBriefing('yangpu-2023')
    await first.close()
    const { host } = await temporaryProgram({ folder: first.library.folder })
    expect((await host.hello()).briefings.map(({ id }) => id)).toEqual(['yangpu-2025'])
    expect((await host.hello()).session).toEqual({ left: null, right: 'yangpu-2025' })
  })

  it('goes on where a first start was cut short', async () => {
    const folder = await temporaryFolder()
    const disk = failingDisk()
    disk.refuse(/yangpu-2025/u)
    await expect(temporaryProgram({ folder, disk })).rejects.toMatchObject({ code: 'disk' })
    const { host } = await temporaryProgram({ folder })
    const { briefings, session } = await host.hello()
    expect(briefings.map(({ id }) => id)).toEqual(['yangpu-2023', 'yangpu-2025'])
    expect(session).toEqual({ left: 'yangpu-2023', right: 'yangpu-2025' })
  })

  it('tells a folder that cannot be written to from a disk that fails, if it holds a library', async () => {
    const { folder } = await usedLibrary()
    const refusing: Disk = {
      ...nodeDisk,
      write: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })),
    }
    const opening = temporaryProgram({ folder, disk: refusing })
    await expect(opening).rejects.toMatchObject({ code: 'unwritable' })
    const empty = temporaryProgram({ folder: await temporaryFolder(), disk: refusing })
    await expect(empty).rejects.toMatchObject({ code: 'disk' })
    const { host } = await temporaryProgram({ folder, disk: refusing, readOnly: true })
    expect((await host.hello()).readOnly).toBe(true)
  })

  it('takes a folder as it is that was written but not yet listed', async () => {
    const folder = await temporaryFolder()
    const disk = failingDisk()
    disk.refuse(/library\.json$/u)
    await expect(temporaryProgram({ folder, disk })).rejects.toMatchObject({ code: 'disk' })
    const { host } = await temporaryProgram({ folder })
    expect((await host.hello()).briefings).toHaveLength(2)
    const left = await readdir(join(folder, 'briefings'))
    expect(left.toSorted()).toEqual(['yangpu-2023', 'yangpu-2025'])
  })

  it('names the folder that it cannot write to', async () => {
    const file = join(await temporaryFolder(), 'file')
    await writeFile(file, 'in the way')
    const folder = join(file, 'library')
    await expect(temporaryProgram({ folder })).rejects.toMatchObject({
      code: 'disk',
      message: expect.stringContaining(folder),
    })
  })

  it('refuses a second program with the name of the first, and lets it in afterwards', async () => {
    const first = await temporaryProgram({ program: 'Diptych on the desktop' })
    const { folder } = first.library
    await expect(temporaryProgram({ folder })).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('in use by Diptych on the desktop'),
    })
    await first.close()
    await temporaryProgram({ folder })
  })

  it('reads beside the program that holds it, and writes nothing', async () => {
    const first = await temporaryProgram()
    const before = await snapshot(first.library.folder)
    const { host } = await temporaryProgram({ folder: first.library.folder, readOnly: true })
    expect((await host.openBriefing('yangpu-2023')).revision.blocks.length).toBeGreaterThan(10)
    const removal = host.removeBriefing('yangpu-2023')
    await expect(removal).rejects.toMatchObject({ code: 'read-only' })
    // What the window remembers by itself is no change of the reader's: it is dropped in silence.
    await host.saveSession({ left: null, right: null })
    expect(await snapshot(first.library.folder)).toEqual(before)
  })

  it('finds everything again after a restart', async () => {
    const { folder, note } = await usedLibrary()
    const { host } = await temporaryProgram({ folder })
    expect(await host.listNotes('yangpu-2025')).toMatchObject([
      { id: note, text: 'First words', tags: ['opening'], colour: 'green' },
    ])
  })
})
