import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { hashText } from '@analysis/text/hash'
import { noteContentSchema, type NoteDraft } from '@shared/note'
import type { Change } from '../../../../src/main/library/journal/entry'
import { failingDisk, temporaryProgram } from '../../../support/library'

const briefing = 'yangpu-2025'
const draft = (start: number, end: number, more: Partial<NoteDraft> = {}): NoteDraft => ({
  briefing,
  passage: { start, end },
  colour: 'yellow',
  text: '',
  tags: [],
  ...more,
})

/** What the lines of the journal say that the notes are now. */
async function onDisk(folder: string) {
  const path = join(folder, 'briefings', briefing, 'notes.log')
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  return lines.flatMap((line) => JSON.parse(line).changes.map((change: Change) => change.after))
}

describe('notes', () => {
  it('are on disk when they are acknowledged, with their anchor', async () => {
    const { host, library } = await temporaryProgram()
    const note = await host.addNote(draft(0, 12, { text: 'When?', tags: ['time'] }))
    expect(note.id).toMatch(/^n-[0-9a-z]{10}$/u)
    expect(note.anchor).toMatchObject({ revision: 1, start: 0, end: 12, quote: 'This morning' })
    expect(await onDisk(library.folder)).toEqual([note])
  })

  it('stand in reading order, those of the same start by their length', async () => {
    const { host } = await temporaryProgram()
    const passages = [
      [20, 30],
      [0, 12],
      [0, 4],
    ] as const
    for (const [start, end] of passages) await host.addNote(draft(start, end))
    const spans = (await host.listNotes(briefing)).map(({ anchor }) => [anchor.start, anchor.end])
    expect(spans).toEqual(passages.toReversed())
  })

  it('leave the blanks at the ends of a selection out', async () => {
    const { host } = await temporaryProgram()
    const { revision } = await host.openBriefing('yangpu-2023')
    const [first, second] = revision.blocks
    const passage = { start: (first?.end ?? 0) - 4, end: (second?.start ?? 0) + 2 }
    const across = await host.addNote({ ...draft(0, 1), briefing: 'yangpu-2023', passage })
    expect(across.anchor).toMatchObject(passage)
    const { anchor } = await host.addNote(draft(4, 13))
    expect(anchor).toMatchObject({ quote: 'morning,', start: 5, end: 13 })
  })

  it('are refused outside the text and in unknown briefings', async () => {
    const { host, library } = await temporaryProgram()
    const { length } = (await host.openBriefing(briefing)).revision.text
    for (const end of [length + 1, 1e12]) {
      for (const start of [0, end - 1]) {
        const outside = host.addNote(draft(start, end))
        await expect(outside).rejects.toMatchObject({ code: 'invalid-arguments' })
      }
    }
    const nowhere = host.addNote({ ...draft(0, 1), briefing: 'none' })
    await expect(nowhere).rejects.toMatchObject({ code: 'not-found' })
    await expect(onDisk(library.folder)).rejects.toThrow('ENOENT')
  })

  it('can be changed, and say when', async () => {
    let time = '2026-11-01T00:00:00.000Z'
    const { host } = await temporaryProgram({ now: () => new Date(time) })
    const { id } = await host.addNote(draft(0, 12))
    time = '2026-11-02T00:00:00.000Z'
    const content = { colour: 'rose', text: 'so', tags: ['b', 'a'] } as const
    const changed = await host.changeNote(briefing, id, content)
    expect(changed).toMatchObject({
      ...content,
      changed: time,
      created: '2026-11-01T00:00:00.000Z',
    })
    expect(await host.listNotes(briefing)).toEqual([changed])
  })

  it('take a tag as the library spells it, over all briefings', async () => {
    const { host } = await temporaryProgram()
    await host.addNote({ ...draft(0, 12, { tags: ['Housing'] }), briefing: 'yangpu-2023' })
    const note = await host.addNote(draft(0, 12, { tags: ['HOUSING', 'new'] }))
    expect(note.tags).toEqual(['Housing', 'new'])
    const content = { colour: 'yellow', text: '', tags: ['NEW', 'housing', 'Own'] } as const
    const changed = await host.changeNote(briefing, note.id, content)
    expect(changed.tags).toEqual(['new', 'Housing', 'Own'])
  })

  it('open with the spellings they were stored with, and are written on', async () => {
    const { host, library, close } = await temporaryProgram()
    const note = await host.addNote(draft(0, 12, { tags: ['first', 'second'] }))
    await close()
    const path = join(library.folder, 'briefings', briefing, 'notes.json')
    const stored = JSON.parse(await readFile(path, 'utf8'))
    const tags = ['Housing', 'housing', '\u202etag']
    const notes = [{ ...stored.notes[0], tags }]
    await writeFile(path, JSON.stringify({ ...stored, notes, crc: undefined }))
    const again = await temporaryProgram({ folder: library.folder })
    expect(await again.host.listNotes(briefing)).toMatchObject([{ id: note.id, tags }])
    expect(await again.host.listTags()).toEqual([
      { tag: 'Housing', notes: 1 },
      { tag: '\u202etag', notes: 1 },
    ])
    const content = v.parse(noteContentSchema, { colour: 'yellow', text: 'more', tags })
    const changed = await again.host.changeNote(briefing, note.id, content)
    expect(changed).toMatchObject({ text: 'more', tags: ['Housing', 'tag'] })
  })

  it('that two windows write at once say so, and undo brings back the words replaced', async () => {
    const { host, events } = await temporaryProgram()
    const heard: unknown[] = []
    events.listen((name, payload) => name === 'notice' && heard.push(payload))
    const { id } = await host.addNote(draft(0, 12, { text: 'base' }))
    const write = (text: string, ...seen: string[]) =>
      host.changeNote(briefing, id, { colour: 'yellow', text, tags: [] }, seen.map(hashText))
    await write('here', 'base')
    await write('here too', 'base', 'here')
    expect(heard).toEqual([])

    await write('there', 'base')
    await write('there too', 'there')
    expect(heard).toEqual([
      {
        level: 'warning',
        message:
          'The note on “This morning” was written in two windows at once. Undo brings back the words that were replaced.',
      },
    ])
    await host.undo()
    expect(await host.listNotes(briefing)).toMatchObject([{ text: 'here too' }])
    await host.undo()
    expect(await host.listNotes(briefing)).toMatchObject([{ text: 'base' }])
  })

  it('that are deleted are kept, and come back as they were', async () => {
    const { host, library } = await temporaryProgram()
    const note = await host.addNote(draft(0, 12, { text: 'kept' }))
    await host.deleteNote(briefing, note.id)
    expect(await host.listNotes(briefing)).toEqual([])
    const lines = await onDisk(library.folder)
    expect(lines.at(-1)).toMatchObject({ text: 'kept', deleted: expect.any(String) })
    const changing = host.changeNote(briefing, note.id, { colour: 'blue', text: '', tags: [] })
    await expect(changing).rejects.toMatchObject({ code: 'not-found' })
    expect(await host.restoreNote(briefing, note.id)).toEqual(note)
    expect(await host.listNotes(briefing)).toEqual([note])
  })

  it.each(['changeNote', 'deleteNote', 'restoreNote'] as const)(
    'that are not there are no crash: %s',
    async (method) => {
      const { host } = await temporaryProgram()
      const call = host[method](briefing, 'n-notthere00', { colour: 'blue', text: '', tags: [] })
      await expect(call).rejects.toMatchObject({ code: 'not-found' })
    },
  )

  it('are announced when they change, and not when nothing did', async () => {
    const { host, events } = await temporaryProgram()
    const heard: unknown[] = []
    events.listen((name, payload) => name === 'notesChanged' && heard.push([name, payload]))
    const { id, colour, text, tags } = await host.addNote(draft(0, 12))
    await host.changeNote(briefing, id, { colour, text, tags })
    await host.restoreNote(briefing, id)
    await host.deleteNote(briefing, id)
    await host.deleteNote(briefing, id)
    expect(heard).toEqual([
      ['notesChanged', { briefing }],
      ['notesChanged', { briefing }],
    ])
  })

  it('stay as they were when the disk is full, and go on when there is room', async () => {
    const disk = failingDisk()
    const { host } = await temporaryProgram({ disk })
    const { id } = await host.addNote(draft(0, 12, { text: 'first' }))
    disk.refuse(/notes\.log$/u)
    const content = { colour: 'yellow', text: 'second', tags: [] } as const
    await expect(host.changeNote(briefing, id, content)).rejects.toMatchObject({
      code: 'disk',
      message: 'The notes file of yangpu-2025 could not be saved: the disk is full.',
    })
    await expect(host.addNote(draft(20, 30))).rejects.toMatchObject({ code: 'disk' })
    expect(await host.listNotes(briefing)).toMatchObject([{ id, text: 'first' }])
    disk.refuse(null)
    await host.changeNote(briefing, id, content)
    expect(await host.listNotes(briefing)).toMatchObject([{ id, text: 'second' }])
  })
})
