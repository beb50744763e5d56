import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diptych } from '../../../support/command-line'
import {
  failingDisk,
  snapshot,
  temporaryFolder,
  temporaryProgram,
  usedLibrary,
} from '../../../support/library'
import { readExport } from '../../../support/read-export'

const sources = join(import.meta.dirname, '../../../fixtures/library/sources')
const opening = ['notes', 'add', 'yangpu-2025', '--quote', 'This morning']

/** A library of its own for a row of commands. */
async function library() {
  const folder = await temporaryFolder()
  const command = (...argv: string[]) =>
    diptych([...argv, '--library', folder], { workingFolder: sources })
  return { folder, command }
}

describe('library list', () => {
  it('begins a library, and lists the briefings one a line, id first', async () => {
    const { command } = await library()
    const { out } = await command('library', 'list')
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0])
    expect(ids).toEqual(['yangpu-2023', 'yangpu-2025'])
  })
})

describe('a first start that was killed', () => {
  it('is brought to its end by the next command, even one that only reads', async () => {
    const folder = await temporaryFolder()
    const disk = failingDisk()
    disk.refuse(/yangpu-2025/u)
    await expect(temporaryProgram({ folder, disk })).rejects.toMatchObject({ code: 'disk' })
    const { out } = await diptych(['library', 'list', '--library', folder])
    expect(out.trimEnd().split('\n')).toHaveLength(2)
  })
})

describe('library check', () => {
  it('is content with a whole library, and touches nothing', async () => {
    const { folder } = await usedLibrary()
    const before = await snapshot(folder)
    const { status, out } = await diptych(['library', 'check', '--library', folder])
    expect([status, out]).toEqual([0, `${folder}: 2 briefings, 1 notes, nothing is damaged\n`])
    expect(await snapshot(folder)).toEqual(before)
  })

  it('reports damage with status 1', async () => {
    const { folder } = await usedLibrary()
    await rm(join(folder, 'briefings', 'yangpu-2025', 'source.txt'))
    const { status, out } = await diptych(['library', 'check', '--library', folder])
    expect(status).toBe(1)
    expect(out).toContain('damaged: yangpu-2025: the source file is missing\n')
  })

  it('makes no library where there is none', async () => {
    const { folder, command } = await library()
    const { status, errors } = await command('library', 'check')
    expect([status, errors]).toEqual([1, [`diptych: There is no library in ${folder}.`]])
    expect(await snapshot(folder)).toEqual({})
  })
})

describe('library import', () => {
  it('prints an id a file, and fails for those that are not text', async () => {
    const { command } = await library()
    const files = ['report.txt', 'pdf.txt', 'none.txt', 'report.txt']
    const { status, out, errors } = await command('library', 'import', ...files)
    expect([status, out]).toEqual([1, 'report\timported\nreport\tknown already\n'])
    expect(errors).toEqual([
      'diptych: pdf.txt is not plain text: it looks like a PDF document.',
      'diptych: none.txt could not be read: there is no such file or folder.',
    ])
  })
})

describe('library removed and library restore', () => {
  it('list what was removed, and take it back by id or folder', async () => {
    const { folder, command } = await library()
    const id = (await command(...opening)).out.trim()
    const program = await temporaryProgram({ folder })
    await program.host.removeBriefing('yangpu-2025')
    await program.close()
    const [name, aside] = (await command('library', 'removed')).out.split('\t')
    expect([name, aside]).toEqual(['yangpu-2025', expect.stringMatching(/^yangpu-2025-\d{8}T/u)])
    const restored = await command('library', 'restore', aside ?? '')
    expect(restored).toEqual({ status: 0, out: 'yangpu-2025\n', errors: [] })
    expect((await command('notes', 'list')).out).toContain(id)
    expect((await command('library', 'removed')).out).toBe('')
    const { status, errors } = await command('library', 'restore', 'none')
    expect([status, errors]).toEqual([1, ['diptych: No removed briefing is called “none”.']])
  })
})

