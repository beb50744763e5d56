import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Program } from '../../../../src/main/compose'
import { failingDisk, temporaryProgram } from '../../../support/library'

const [first, second] = ['yangpu-2023', 'yangpu-2025'] as const
const pair = [first, second] as const

const linkDraft = (text = '', one: string = first, other: string = second) =>
  ({
    ends: [
      { briefing: one, passage: { start: 0, end: 12 } },
      { briefing: other, passage: { start: 20, end: 40 } },
    ],
    type: 'updates',
    text,
  }) as const

const pinDraft = (related: boolean) =>
  ({
    ends: [
      { briefing: second, block: 'b3' },
      { briefing: first, block: 'b4' },
    ],
    related,
  }) as const

const verdictDraft = (verdict: 'accepted' | 'rejected') =>
  ({ ends: linkDraft().ends, verdict }) as const

async function restart({ library, close }: Program): Promise<Program> {
  await close()
  return temporaryProgram({ folder: library.folder })
}

describe('a link', () => {
  it('keeps both passages, is kept with its pair and is there after a restart', async () => {
    const program = await temporaryProgram()
    const link = await program.host.addLink(linkDraft('grew'))
    const { host, library } = await restart(program)
    expect((await host.listTies(pair)).links).toEqual([link])
    expect((await host.listTies([second, first])).links).toEqual([link])
    const { revision } = await host.openBriefing(second)
    expect(link.ends[1].anchor.quote).toBe(revision.text.slice(20, 40).trim())
    expect(await readdir(join(library.folder, 'pairs', `${first}--${second}`))).toContain(
      'ties.log',
    )
  })

  it('is edited, deleted and restored, each a step that undo names', async () => {
    const { host } = await temporaryProgram()
    const { id } = await host.addLink(linkDraft())
    await host.changeLink(pair, id, { type: 'contradicts', text: '' })
    await host.changeLink(pair, id, { type: 'contradicts', text: 'by 2 million' })
    await host.deleteLink(pair, id)
    expect((await host.listTies(pair)).links).toEqual([])
    await host.restoreLink(pair, id)
    const names: unknown[] = []
    for (let done = await host.undo(); done; done = await host.undo()) names.push(done.name)
    expect(names).toEqual([
      'restore link',
      'delete link',
      'edit link',
      'change type of link',
      'add link',
    ])
  })

  it('can tie a briefing to itself, and is listed with every briefing it touches', async () => {
    const { host } = await temporaryProgram()
    const inside = await host.addLink(linkDraft('inside', first, first))
    const across = await host.addLink(linkDraft('across'))
    const ids = async (briefing: string) =>
      (await host.listLinks(briefing)).map(({ id }) => id).toSorted()
    expect(await ids(first)).toEqual([inside.id, across.id].toSorted())
    expect(await ids(second)).toEqual([across.id])
    expect((await host.listTies([first])).links).toEqual([inside])
  })

  it('waits for a briefing that was removed, whose id no other gets', async () => {
    const { host } = await temporaryProgram()
    const link = await host.addLink(linkDraft())
    await host.removeBriefing(first)
    expect(await host.listLinks(second)).toEqual([link])
    expect((await host.history()).undo).toBe('remove briefing')
    const base64 = Buffer.from('Another text of the same name.\n').toString('base64')
    const [taken] = await host.importDocuments([{ name: `${first}.txt`, base64 }])
    expect(taken).toMatchObject({ ok: true, briefing: { id: `${first}-2` } })
    expect((await host.restoreBriefing(first)).id).toBe(first)
    for (const name of ['restore briefing', 'import briefing', 'remove briefing', 'add link']) {
      expect((await host.undo())?.name).toBe(name)
    }
    expect(await host.listLinks(second)).toEqual([])
  })

  it.each([
    ['outside the text', { start: 0, end: 10_000_000 }, 'invalid-arguments'],
    ['in no briefing of the library', null, 'not-found'],
  ])('with an end %s is refused', async (_, passage, code) => {
    const { host } = await temporaryProgram()
    const draft = linkDraft()
    const end = passage ? { briefing: first, passage } : { ...draft.ends[0], briefing: 'nobody' }
    const adding = host.addLink({ ...draft, ends: [end, draft.ends[1]] })
    await expect(adding).rejects.toMatchObject({ code })
    await expect(host.deleteLink(pair, 'l-nothing1')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('that the disk refuses is not there, and can be made when there is room', async () => {
    const disk = failingDisk()
    const { host } = await temporaryProgram({ disk })
    disk.refuse(/ties\.log$/u)
    await expect(host.addLink(linkDraft())).rejects.toMatchObject({
      message: `The links file of ${first} and ${second} could not be saved: the disk is full.`,
    })
    expect((await host.listTies(pair)).links).toEqual([])
    disk.refuse(null)
    await host.addLink(linkDraft())
    expect((await host.listTies(pair)).links).toHaveLength(1)
  })
})

describe('pins and verdicts', () => {
  it('give way to what is said of the same two later', async () => {
    const { host } = await temporaryProgram()
    await host.pinBlocks(pinDraft(true))
    const apart = await host.pinBlocks(pinDraft(false))
    await host.judgeRow(verdictDraft('rejected'))
    const accepted = await host.judgeRow(verdictDraft('accepted'))
    expect(await host.listTies(pair)).toEqual({ links: [], pins: [apart], verdicts: [accepted] })
    await host.undo()
    await host.undo()
    await host.undo()
    expect((await host.listTies(pair)).pins).toMatchObject([{ related: true }])
  })

  it('are taken back, and the pair hears of it', async () => {
    const { host, events } = await temporaryProgram()
    const pin = await host.pinBlocks(pinDraft(true))
    const verdict = await host.judgeRow(verdictDraft('accepted'))
    const heard: unknown[] = []
    events.listen((name, payload) => name === 'tiesChanged' && heard.push(payload))
    await host.unpinBlocks(pair, pin.id)
    await host.takeBackVerdict(pair, verdict.id)
    expect(await host.listTies(pair)).toEqual({ links: [], pins: [], verdicts: [] })
    expect(await host.undo()).toEqual({ name: 'take back verdict', briefings: pair })
    expect(heard).toEqual([{ members: pair }, { members: pair }, { members: pair }])
    await expect(host.unpinBlocks(pair, pin.id)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('stay with the pair beside its layout', async () => {
    const program = await temporaryProgram()
    await program.host.saveLayout(pair, { divider: 40, positions: {} })
    await program.host.pinBlocks(pinDraft(true))
    const { host, library } = await restart(program)
    expect(await host.readLayout(pair)).toEqual({ divider: 40, positions: {} })
    expect((await host.listTies(pair)).pins).toHaveLength(1)
    const layout = await readFile(join(library.folder, 'pairs', `${first}--${second}.json`), 'utf8')
    expect(layout).toContain('"divider": 40')
  })
})

describe('undo', () => {
  it('goes through notes and ties in the order in which they were made', async () => {
    const program = await temporaryProgram()
    const note = { briefing: first, passage: { start: 0, end: 9 }, text: '', tags: [] } as const
    await program.host.addNote({ ...note, colour: 'blue' })
    await program.host.addLink(linkDraft())
    await program.host.addNote({ ...note, colour: 'rose' })
    const { host } = await restart(program)
    const names = [await host.undo(), await host.undo(), await host.undo()]
    expect(names.map((done) => done?.name)).toEqual(['add note', 'add link', 'add note'])
    expect((await host.redo())?.name).toBe('add note')
    expect(await host.redo()).toEqual({ name: 'add link', briefings: pair })
    expect((await host.listTies(pair)).links).toHaveLength(1)
  })
})
