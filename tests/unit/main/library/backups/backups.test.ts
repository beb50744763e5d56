import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ProgramOptions } from '../../../../../src/main/compose'
import { checkLibrary } from '../../../../../src/main/library/check'
import { nodeDisk, type Disk } from '../../../../../src/main/library/disk'
import { diptych } from '../../../../support/command-line'
import {
  failingDisk,
  snapshot,
  temporaryFolder,
  temporaryProgram,
} from '../../../../support/library'

const [first, second] = ['yangpu-2023', 'yangpu-2025'] as const
const draft = (text: string, briefing: string = second) =>
  ({ briefing, passage: { start: 0, end: 12 }, colour: 'green', text, tags: [] }) as const
const content = (text: string) => ({ colour: 'green', text, tags: [] }) as const

const at = (time: string) => ({ now: () => new Date(time) })

/** A library with a backup, and changes of each kind since. */
async function changedLibrary(options: Partial<ProgramOptions> = {}) {
  const program = await temporaryProgram(options)
  const { host, library } = program
  const kept = await host.addNote(draft('kept'))
  const edited = await host.addNote(draft('edited'))
  const deleted = await host.addNote(draft('deleted', first))
  const { id } = await host.makeBackup()
  await host.changeNote(second, edited.id, content('edited since'))
  await host.deleteNote(first, deleted.id)
  await host.addNote(draft('added since'))
  const texts = async () => {
    const lists = await Promise.all([first, second].map((one) => host.listNotes(one)))
    return lists.flat().map(({ text }) => text)
  }
  return { program, host, folder: library.folder, id, kept, texts }
}

const end = (briefing: string, start: number) =>
  ({ briefing, passage: { start, end: start + 9 } }) as const

const since = ['kept', 'edited since', 'added since']
const before = ['deleted', 'kept', 'edited']

describe('a backup', () => {
  it('says what it would change, changes it, and is undone by one undo', async () => {
    const { host, id, texts } = await changedLibrary()
    const plan = await host.planRestore(id)
    expect(plan.briefings).toMatchObject([
      { briefing: first, notes: { added: 1, changed: 0, removed: 0 } },
      { briefing: second, returns: false, notes: { added: 0, changed: 1, removed: 1 } },
    ])
    expect(await texts()).toEqual(since)
    expect(await host.restoreBackup(id)).toEqual(plan)
    expect(await texts()).toEqual(before)
    expect((await host.planRestore(id)).briefings).toEqual([])
    expect(await host.undo()).toEqual({ name: 'restore backup', briefings: [second, first] })
    expect(await texts()).toEqual(since)
    await host.redo()
    expect(await texts()).toEqual(before)
  })

  it('holds what ties the briefings together, and one undo takes all of it back', async () => {
    const { host, folder, program } = await changedLibrary()
    const link = (text: string) =>
      host.addLink({ ends: [end(first, 0), end(second, 20)], type: 'updates', text })
    const gone = await link('gone since')
    const edited = await link('edited')
    const pin = { ends: [end(first, 0), end(second, 40)], verdict: 'accepted' } as const
    await host.judgeRow(pin)
    const { id } = await host.makeBackup()
    await host.deleteLink([first, second], gone.id)
    await host.changeLink([first, second], edited.id, { type: 'updates', text: 'edited since' })
    await link('added since')
    await host.judgeRow({ ...pin, verdict: 'rejected' })
    await host.addNote(draft('noted since'))
    const tied = await host.listTies([first, second])

    const plan = await host.planRestore(id)
    expect(plan).toMatchObject({
      briefings: [{ briefing: second }],
      pairs: [{ members: [first, second], links: { added: 1, changed: 1, removed: 1 }, others: 2 }],
    })
    expect(await host.restoreBackup(id)).toEqual(plan)
    const { links, verdicts } = await host.listTies([first, second])
    expect(links.map(({ text }) => text)).toEqual(['gone since', 'edited'])
    expect(verdicts).toMatchObject([{ verdict: 'accepted' }])
    expect((await host.planRestore(id)).pairs).toEqual([])
    expect((await host.undo())?.name).toBe('restore backup')
    expect((await host.undo())?.name).toBe('add note')
    expect(await host.listTies([first, second])).toEqual(tied)
    await program.close()
    expect((await checkLibrary(folder)).problems).toEqual([])
  })

  it('is taken of the present state before a restore', async () => {
    const { host, id, texts } = await changedLibrary()
    await host.restoreBackup(id)
    const [newest] = await host.listBackups()
    expect(newest).toMatchObject({ reason: 'restore', notes: 3, briefings: 2 })
    await host.restoreBackup(newest?.id ?? '')
    expect((await texts()).toSorted()).toEqual(since.toSorted())
  })

  it('brings a briefing back that is gone from the library and from the disk', async () => {
    const { host, folder, id, program, texts } = await changedLibrary()
    await host.removeBriefing(second)
    await rm(join(folder, 'backups', 'removed'), { recursive: true })
    expect((await host.planRestore(id)).briefings).toMatchObject([
      { briefing: first },
      { briefing: second, returns: true, notes: { added: 2 } },
    ])
    await host.restoreBackup(id)
    expect(await texts()).toEqual(before)
    expect((await host.openBriefing(second)).revision.text).toContain('This morning')
    await program.close()
    expect((await checkLibrary(folder)).problems).toEqual([])
  })

  it('is not changed by what happens in the library afterwards', async () => {
    const { host, folder, id } = await changedLibrary()
    const own = join(folder, 'backups', id)
    const taken = await snapshot(own)
    await host.restoreBackup(id)
    await host.addNote(draft('later'))
    expect(await snapshot(own)).toEqual(taken)
  })

  it('that is damaged is refused with the reason, and nothing is changed', async () => {
    const { host, folder, id, texts } = await changedLibrary()
    const log = join(folder, 'backups', id, 'briefings', second, 'notes.log')
    await writeFile(log, (await readFile(log, 'utf8')).replace('"kept"', '"lost"'))
    await expect(host.restoreBackup(id)).rejects.toMatchObject({
      code: 'disk',
      message: expect.stringContaining('The backup is damaged.'),
    })
    expect(await texts()).toEqual(since)
    const unknown = host.planRestore('20200101T000000000Z-aaaa')
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' })
  })

  it('that reads otherwise than it was written is none', async () => {
    const lying: Disk = {
      ...nodeDisk,
      async read(path) {
        const bytes = await nodeDisk.read(path)
        return bytes && /\.incoming.*notes\.log$/u.test(path) ? bytes.subarray(1) : bytes
      },
    }
    const { host } = await temporaryProgram({ disk: lying })
    await host.addNote(draft('one'))
    await expect(host.makeBackup()).rejects.toMatchObject({
      message: expect.stringContaining('reads otherwise when it is read back'),
    })
    expect(await host.listBackups()).toEqual([])
  })

  it('for which the disk has no room leaves nothing behind', async () => {
    const disk = failingDisk()
    const { host, library } = await temporaryProgram({ disk })
    await host.addNote(draft('one'))
    disk.refuse(/backup\.json$/u)
    await expect(host.makeBackup()).rejects.toMatchObject({
      message: 'The backup could not be made: the disk is full.',
    })
    expect(await readdir(join(library.folder, 'backups'))).toEqual([])
  })
})

