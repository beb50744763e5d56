import { copyFile, cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Program } from '../../../../src/main/compose'
import { snapshot, temporaryFolder, temporaryProgram } from '../../../support/library'

const briefing = 'yangpu-2025'
const folderOf = (library: string) => join(library, 'briefings', briefing)
const draft = (text: string) =>
  ({ briefing, passage: { start: 0, end: 12 }, colour: 'green', text, tags: [] }) as const
const content = (text: string) => ({ colour: 'green', text, tags: [] }) as const

const texts = async ({ host }: Program) =>
  (await host.listNotes(briefing)).map(({ text }) => text).toSorted()

/** Opens, lets something happen, and closes; the time of the change in hours. */
async function session<T>(folder: string, hour: number, act: (program: Program) => Promise<T>) {
  const now = () => new Date(Date.UTC(2026, 10, 20, hour))
  const program = await temporaryProgram({ folder, now })
  const result = await act(program)
  await program.close()
  return result
}

/** Two notes on both machines; then each goes on without the other. */
async function twoMachines() {
  const folder = await temporaryFolder()
  const here = join(folder, 'here')
  const there = join(folder, 'there')
  const ids = await session(here, 1, async ({ host }) => {
    const notes = [await host.addNote(draft('one')), await host.addNote(draft('two'))]
    return notes.map(({ id }) => id)
  })
  await cp(here, there, { recursive: true })
  const [one = '', two = ''] = ids
  return { here, there, one, two }
}

const end = (id: string) => ({ briefing: id, passage: { start: 0, end: 12 } }) as const

const names = [
  'notes (conflicted copy 2026-11-20).json',
  "notes (Anna's conflicted copy 2026-11-20).json",
  'notes.sync-conflict-20261120-081500-ABCDEFG.json',
  'notes (1).json',
  'notes-OFFICE.json',
]

describe('a copy that a file-sync tool left', () => {
  it.each(names)('is merged by note, the newer edit winning: %s', async (name) => {
    const { here, there, one, two } = await twoMachines()
    await session(here, 2, ({ host }) => host.changeNote(briefing, one, content('one, here')))
    await session(here, 5, ({ host }) => host.changeNote(briefing, two, content('two, here')))
    await session(there, 3, ({ host }) => host.changeNote(briefing, one, content('one, there')))
    await session(there, 4, ({ host }) => host.changeNote(briefing, two, content('two, there')))
    await session(there, 4, ({ host }) => host.addNote(draft('three, there')))
    await copyFile(join(folderOf(there), 'notes.json'), join(folderOf(here), name))

    await session(here, 6, async (program) => {
      const { host } = program
      expect(await texts(program)).toEqual(['one, there', 'three, there', 'two, here'])
      const told = (await host.hello()).notices.map(({ message }) => message)
      expect(told).toEqual([
        `A conflicting copy of the notes of ${briefing} was merged: 2 of its entries were newer or not here. Nothing of either is lost.`,
      ])
      expect(await readdir(folderOf(here))).not.toContain(name)
      const log = await readFile(join(folderOf(here), 'notes.log'), 'utf8')
      expect(log).toContain('two, there')
      // The merge is a step like any other.
      expect((await host.undo())?.name).toBe('merge conflicting copy')
      expect(await texts(program)).toEqual(['one, here', 'two, here'])
    })
    await session(here, 7, async ({ host }) => expect((await host.hello()).notices).toEqual([]))
  })

  it('of the journal is merged, too', async () => {
    const { here, there, one } = await twoMachines()
    await session(there, 3, ({ host }) => host.changeNote(briefing, one, content('one, there')))
    const copy = join(folderOf(here), 'notes.sync-conflict-20261120-081500-ABCDEFG.log')
    await copyFile(join(folderOf(there), 'notes.log'), copy)
    await session(here, 4, async (program) => {
      expect(await texts(program)).toEqual(['one, there', 'two'])
    })
  })

  it('of the links of a pair is merged like one of notes', async () => {
    const other = 'yangpu-2023'
    const tied = { ends: [end(other), end(briefing)], type: 'updates' } as const
    const pin = (related: boolean) =>
      ({ ends: [other, briefing].map((id) => ({ briefing: id, block: 'b3' })), related }) as never
    const members = [other, briefing]
    const here = join(await temporaryFolder(), 'here')
    const there = `${here}-too`
    const { id } = await session(here, 1, ({ host }) => host.addLink({ ...tied, text: 'one' }))
    await cp(here, there, { recursive: true })
    const change = (text: string) => (program: Program) =>
      program.host.changeLink(members, id, { type: 'updates', text })
    await session(here, 2, change('one, here'))
    await session(here, 2, ({ host }) => host.pinBlocks(pin(true)))
    await session(there, 3, change('one, there'))
    await session(there, 3, ({ host }) => host.addLink({ ...tied, text: 'two, there' }))
    await session(there, 3, ({ host }) => host.pinBlocks(pin(false)))
    const folder = (library: string) => join(library, 'pairs', members.join('--'))
    await copyFile(join(folder(there), 'ties.log'), join(folder(here), 'ties-OFFICE.log'))
    await session(here, 4, async ({ host }) => {
      const { links, pins } = await host.listTies(members)
      expect(links.map(({ text }) => text)).toEqual(['one, there', 'two, there'])
      expect(pins).toMatchObject([{ related: false }])
      const [notice] = (await host.hello()).notices
      expect(notice?.message).toContain(`A conflicting copy of the links of ${other} and`)
      expect((await host.undo())?.name).toBe('merge conflicting copy')
      expect((await host.listTies(members)).links).toMatchObject([{ text: 'one, here' }])
    })
  })

  it('brings nothing back that it only has because it is older', async () => {
    const { here, there, one, two } = await twoMachines()
    await session(there, 2, ({ host }) => host.deleteNote(briefing, one))
    // Here the same deletion arrived, and was taken back; the other note was deleted.
    await session(here, 2, ({ host }) => host.deleteNote(briefing, one))
    await session(here, 3, ({ host }) => host.restoreNote(briefing, one))
    await session(here, 3, ({ host }) => host.deleteNote(briefing, two))
    await copyFile(join(folderOf(there), 'notes.json'), join(folderOf(here), names[0] ?? ''))
    await session(here, 4, async (program) => expect(await texts(program)).toEqual(['one']))
  })

  it('that cannot be read is set aside, and the reader is told', async () => {
    const { here } = await twoMachines()
    const path = join(folderOf(here), names[0] ?? '')
    await writeFile(path, '{"notes": [')
    await session(here, 2, async (program) => {
      expect(await texts(program)).toEqual(['one', 'two'])
      const [notice] = (await program.host.hello()).notices
      expect(notice?.message).toContain('could not be read and was set aside')
    })
  })

  it('is left alone by one who only reads', async () => {
    const { here, there } = await twoMachines()
    await copyFile(join(folderOf(there), 'notes.json'), join(folderOf(here), names[0] ?? ''))
    const before = await snapshot(here)
    const program = await temporaryProgram({ folder: here, readOnly: true })
    expect(await texts(program)).toEqual(['one', 'two'])
    expect(await snapshot(here)).toEqual(before)
  })
})
