import { copyFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { snapshot, temporaryProgram, usedLibrary } from '../../../support/library'

const damaged = join(import.meta.dirname, '../../../fixtures/library/damaged')
const ids = ['yangpu-2023', 'yangpu-2025']

/** Opens the library and says what the reader would see and be told. */
async function look(folder: string) {
  const program = await temporaryProgram({ folder })
  const notes = await program.host.listNotes('yangpu-2025')
  const { briefings, notices, settings } = await program.host.hello()
  return {
    program,
    notes,
    settings,
    briefings: briefings.map(({ id }) => id),
    told: notices.map(({ message }) => message).join(' '),
  }
}

const notesFolder = (folder: string) => join(folder, 'briefings', 'yangpu-2025')
const bytesOf = (path: string) => readFile(path, 'latin1')

async function setAside(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.includes('.set-aside-'))
}

describe('a damaged list of briefings', () => {
  it.each(['library.torn', 'library.empty', 'library.zeros', 'library.list'])(
    'is set aside, and the generation before it is used: %s',
    async (name) => {
      const { folder, note } = await usedLibrary()
      await copyFile(join(damaged, `${name}.json`), join(folder, 'library.json'))
      const seen = await look(folder)
      expect(seen.briefings).toEqual(ids)
      expect(seen.notes.map(({ id }) => id)).toEqual([note])
      expect(seen.told).toContain('The list of briefings could not be read and was set aside.')
      const [aside = ''] = await setAside(folder)
      expect(await bytesOf(join(folder, aside))).toBe(await bytesOf(join(damaged, `${name}.json`)))
      await seen.program.close()
      expect((await look(folder)).told).toBe('')
    },
  )

  it('is made anew from the folders when no generation is left', async () => {
    const { folder, note } = await usedLibrary()
    await copyFile(join(damaged, 'library.torn.json'), join(folder, 'library.json'))
    await copyFile(join(damaged, 'library.torn.json'), join(folder, 'library.previous.json'))
    const seen = await look(folder)
    expect(seen.briefings).toEqual(ids)
    expect(seen.notes.map(({ id }) => id)).toEqual([note])
    expect(seen.told).toContain('made anew')
  })

  it('is made anew from the folders when it is gone', async () => {
    const { folder } = await usedLibrary()
    await rm(join(folder, 'library.json'))
    await rm(join(folder, 'library.previous.json'))
    const seen = await look(folder)
    expect(seen.briefings).toEqual(ids)
    expect(seen.told).toContain('The list of briefings was missing.')
  })

  it('loses a setting that makes no sense, and nothing else', async () => {
    const { folder } = await usedLibrary()
    const path = join(folder, 'library.json')
    const content = JSON.parse(await readFile(path, 'utf8'))
    content.settings = { ...content.settings, theme: 'aurora', textSize: 22, glow: true }
    content.mood = 'a field of a later version'
    await writeFile(path, JSON.stringify(content))
    const seen = await look(folder)
    expect(seen.briefings).toEqual(ids)
    expect(seen.settings).toMatchObject({ theme: 'system', textSize: 22 })
    await seen.program.host.saveSession({ left: null, right: 'yangpu-2023' })
    const rewritten = JSON.parse(await readFile(path, 'utf8'))
    expect(rewritten).toMatchObject({ mood: content.mood, settings: { glow: true, textSize: 22 } })
  })

  it.each([
    ['library.torn', 'library.json'],
    ['notes.some-wrong', join('briefings', 'yangpu-2025', 'notes.json')],
  ])('is not said to be set aside by one who only reads: %s', async (name, place) => {
    const { folder } = await usedLibrary()
    await copyFile(join(damaged, `${name}.json`), join(folder, place))
    const { host } = await temporaryProgram({ folder, readOnly: true })
    await host.listNotes('yangpu-2025')
    const told = (await host.hello()).notices.map(({ message }) => message).join(' ')
    expect(told).toMatch(/could not be read|left out/u)
    expect(told).not.toMatch(/set aside|made anew|kept/u)
  })

  it('is neither set aside nor mended by one who only reads', async () => {
    const { folder } = await usedLibrary()
    await copyFile(join(damaged, 'library.torn.json'), join(folder, 'library.json'))
    const before = await snapshot(folder)
    const program = await temporaryProgram({ folder, readOnly: true })
    expect((await program.host.hello()).briefings.map(({ id }) => id)).toEqual(ids)
    expect(await snapshot(folder)).toEqual(before)
  })
})

describe('a library of a newer version', () => {
  it.each([
    ['library.newer.json', 'library.json'],
    ['library.newer.json', join('briefings', 'yangpu-2025', 'notes.json')],
  ])('is refused and never written: %s as %s', async (name, place) => {
    const { folder } = await usedLibrary()
    await copyFile(join(damaged, name), join(folder, place))
    const before = (await snapshot(folder))[place]
    await expect(look(folder)).rejects.toMatchObject({
      code: 'newer-library',
      message: expect.stringContaining('newer version of Diptych'),
    })
    expect((await snapshot(folder))[place]).toBe(before)
  })

  it('gets not even a lock file', async () => {
    const { folder } = await usedLibrary()
    await copyFile(join(damaged, 'library.newer.json'), join(folder, 'library.json'))
    const before = await snapshot(folder)
    await expect(temporaryProgram({ folder })).rejects.toMatchObject({ code: 'newer-library' })
    expect(await snapshot(folder)).toEqual(before)
  })

  it('is known by the generation before, too, when the present one is torn', async () => {
    const { folder } = await usedLibrary()
    await copyFile(join(damaged, 'library.torn.json'), join(folder, 'library.json'))
    await copyFile(join(damaged, 'library.newer.json'), join(folder, 'library.previous.json'))
    const before = await snapshot(folder)
    await expect(temporaryProgram({ folder })).rejects.toMatchObject({ code: 'newer-library' })
    expect(await snapshot(folder)).toEqual(before)
  })
})

