import { describe, expect, it } from 'vitest'
import type { Program } from '../../../../src/main/compose'
import { checkLibrary } from '../../../../src/main/library/check'
import { failingDisk, temporaryProgram } from '../../../support/library'

const before = `Harbour report

The lighthouse at Utklippan is kept by two men.

The port of Kalmar handled 410,000 tonnes in 2023. Of these 29,000 tonnes were grain from the north.

Schools opened in Vimmerby and in Oskarshamn. They have places for 1,250 children.

The old ferry to Bornholm was taken out of service without a successor.
`
const after = `Harbour report

A new summary was put in front of the report, which nobody had read before.

The port of Kalmar handled 410,000 tonnes in 2023. Of these 29,000 tonnes were grain from the north.

Schools opened in Vimmerby and in Oskarshamn. They have places for 1,400 children.

The lighthouse at Utklippan is kept by two men.
`
const id = 'report'
const file = (text: string, name = 'report.txt') => ({
  name,
  base64: Buffer.from(text).toString('base64'),
})

async function imported(options: Parameters<typeof temporaryProgram>[0] = {}): Promise<Program> {
  const program = await temporaryProgram(options)
  await program.host.importDocuments([file(before)])
  return program
}

async function annotate({ host }: Program, quote: string): Promise<string> {
  const { revision } = await host.openBriefing(id)
  const start = revision.text.indexOf(quote)
  const passage = { start, end: start + quote.length }
  const draft = { briefing: id, passage, colour: 'green', text: quote, tags: [] } as const
  return (await host.addNote(draft)).id
}

/** One note for each outcome; by its text, that which it was made on. */
async function annotated(options: Parameters<typeof temporaryProgram>[0] = {}): Promise<Program> {
  const program = await imported(options)
  await annotate(program, 'Harbour report')
  await annotate(program, 'kept by two men')
  await annotate(program, 'places for 1,250 children')
  await annotate(program, 'The old ferry to Bornholm')
  return program
}

async function states({ host }: Program): Promise<Readonly<Record<string, string>>> {
  const notes = await host.listNotes(id)
  return Object.fromEntries(notes.map(({ text, place }) => [text, place?.state ?? 'own']))
}

const outcome = {
  'Harbour report': 'exact',
  'kept by two men': 'moved',
  'places for 1,250 children': 'changed',
  'The old ferry to Bornholm': 'orphan',
}
const own = Object.fromEntries(Object.keys(outcome).map((text) => [text, 'own']))

async function restart(program: Program): Promise<Program> {
  await program.close()
  return temporaryProgram({ folder: program.library.folder })
}

