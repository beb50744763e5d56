import { describe, expect, it } from 'vitest'
import type { Reading } from '@shared/correction'
import type { Program } from '../../../../src/main/compose'
import { failingDisk, temporaryProgram } from '../../../support/library'

const [first, second] = ['yangpu-2023', 'yangpu-2025'] as const
const draft = (text: string, briefing: string = second) =>
  ({ briefing, passage: { start: 0, end: 12 }, colour: 'green', text, tags: [] }) as const
const content = (text: string) => ({ colour: 'green', text, tags: [] }) as const
const nothing = { undo: null, redo: null }
const reading: Reading = {
  value: 7070,
  unit: 'place',
  kind: 'count',
  qualifier: null,
  direction: null,
  subject: null,
  period: null,
}

async function texts({ host }: Program): Promise<readonly string[]> {
  const lists = await Promise.all([first, second].map((id) => host.listNotes(id)))
  return lists.flat().map(({ text }) => text)
}

async function restart(program: Program): Promise<Program> {
  await program.close()
  return temporaryProgram({ folder: program.library.folder })
}

/** Takes back, or makes again, as long as there is something; the names in that order. */
async function exhaust({ host }: Program, direction: 'undo' | 'redo'): Promise<string[]> {
  const names: string[] = []
  for (let done = await host[direction](); done; done = await host[direction]()) {
    names.push(done.name)
  }
  return names
}

/** Seven changes in two briefings, one of each kind. */
async function story({ host }: Program): Promise<readonly string[]> {
  const one = await host.addNote(draft('one'))
  await host.changeNote(second, one.id, content('one, edited'))
  await host.addNote(draft('two', first))
  await host.changeNote(second, one.id, { ...content('one, edited'), colour: 'rose' })
  await host.deleteNote(second, one.id)
  const { revision } = await host.openBriefing(second)
  const start = revision.text.indexOf('7,070 school places')
  await host.correctFigure({ briefing: second, passage: { start, end: start + 5 }, reading })
  await host.restoreNote(second, one.id)
  return [
    'restore note',
    'correct figure',
    'delete note',
    'change colour',
    'add note',
    'edit note',
    'add note',
  ]
}

