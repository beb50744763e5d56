import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Disk } from '../../../../../src/main/library/disk'
import { nodeDisk } from '../../../../../src/main/library/disk'
import { checkLibrary } from '../../../../../src/main/library/check'
import { snapshot, temporaryProgram } from '../../../../support/library'

const briefing = 'yangpu-2025'
const draft = (text: string) =>
  ({ briefing, passage: { start: 0, end: 12 }, colour: 'green', text, tags: [] }) as const
const at = (folder: string, name: string) => join(folder, 'briefings', briefing, name)

/** A library of three notes with no snapshot: it was killed, as far as its files can tell. */
async function killedLibrary() {
  const program = await temporaryProgram()
  const { folder } = program.library
  for (const text of ['one', 'two', 'three']) await program.host.addNote(draft(text))
  await program.close()
  await rm(at(folder, 'notes.json'))
  return folder
}

async function look(folder: string, readOnly = false) {
  const program = await temporaryProgram({ folder, readOnly })
  const texts = (await program.host.listNotes(briefing)).map(({ text }) => text)
  const { notices } = await program.host.hello()
  await program.close()
  return { texts: texts.toSorted(), told: notices.map(({ message }) => message) }
}

const setAside = async (folder: string) =>
  (await readdir(at(folder, ''))).filter((name) => name.includes('set-aside'))

describe('a journal', () => {
  it('holds what no snapshot holds yet', async () => {
    const folder = await killedLibrary()
    expect(await look(folder)).toEqual({ texts: ['one', 'three', 'two'], told: [] })
  })

  it('drops a line that was cut short, keeps it aside, and goes on after it', async () => {
    const folder = await killedLibrary()
    await appendFile(at(folder, 'notes.log'), '{"n":4,"order":17')
    expect((await checkLibrary(folder)).problems).toEqual([])
    const { host, close } = await temporaryProgram({ folder })
    await host.addNote(draft('four'))
    await close()
    const [aside = ''] = await setAside(folder)
    expect(await readFile(at(folder, aside), 'utf8')).toBe('{"n":4,"order":17')
    await rm(at(folder, 'notes.json'))
    expect(await look(folder)).toEqual({ texts: ['four', 'one', 'three', 'two'], told: [] })
  })

  it.each([
    ['changed', (line: string) => line.replace('two', 'owt')],
    ['overwritten with zeros', (line: string) => '\0'.repeat(line.length)],
    ['without its checksum', (line: string) => line.replace(/,"crc":"\w+"/u, '')],
  ])('sets a line aside that was %s, tells the reader and keeps the rest', async (_, harm) => {
    const folder = await killedLibrary()
    const path = at(folder, 'notes.log')
    const lines = (await readFile(path, 'utf8')).split('\n')
    const broken = lines.map((line, index) => (index === 1 ? harm(line) : line))
    await writeFile(path, broken.join('\n'))
    const told = `The notes file of ${briefing}: one change is damaged in the journal.`
    expect((await checkLibrary(folder)).problems).toEqual([told])
    expect(await look(folder)).toEqual({ texts: ['one', 'three'], told: [told] })
    expect(await setAside(folder)).toHaveLength(1)
    expect(await look(folder)).toEqual({ texts: ['one', 'three'], told: [] })
  })

  it('says that changes are missing', async () => {
    const folder = await killedLibrary()
    const path = at(folder, 'notes.log')
    const [first, , third] = (await readFile(path, 'utf8')).split('\n')
    await writeFile(path, `${first}\n${third}\n`)
    const { texts, told } = await look(folder)
    expect(texts).toEqual(['one', 'three'])
    expect(told).toEqual([`The notes file of ${briefing}: one change is missing in the journal.`])
  })

  it('is read, and nothing is mended, by one who only reads', async () => {
    const folder = await killedLibrary()
    await appendFile(at(folder, 'notes.log'), '{"torn')
    const before = await snapshot(folder)
    expect((await look(folder, true)).texts).toEqual(['one', 'three', 'two'])
    expect(await snapshot(folder)).toEqual(before)
  })

  it('is put away when it has grown, and everything is still there without its snapshot', async () => {
    const pace = { quiet: 60_000, patience: 60_000, rotateAt: 1 }
    const { host, library, close } = await temporaryProgram({ pace })
    await host.addNote(draft('one'))
    await host.addNote(draft('two'))
    await close()
    expect(await readdir(at(library.folder, 'history'))).toEqual(['notes-1-2.log'])
    await rm(at(library.folder, 'notes.json'))
    expect((await look(library.folder)).texts).toEqual(['one', 'two'])
  })

  it('syncs changes that come together as one group, in their order', async () => {
    let syncs = 0
    const disk: Disk = {
      ...nodeDisk,
      async openLog(path) {
        const log = await nodeDisk.openLog(path)
        return {
          ...log,
          async sync() {
            syncs += 1
            await log.sync()
          },
        }
      },
    }
    const { host, library } = await temporaryProgram({ disk })
    await host.listNotes(briefing)
    const texts = Array.from({ length: 50 }, (_, index) => `note ${index}`)
    await Promise.all(texts.map((text) => host.addNote(draft(text))))
    expect(syncs).toBeLessThan(10)
    const lines = (await readFile(at(library.folder, 'notes.log'), 'utf8')).trimEnd().split('\n')
    const written = lines.map((line) => JSON.parse(line))
    expect(written.map(({ n }) => n)).toEqual(texts.map((_, index) => index + 1))
    expect(written.map(({ changes }) => changes[0].after.text)).toEqual(texts)
  })
})