describe('replacing a text', () => {
  it('leaves the reader at the passage they read, also when it is taken back', async () => {
    const program = await imported()
    const { host } = program
    const members = [id, 'yangpu-2023']
    const place = { revision: 1, block: 'b3', fraction: 0.25 }
    const elsewhere = { revision: 1, block: 'b7', fraction: 0.5 }
    await host.saveLayout(members, {
      divider: 40,
      positions: { [id]: place, 'yangpu-2023': elsewhere },
    })
    await host.replaceText(id, file(`${before.replace('report\n', 'report\n\nNew.\n\nNewer.\n')}`))
    const moved = { divider: 40, positions: { 'yangpu-2023': elsewhere } }
    const there = { ...place, revision: 2, block: 'b5' }
    const now = { ...moved, positions: { ...moved.positions, [id]: there } }
    expect(await host.readLayout(members)).toEqual(now)
    expect((await host.previewBriefing(id, members)).layout).toEqual(now)
    await host.undo()
    const again = await restart(program)
    expect((await again.host.readLayout(members)).positions[id]).toEqual(place)
  })

  it('carries every note, each with its outcome, and says how many', async () => {
    const program = await annotated()
    const { host } = program
    const replaced = await host.replaceText(id, file(after, 'corrected.txt'))
    expect(replaced.notes).toEqual({ exact: 1, moved: 1, changed: 1, orphan: 1 })
    expect(replaced.briefing).toMatchObject({
      revision: 2,
      title: 'Harbour report',
      source: { name: 'corrected.txt' },
      earlier: [{ revision: 1, source: { name: 'report.txt' } }],
    })
    expect(await states(program)).toEqual(outcome)
    const { revision } = await host.openBriefing(id)
    for (const { anchor, place } of await host.listNotes(id)) {
      if (place?.state === 'orphan') expect(anchor.revision).toBe(1)
      else expect(revision.text.slice(anchor.start, anchor.end)).toBe(anchor.quote)
    }
  })

  it('keeps the text before, its source and its figures readable', async () => {
    const { host } = await annotated()
    const figures = await host.readFigures(id)
    await host.replaceText(id, file(after))
    const old = await host.openBriefing(id, 1)
    expect([old.number, old.briefing.revision]).toEqual([1, 2])
    expect(old.revision.text).toContain('The old ferry')
    expect((await host.openBriefing(id)).number).toBe(2)
    expect(await host.readFigures(id, 1)).toEqual(figures)
    await expect(host.openBriefing(id, 3)).rejects.toMatchObject({ code: 'not-found' })
  })

  it.each([
    ['the same bytes', before, 'copy.txt holds the text that “Harbour report” has already.'],
    ['the same text in other bytes', `\ufeff${before}\n\n`, 'copy.txt holds the text'],
    ['no text', ' \n', 'copy.txt holds no text.'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'copy.txt is not plain text'],
  ])('by %s is refused, and changes nothing', async (_, text, message) => {
    const program = await annotated()
    const [briefing] = (await program.host.hello()).briefings.slice(-1)
    await expect(program.host.replaceText(id, file(text, 'copy.txt'))).rejects.toThrow(message)
    expect((await program.host.hello()).briefings.at(-1)).toEqual(briefing)
    expect(await states(program)).toEqual(own)
    expect((await program.host.history()).undo).toBe('add note')
  })

  it('is one step that is taken back and made again, also after a restart', async () => {
    let program = await annotated()
    const notes = await program.host.listNotes(id)
    await program.host.replaceText(id, file(after))
    const carried = await program.host.listNotes(id)
    for (const round of [1, 2]) {
      if (round === 2) program = await restart(program)
      expect(await program.host.undo()).toEqual({ name: 'replace text', briefings: [id] })
      expect(await program.host.listNotes(id)).toEqual(notes)
      expect((await program.host.openBriefing(id)).number).toBe(1)
      expect(await program.host.history()).toEqual({ undo: 'add note', redo: 'replace text' })
      if (round === 2) program = await restart(program)
      expect((await program.host.redo())?.name).toBe('replace text')
      expect(await program.host.listNotes(id)).toEqual(carried)
      expect((await program.host.openBriefing(id)).number).toBe(2)
    }
    await program.close()
    expect((await checkLibrary(program.library.folder)).problems).toEqual([])
  })

  it('never gives the number of a text that was taken back again', async () => {
    const { host } = await annotated()
    await host.replaceText(id, file(after))
    await host.undo()
    const { briefing } = await host.replaceText(id, file(`${after}\nOne more line of text.\n`))
    expect([briefing.revision, briefing.earlier?.map((one) => one.revision)]).toEqual([3, [1]])
    await expect(host.openBriefing(id, 2)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('looks for what was lost again, in every later text', async () => {
    const program = await annotated()
    await program.host.replaceText(id, file(after))
    await program.host.replaceText(id, file(`${after}\nOne more line of text.\n`))
    expect(await states(program)).toEqual(outcome)
    await program.host.replaceText(id, file(before, 'again.txt'))
    const found = await states(program)
    expect(found['The old ferry to Bornholm']).toBe('exact')
    // What the reader has not seen to stays open, with what it read at first.
    expect(found['places for 1,250 children']).toBe('changed')
    const [note] = (await program.host.listNotes(id)).filter(({ text }) => text.includes('1,250'))
    expect(note?.place).toMatchObject({ oldQuote: 'places for 1,250 children' })
  })

  it('carries what ties passages together', async () => {
    const { host } = await imported()
    const { revision } = await host.openBriefing(id)
    const span = (quote: string) => {
      const start = revision.text.indexOf(quote)
      return { briefing: id, passage: { start, end: start + quote.length } }
    }
    await host.addLink({
      ends: [span('kept by two men'), span('The old ferry')],
      type: 'seeAlso',
      text: '',
    })
    expect((await host.replaceText(id, file(after))).ties).toMatchObject({ moved: 1, orphan: 1 })
    const [link] = await host.listLinks(id)
    expect(link?.ends.map(({ place }) => place?.state)).toEqual(['moved', 'orphan'])
    await host.undo()
    expect((await host.listLinks(id))[0]?.ends.map(({ place }) => place)).toEqual([
      undefined,
      undefined,
    ])
  })

  it('does not apply a correction to another number', async () => {
    const { host } = await imported()
    const { revision } = await host.openBriefing(id)
    const start = revision.text.indexOf('1,250')
    const reading = {
      value: 1250,
      unit: 'place',
      kind: 'count',
      qualifier: null,
      direction: null,
      subject: null,
      period: null,
    } as const
    await host.correctFigure({ briefing: id, passage: { start, end: start + 5 }, reading })
    await host.replaceText(id, file(after))
    const read = await host.readFigures(id)
    expect(read.metrics.some(({ correction }) => correction !== undefined)).toBe(false)
    const [open] = await host.listOpenPlaces(id)
    expect(open).toMatchObject({ kind: 'correction', place: { oldQuote: '1,250' }, quote: '1,400' })
    if (open) await host.keepPlace(open.ref)
    const kept = await host.readFigures(id)
    expect(kept.metrics.some(({ correction }) => correction !== undefined)).toBe(true)
  })

  it('that the disk refuses leaves all as it was', async () => {
    const disk = failingDisk()
    const program = await annotated({ disk })
    disk.refuse(/revision-2/u)
    await expect(program.host.replaceText(id, file(after))).rejects.toMatchObject({ code: 'disk' })
    expect(await states(program)).toEqual(own)
    disk.refuse(null)
    await program.host.replaceText(id, file(after))
    expect(await states(program)).toEqual(outcome)
  })

  it.each([
    ['its act was written down', /acts\.log$/u],
    ['the notes were carried', /notes\.log$/u],
  ])('that stops before %s is brought to its end at the next opening', async (_, refused) => {
    const disk = failingDisk()
    let program = await annotated({ disk })
    disk.refuse(refused)
    await expect(program.host.replaceText(id, file(after))).rejects.toMatchObject({ code: 'disk' })
    program = await restart(program)
    expect(await states(program)).toEqual(outcome)
    expect((await program.host.undo())?.name).toBe('replace text')
    expect(await states(program)).toEqual(own)
    expect((await program.host.openBriefing(id)).number).toBe(1)
  })
})

describe('half-way on a full disk', () => {
  it('no note is shown in a wrong place, and all follow when there is room', async () => {
    const disk = failingDisk()
    const program = await annotated({ disk })
    disk.refuse(/notes\.log$/u)
    await expect(program.host.replaceText(id, file(after))).rejects.toMatchObject({ code: 'disk' })
    expect((await program.host.openBriefing(id)).number).toBe(2)
    await expect(program.host.listNotes(id)).rejects.toMatchObject({ code: 'disk' })
    disk.refuse(null)
    expect(await states(program)).toEqual(outcome)
    expect((await program.host.undo())?.name).toBe('replace text')
    expect(await states(program)).toEqual(own)
  })

  it('of an undo each note stands in the text that is shown, and the next undo goes on', async () => {
    const disk = failingDisk()
    const program = await annotated({ disk })
    const notes = await program.host.listNotes(id)
    await program.host.replaceText(id, file(after))
    disk.refuse(/acts\.log$|library\.json$/u)
    await expect(program.host.undo()).rejects.toMatchObject({ code: 'disk' })
    expect((await program.host.openBriefing(id)).number).toBe(2)
    expect(await states(program)).toEqual(outcome)
    disk.refuse(null)
    expect((await program.host.undo())?.name).toBe('replace text')
    expect((await program.host.openBriefing(id)).number).toBe(1)
    expect(await program.host.listNotes(id)).toEqual(notes)
  })
})

describe('importing and removing', () => {
  it('are taken back and made again, also after a restart', async () => {
    let program = await annotated()
    const notes = await program.host.listNotes(id)
    await program.host.removeBriefing(id)
    const ids = async () => (await program.host.hello()).briefings.map((briefing) => briefing.id)
    const shipped = ['yangpu-2023', 'yangpu-2025']
    expect((await program.host.undo())?.name).toBe('remove briefing')
    expect(await program.host.listNotes(id)).toEqual(notes)
    for (const _ of notes) await program.host.undo()
    program = await restart(program)
    expect(await program.host.undo()).toEqual({ name: 'import briefing', briefings: [id] })
    expect(await ids()).toEqual(shipped)
    expect((await program.host.history()).undo).toBeNull()
    expect(await program.host.redo()).toEqual({ name: 'import briefing', briefings: [id] })
    expect(await ids()).toEqual([...shipped, id])
    program = await restart(program)
    for (const _ of notes) await program.host.redo()
    expect(await program.host.listNotes(id)).toEqual(notes)
    expect((await program.host.redo())?.name).toBe('remove briefing')
    expect(await ids()).toEqual(shipped)
  })
})