describe('the daily backup', () => {
  it('is made on opening when the last is older than a day and there are notes', async () => {
    const folder = await temporaryFolder()
    const reasons = async (time: string) => {
      const program = await temporaryProgram({ folder, ...at(time) })
      await program.close()
      const reader = await temporaryProgram({ folder, readOnly: true })
      return (await reader.host.listBackups()).map(({ reason }) => reason)
    }
    expect(await reasons('2026-11-20T08:00:00Z')).toEqual([])
    await diptych(['notes', 'add', second, '--quote', 'This morning', '--library', folder])
    expect(await reasons('2026-11-20T09:00:00Z')).toEqual(['daily'])
    expect(await reasons('2026-11-21T08:59:00Z')).toEqual(['daily'])
    expect(await reasons('2026-11-21T09:01:00Z')).toEqual(['daily', 'daily'])
  })

  it('that fails is told, and holds up nothing', async () => {
    const { program, folder } = await changedLibrary(at('2026-11-20T08:00:00Z'))
    await program.close()
    const disk = failingDisk()
    disk.refuse(/backup\.json$/u)
    const { host, close } = await temporaryProgram({ folder, disk, ...at('2026-11-22T08:00:00Z') })
    expect(await host.listNotes(second)).toHaveLength(3)
    await close()
    const { notices } = await host.hello()
    expect(notices).toMatchObject([{ message: 'The backup could not be made: the disk is full.' }])
  })

  it('comes before a migration, and holds what was there', async () => {
    const folder = join(await temporaryFolder(), 'library')
    const fixture = join(import.meta.dirname, '../../../../fixtures/library/schema-1')
    await cp(fixture, folder, { recursive: true })
    const { host } = await temporaryProgram({ folder })
    const [backup] = await host.listBackups()
    expect(backup).toMatchObject({ reason: 'migration', briefings: 2, notes: 2 })
    const path = join('briefings', second, 'corrections.json')
    const copy = await readFile(join(folder, 'backups', backup?.id ?? '', path), 'utf8')
    expect(copy).toBe(await readFile(join(fixture, path), 'utf8'))
    const [note] = await host.listNotes(second)
    await host.deleteNote(second, note?.id ?? '')
    await host.restoreBackup(backup?.id ?? '')
    expect(await host.listNotes(second)).toHaveLength(1)
  })
})

describe('library restore', () => {
  it('shows what it would do, does it, and lists the backups', async () => {
    const folder = await temporaryFolder()
    const command = (...argv: string[]) => diptych([...argv, '--library', folder])
    await command('notes', 'add', second, '--quote', 'This morning', '--note', 'early')
    const id = (await command('library', 'backup')).out.trim()
    await command('undo')
    const line = `${second}\tnotes: 1 back, 0 changed, 0 deleted\tcorrections: 0\n`
    expect((await command('library', 'restore', id, '--preview')).out).toBe(line)
    expect((await command('notes', 'list')).out).toBe('')
    expect((await command('library', 'restore', id)).out).toBe(line)
    expect((await command('notes', 'list')).out).toContain('early')
    expect((await command('library', 'restore', id)).out).toBe('nothing differs\n')
    const { out } = await command('library', 'backups')
    expect(out).toContain(`${id}\tasked\t2\t1\n`)
    expect((await command('library', 'restore', second, '--preview')).status).toBe(2)
  })
})
