import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ProgramOptions } from '../../../../src/main/compose'
import { checkLibrary } from '../../../../src/main/library/check'
import { failingDisk, snapshot, temporaryFolder, temporaryProgram } from '../../../support/library'

const fixture = join(import.meta.dirname, '../../../fixtures/library/schema-1')
const second = 'yangpu-2025'

async function oldLibrary(): Promise<string> {
  const folder = join(await temporaryFolder(), 'library')
  await cp(fixture, folder, { recursive: true })
  return folder
}

/** What the reader sees of it. */
async function seen(folder: string, more: Partial<ProgramOptions> = {}) {
  const program = await temporaryProgram({ folder, ...more })
  try {
    const { metrics } = await program.host.readFigures(second)
    const ids = ['yangpu-2023', second]
    const notes = await Promise.all(ids.map((id) => program.host.listNotes(id)))
    const corrected = metrics.filter(({ correction }) => correction)
    return {
      texts: notes.flat().map(({ text }) => text),
      corrected: corrected.map(({ text, unit }) => [text, unit]),
      notices: (await program.host.hello()).notices,
    }
  } finally {
    await program.close()
  }
}

const whole = {
  texts: ['29,000 of what?', 'When exactly?'],
  corrected: [['7,070 school places', 'place']],
  notices: [],
}

describe('a library of the first version', () => {
  it('is taken over with its notes and corrections', async () => {
    const folder = await oldLibrary()
    expect(await seen(folder)).toEqual(whole)
    expect(await seen(folder)).toEqual(whole)
    expect((await checkLibrary(folder)).problems).toEqual([])
    const names = await readdir(join(folder, 'briefings', second))
    expect(names.filter((name) => name.startsWith('corrections'))).toEqual([])
    const manifest = JSON.parse(await readFile(join(folder, 'library.json'), 'utf8'))
    expect(manifest.schema).toBe(2)
  })

  it('still has its deleted notes', async () => {
    const folder = await oldLibrary()
    const { host } = await temporaryProgram({ folder })
    const file = join(fixture, 'briefings', second, 'notes.json')
    const notes: { id: string; deleted: string | null }[] = JSON.parse(
      await readFile(file, 'utf8'),
    ).notes
    const gone = notes.find(({ deleted }) => deleted !== null)
    const restored = await host.restoreNote(second, gone?.id ?? '')
    expect(restored).toMatchObject({ text: 'Deleted later', deleted: null })
  })

  it('can be read without being touched', async () => {
    const folder = await oldLibrary()
    const before = await snapshot(folder)
    expect(await seen(folder, { readOnly: true })).toEqual(whole)
    expect((await checkLibrary(folder)).problems).toEqual([])
    expect(await snapshot(folder)).toEqual(before)
  })

  it.each([/notes\.json$/u, /library\.json$/u])(
    'loses nothing when the disk is full at %s, and is taken over when there is room',
    async (refused) => {
      const folder = await oldLibrary()
      const disk = failingDisk()
      disk.refuse(refused)
      await expect(seen(folder, { disk })).rejects.toMatchObject({ code: 'disk' })
      disk.refuse(null)
      expect(await seen(folder)).toEqual(whole)
    },
  )

  it('keeps the corrections when both were there as a stop in the midst leaves them', async () => {
    const folder = await oldLibrary()
    await seen(folder)
    const name = join('briefings', second, 'corrections.json')
    await cp(join(fixture, name), join(folder, name))
    expect(await seen(folder)).toEqual(whole)
  })
})