describe('a damaged notes file', () => {
  it('is set aside; the generation before it and the journal hold everything', async () => {
    const { folder, note } = await usedLibrary()
    const notes = notesFolder(folder)
    const again = await temporaryProgram({ folder })
    await again.host.changeNote('yangpu-2025', note, { colour: 'blue', text: 'last', tags: [] })
    await again.close()
    await copyFile(join(damaged, 'notes.torn.json'), join(notes, 'notes.json'))
    const seen = await look(folder)
    expect(seen.notes).toMatchObject([{ id: note, text: 'last' }])
    expect(seen.told).toContain('The state before is used, with the changes that the journal holds')
    expect(await setAside(notes)).toHaveLength(1)
  })

  it('is made anew from the journal when there is no generation before it', async () => {
    const { folder, note } = await usedLibrary()
    const notes = notesFolder(folder)
    await copyFile(join(damaged, 'notes.torn.json'), join(notes, 'notes.json'))
    const seen = await look(folder)
    expect(seen.notes.map(({ id }) => id)).toEqual([note])
    expect(seen.told).toContain(
      'The notes file of yangpu-2025 could not be read and was set aside.',
    )
    expect(await setAside(notes)).toHaveLength(1)
  })

  it('is set aside when the journal is gone, too, and the reader is told', async () => {
    const { folder } = await usedLibrary()
    const notes = notesFolder(folder)
    await copyFile(join(damaged, 'notes.torn.json'), join(notes, 'notes.json'))
    await rm(join(notes, 'notes.log'))
    const seen = await look(folder)
    expect(seen.notes).toEqual([])
    expect(seen.told).toContain('could not be read and was set aside.')
  })

  it('loses its wrong notes one by one, keeps the others with fields it does not know', async () => {
    const { folder } = await usedLibrary()
    const notes = notesFolder(folder)
    await rm(join(notes, 'notes.log'))
    await copyFile(join(damaged, 'notes.some-wrong.json'), join(notes, 'notes.json'))
    const seen = await look(folder)
    expect(seen.notes.map(({ id }) => id)).toEqual(['n-0000000001'])
    expect(seen.told).toContain('held 2 damaged entries, which were set aside. The rest was kept.')
    const [aside = ''] = await setAside(notes)
    expect(await readFile(join(notes, aside), 'utf8')).toContain('wrong colour, no anchor')
    const content = { colour: 'rose' as const, text: 'changed', tags: [] }
    await seen.program.host.changeNote('yangpu-2025', 'n-0000000001', content)
    await seen.program.close()
    const rewritten = JSON.parse(await readFile(join(notes, 'notes.json'), 'utf8'))
    expect(rewritten).toMatchObject({ writtenBy: 'a later version' })
    expect(rewritten.notes).toEqual([
      expect.objectContaining({ text: 'changed', mood: expect.any(String) }),
    ])
    expect(rewritten.notes[0].anchor.confidence).toBe(0.9)
  })

  it('of 200 MB is refused with the reason, and not touched', async () => {
    const { folder } = await usedLibrary()
    const path = join(notesFolder(folder), 'notes.json')
    await truncate(path, 200 * 2 ** 20)
    const { host } = await temporaryProgram({ folder })
    await expect(host.listNotes('yangpu-2025')).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('has 200 MB'),
    })
    expect((await stat(path)).size).toBe(200 * 2 ** 20)
    expect(await host.listNotes('yangpu-2023')).toEqual([])
  })
})

describe('a damaged text', () => {
  it('is read again from the source, and the reader is told', async () => {
    const { folder, note } = await usedLibrary()
    const path = join(folder, 'briefings', 'yangpu-2025', 'revision-1.json')
    const before = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(
      path,
      JSON.stringify({ ...before, text: before.text.replace('morning', 'evening') }),
    )
    const { program } = await look(folder)
    const { revision } = await program.host.openBriefing('yangpu-2025')
    expect(revision.text).toBe(before.text)
    const { notices } = await program.host.hello()
    expect(notices.at(-1)?.message).toContain('was read again from its source file')
    expect((await program.host.listNotes('yangpu-2025')).map(({ id }) => id)).toEqual([note])
    expect(JSON.parse(await readFile(path, 'utf8')).text).toBe(before.text)
  })

  it('is an error in words when the source is gone, too', async () => {
    const { folder } = await usedLibrary()
    await rm(join(folder, 'briefings', 'yangpu-2025', 'revision-1.json'))
    await rm(join(folder, 'briefings', 'yangpu-2025', 'source.txt'))
    const { program } = await look(folder)
    await expect(program.host.openBriefing('yangpu-2025')).rejects.toMatchObject({
      code: 'disk',
      message: expect.stringMatching(/^The text of “.*” is damaged and could not be read\.$/u),
    })
  })
})