describe('notes', () => {
  it('are added by their quotation, and listed as JSON', async () => {
    const { command } = await library()
    const extras = ['--note', 'So *early*', '--colour', 'rose', '--tag', 'time', '--tag', '#a b']
    const { status, out } = await command(...opening, ...extras)
    expect(status).toBe(0)
    const listed = JSON.parse((await command('notes', 'list', '--format', 'json')).out)
    expect(listed).toMatchObject([
      {
        id: out.trim(),
        briefing: 'yangpu-2025',
        quote: 'This morning',
        anchor: { start: 0, end: 12, quote: 'This morning', revision: 1 },
        text: 'So *early*',
        colour: 'rose',
        tags: ['time', 'a-b'],
        deleted: null,
      },
    ])
    const none = await command('notes', 'list', 'yangpu-2023', '--format', 'json')
    expect(JSON.parse(none.out)).toEqual([])
  })

  it('are listed one a line', async () => {
    const { command } = await library()
    const { out } = await command(...opening, '--note', 'two\nlines', '--tag', 'a')
    const line = [out.trim(), 'yangpu-2025', '● yellow', 'This morning', 'two lines', '#a']
    expect((await command('notes', 'list')).out).toBe(`${line.join('\t')}\n`)
  })

  it('may span the ends of lines and blocks', async () => {
    const { command } = await library()
    await command('library', 'import', 'report.txt')
    const quote = 'moved\nto new  homes in 2023. Their homes'
    const { status } = await command('notes', 'add', 'report', '--quote', quote)
    expect(status).toBe(0)
    const [note] = JSON.parse((await command('notes', 'list', 'report', '--format', 'json')).out)
    expect(note.quote).toBe('moved to new homes in 2023.\nTheir homes')
  })

  it('need to be told which of several passages is meant', async () => {
    const { command } = await library()
    await command('library', 'import', 'report.txt')
    const add = ['notes', 'add', 'report', '--quote', '14 schools']
    const { status, errors } = await command(...add)
    expect(status).toBe(1)
    expect(errors).toEqual([expect.stringContaining('is in the text 2 times; say which one')])
    await command(...add, '--nth', '2')
    const [note] = JSON.parse((await command('notes', 'list', 'report', '--format', 'json')).out)
    expect(note.anchor.suffix).toBe(' were refurbished.')
    expect((await command(...add, '--nth', '3')).errors[0]).toContain('only 2 times')
    const missing = await command('notes', 'add', 'report', '--quote', 'no such words')
    expect(missing.errors).toEqual(['diptych: The quotation is not in the text.'])
  })

  it('can be deleted and taken back by their id alone', async () => {
    const { command } = await library()
    const id = (await command(...opening)).out.trim()
    expect(await command('notes', 'delete', id)).toMatchObject({ status: 0, errors: [] })
    expect((await command('notes', 'list')).out).toBe('')
    expect(await command('notes', 'restore', id)).toMatchObject({ status: 0, errors: [] })
    expect((await command('notes', 'list')).out).toContain(id)
    const { status, errors } = await command('notes', 'delete', 'n-notthere00')
    expect([status, errors]).toEqual([
      1,
      ['diptych: There is no note n-notthere00 in the library.'],
    ])
  })
})

describe('export', () => {
  it('prints the notes, or writes them to a file', async () => {
    const { folder, command } = await library()
    const id = (await command(...opening, '--note', 'early')).out.trim()
    const { out } = await command('export', 'yangpu-2023', 'yangpu-2025')
    const [, second] = readExport(out).briefings
    expect(second?.notes).toMatchObject([{ id, quote: 'This morning', text: 'early' }])
    const file = join(folder, 'notes.md')
    const written = await command('export', 'yangpu-2025', '--out', file)
    expect([written.status, written.out]).toEqual([0, ''])
    expect(readExport(await readFile(file, 'utf8')).briefings[0]?.notes).toHaveLength(1)
  })

  it('says why it cannot write the file', async () => {
    const { folder, command } = await library()
    await writeFile(join(folder, 'file'), '')
    const out = join(folder, 'file', 'notes.md')
    const { status, errors } = await command('export', 'yangpu-2025', '--out', out)
    expect(status).toBe(1)
    expect(errors[0]).toContain('notes.md could not be written: a part of its path is a file')
  })
})