describe('undo', () => {
  it('takes every change back, the last one first, and redo makes them again', async () => {
    const program = await temporaryProgram()
    const { host } = program
    const names = await story(program)
    const before = await Promise.all([texts(program), host.readFigures(second)])
    expect(await exhaust(program, 'undo')).toEqual(names)
    expect(await texts(program)).toEqual([])
    expect((await host.readFigures(second)).metrics.some((one) => one.correction)).toBe(false)
    expect(await host.history()).toEqual({ undo: null, redo: 'add note' })
    expect(await exhaust(program, 'redo')).toEqual(names.toReversed())
    expect(await Promise.all([texts(program), host.readFigures(second)])).toEqual(before)
    expect(await exhaust(program, 'undo')).toEqual(names)
  })

  it.each([false, true])(
    'takes back at once what was typed in one go (restart: %s)',
    async (again) => {
      let time = Date.parse('2026-11-20T12:00:00Z')
      const now = () => new Date(time)
      let program = await temporaryProgram({ now })
      const type = async (text: string, seconds: number) => {
        time += seconds * 1000
        const [note] = await program.host.listNotes(second)
        await program.host.changeNote(second, note?.id ?? '', content(text))
      }
      await program.host.addNote(draft(''))
      for (const text of ['T', 'Thr', 'Three']) await type(text, 1)
      await type('Three years', 11)
      await type('Three years.', 1)
      if (again) program = await restart(program)
      expect((await program.host.undo())?.name).toBe('edit note')
      expect(await texts(program)).toEqual(['Three'])
      await program.host.undo()
      expect(await texts(program)).toEqual([''])
      expect(await exhaust(program, 'redo')).toEqual(['edit note', 'edit note'])
      expect(await texts(program)).toEqual(['Three years.'])
      expect(await exhaust(program, 'undo')).toEqual(['edit note', 'edit note', 'add note'])
    },
  )

  it('goes on after a restart at every point, in both directions', async () => {
    let program = await temporaryProgram()
    const names = await story(program)
    const states = [await texts(program)]
    for (const name of names) {
      program = await restart(program)
      expect((await program.host.history()).undo).toBe(name)
      expect((await program.host.undo())?.name).toBe(name)
      states.push(await texts(program))
    }
    for (const name of names.toReversed()) {
      program = await restart(program)
      expect(await texts(program)).toEqual(states.pop())
      expect((await program.host.redo())?.name).toBe(name)
    }
    expect(await texts(program)).toEqual(states.pop())
    expect((await program.host.history()).redo).toBeNull()
  })

  it('reaches back into files that were put away', async () => {
    const pace = { quiet: 60_000, patience: 60_000, rotateAt: 1 }
    let program = await temporaryProgram({ pace })
    const { folder } = program.library
    for (const text of ['one', 'two', 'three', 'four']) {
      await program.host.addNote(draft(text))
      await program.host.addNote(draft(text, first))
      await program.host.undo()
      await program.close()
      program = await temporaryProgram({ folder, pace })
    }
    expect(await exhaust(program, 'undo')).toHaveLength(4)
    expect(await texts(program)).toEqual([])
    // The last round's undone note, too: nothing new was made after it.
    expect(await exhaust(program, 'redo')).toHaveLength(5)
    expect(await texts(program)).toEqual(['four', 'one', 'two', 'three', 'four'])
  })

  it('takes back a colour alone that was saved together with what was typed', async () => {
    const program = await temporaryProgram()
    const { id } = await program.host.addNote(draft('one'))
    await program.host.changeNote(second, id, { ...content('one, edited'), colour: 'rose' })
    expect((await program.host.undo())?.name).toBe('change colour')
    expect(await program.host.listNotes(second)).toMatchObject([
      { text: 'one, edited', colour: 'green' },
    ])
    expect(await exhaust(program, 'undo')).toEqual(['edit note', 'add note'])
  })

  it.each([false, true])(
    'forgets what could be redone with a new change (restart: %s)',
    async (again) => {
      let program = await temporaryProgram()
      await program.host.addNote(draft('one', first))
      await program.host.addNote(draft('two'))
      await program.host.undo()
      if (again) program = await restart(program)
      await program.host.addNote(draft('three', first))
      expect(await program.host.redo()).toBeNull()
      if (again) program = await restart(program)
      expect(await program.host.history()).toEqual({ undo: 'add note', redo: null })
      expect(await exhaust(program, 'undo')).toHaveLength(2)
      expect(await texts(program)).toEqual([])
    },
  )

  it('keeps to the order of the changes when the clock is set back', async () => {
    let time = Date.parse('2026-11-20T12:00:00Z')
    const now = () => new Date(time)
    let program = await temporaryProgram({ now })
    await program.host.addNote(draft('one'))
    await program.close()
    time -= 86_400_000
    program = await temporaryProgram({ now, folder: program.library.folder })
    await program.host.history()
    await program.host.addNote(draft('two', first))
    await program.host.undo()
    expect(await texts(program)).toEqual(['one'])
  })

  it('says what it is about, before and after', async () => {
    const { host, events } = await temporaryProgram()
    const heard: unknown[] = []
    expect(await host.history()).toEqual(nothing)
    expect([await host.undo(), await host.redo()]).toEqual([null, null])
    const { id } = await host.addNote(draft('one'))
    await host.deleteNote(second, id)
    await host.history()
    events.listen((name, payload) => heard.push([name, payload]))
    expect(await host.undo()).toEqual({ name: 'delete note', briefings: [second] })
    await host.history()
    expect(heard).toEqual([
      ['notesChanged', { briefing: second }],
      ['historyChanged', { undo: 'add note', redo: 'delete note' }],
    ])
  })

  it('reaches what belongs to a briefing that was removed, once it is back', async () => {
    const { host } = await temporaryProgram()
    await host.addNote(draft('one', first))
    await host.addNote(draft('two'))
    await host.removeBriefing(second)
    expect((await host.hello()).briefings).toHaveLength(1)
    expect(await host.undo()).toEqual({ name: 'remove briefing', briefings: [second] })
    expect(await host.undo()).toEqual({ name: 'add note', briefings: [second] })
  })

  it('that the disk refuses changes nothing, and works when there is room', async () => {
    const disk = failingDisk()
    const program = await temporaryProgram({ disk })
    await program.host.addNote(draft('one'))
    disk.refuse(/notes\.log$/u)
    await expect(program.host.undo()).rejects.toMatchObject({ code: 'disk' })
    expect(await texts(program)).toEqual(['one'])
    expect(await program.host.history()).toEqual({ undo: 'add note', redo: null })
    disk.refuse(null)
    expect(await exhaust(program, 'undo')).toEqual(['add note'])
  })

  it('is refused by one who only reads, who may still ask for the names', async () => {
    const { host, library, close } = await temporaryProgram()
    await host.addNote(draft('one'))
    await close()
    const reader = await temporaryProgram({ folder: library.folder, readOnly: true })
    expect((await reader.host.history()).undo).toBe('add note')
    await expect(reader.host.undo()).rejects.toMatchObject({ code: 'read-only' })
  })
})
