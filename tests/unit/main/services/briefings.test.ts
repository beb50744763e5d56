import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '@shared/settings'
import { inProcessAnalyst } from '../../../../src/main/services/analysis/in-process'
import { failingDisk, noShell, temporaryProgram } from '../../../support/library'

const sources = join(import.meta.dirname, '../../../fixtures/library/sources')
const document = async (file: string, name = file) => ({
  name,
  base64: await readFile(join(sources, file), 'base64'),
})

describe('importing', () => {
  it('makes a briefing of a text file, source bytes untouched', async () => {
    const { host, library, events } = await temporaryProgram()
    const heard: string[] = []
    events.listen((name) => heard.push(name))
    const file = await document('gb18030.txt', '新闻 2023.TXT')
    const [outcome] = await host.importDocuments([file])
    expect(outcome).toMatchObject({ ok: true, known: false, briefing: { id: '2023' } })
    expect(heard.filter((name) => name === 'libraryChanged')).toHaveLength(1)
    const source = join(library.folder, 'briefings', '2023', 'source.txt')
    expect(await readFile(source, 'base64')).toBe(file.base64)
    const { briefing, revision } = await host.openBriefing('2023')
    expect(briefing).toMatchObject({ language: 'zh', source: { encoding: 'gb18030' } })
    expect(revision.text).toContain('居民29,000户')
  })

  it('knows the same bytes again under another name', async () => {
    const { host } = await temporaryProgram()
    const outcomes = await host.importDocuments([
      await document('report.txt'),
      await document('report.txt', 'copy of report.txt'),
    ])
    expect(outcomes).toMatchObject([
      { ok: true, known: false, briefing: { id: 'report' } },
      { ok: true, known: true, briefing: { id: 'report' } },
    ])
    expect((await host.hello()).briefings).toHaveLength(3)
  })

  it('gives other bytes under the same name an id of their own', async () => {
    const { host } = await temporaryProgram()
    const outcomes = await host.importDocuments([
      await document('report.txt'),
      await document('utf-8-bom.txt', 'Report.md'),
      await document('utf-16le.txt', 'report!.txt'),
    ])
    const ids = outcomes.map((outcome) => outcome.ok && outcome.briefing.id)
    expect(ids).toEqual(['report', 'report-2', 'report-3'])
  })

  it('lets each file fail for itself', async () => {
    const { host } = await temporaryProgram()
    const outcomes = await host.importDocuments([
      await document('pdf.txt', 'speech.pdf'),
      await document('report.txt'),
      await document('empty.txt'),
    ])
    expect(outcomes).toMatchObject([
      { ok: false, name: 'speech.pdf', message: expect.stringContaining('a PDF document') },
      { ok: true },
      { ok: false, name: 'empty.txt', message: 'empty.txt is empty.' },
    ])
  })

  it('leaves nothing in the list when the disk is full', async () => {
    const disk = failingDisk()
    const { host } = await temporaryProgram({ disk })
    disk.refuse(/briefings/u)
    const [outcome] = await host.importDocuments([await document('report.txt')])
    const message = 'The briefing could not be put into the library: the disk is full.'
    expect(outcome).toEqual({ ok: false, name: 'report.txt', message })
    expect((await host.hello()).briefings).toHaveLength(2)
    disk.refuse(null)
    expect(await host.importDocuments([await document('report.txt')])).toMatchObject([{ ok: true }])
  })

  it('takes what the reader chose in a dialog', async () => {
    const chosen = [await document('report.txt')]
    const shell = { ...noShell, chooseDocuments: async () => chosen }
    const { host } = await temporaryProgram({ shell })
    expect(await host.chooseDocuments()).toMatchObject([{ ok: true, briefing: { id: 'report' } }])
  })
})

describe('a briefing', () => {
  it('says that its source stops in mid-sentence', async () => {
    const { host } = await temporaryProgram()
    const [whole, cut] = await Promise.all(
      ['yangpu-2023', 'yangpu-2025'].map((id) => host.openBriefing(id)),
    )
    expect(whole?.revision.endsMidSentence).toBe(false)
    expect(cut?.revision.endsMidSentence).toBe(true)
  })

  it('can be described by the reader', async () => {
    const first = await temporaryProgram()
    const metadata = {
      title: 'Yangpu 2025',
      issuer: null,
      eventDate: '2025-09',
      publicationDate: null,
      language: 'en-GB',
    }
    const described = await first.host.describeBriefing('yangpu-2025', metadata)
    expect(described).toMatchObject({ ...metadata, id: 'yangpu-2025' })
    await first.close()
    const { host } = await temporaryProgram({ folder: first.library.folder })
    expect((await host.hello()).briefings[1]).toEqual(described)
  })

  it('that is removed goes aside with its notes, and comes back with them', async () => {
    const { host, library } = await temporaryProgram()
    const passage = { start: 0, end: 12 }
    const note = { briefing: 'yangpu-2025', passage, colour: 'blue', text: 'x', tags: [] } as const
    const { id } = await host.addNote(note)
    await host.removeBriefing('yangpu-2025')
    await expect(host.listNotes('yangpu-2025')).rejects.toMatchObject({ code: 'not-found' })
    expect(await readdir(join(library.folder, 'backups', 'removed'))).toEqual([
      expect.stringMatching(/^yangpu-2025-\d{8}T/u),
    ])
    await host.restoreBriefing('yangpu-2025')
    expect(await host.listNotes('yangpu-2025')).toMatchObject([{ id }])
  })

  it('comes back with its notes although its id went to another one', async () => {
    const { host } = await temporaryProgram()
    await host.importDocuments([await document('report.txt')])
    const content = { colour: 'blue', text: 'kept', tags: [] } as const
    const passage = { start: 0, end: 5 }
    const { id } = await host.addNote({ briefing: 'report', passage, ...content })
    await host.removeBriefing('report')
    await host.importDocuments([await document('utf-8-bom.txt', 'report.txt')])
    expect(await host.restoreBriefing('report')).toMatchObject({ id: 'report-2' })
    const notes = await host.listNotes('report-2')
    expect(notes).toMatchObject([{ id, briefing: 'report-2', text: 'kept' }])
    expect(await host.listNotes('report')).toEqual([])
    expect(await host.restoreBriefing('report')).toMatchObject({ id: 'report' })
    const ids = (await host.hello()).briefings.map((briefing) => briefing.id)
    expect(ids.slice(2)).toEqual(['report', 'report-2'])
  })

  it('comes back in the end although the disk was full in between', async () => {
    const disk = failingDisk()
    const { host } = await temporaryProgram({ disk })
    await host.importDocuments([await document('report.txt')])
    const content = { colour: 'blue', text: 'kept', tags: [] } as const
    await host.addNote({ briefing: 'report', passage: { start: 0, end: 5 }, ...content })
    await host.removeBriefing('report')
    await host.importDocuments([await document('utf-8-bom.txt', 'report.txt')])
    disk.refuse(/notes\.log$/u)
    await expect(host.restoreBriefing('report')).rejects.toMatchObject({ code: 'disk' })
    disk.refuse(null)
    const { id } = await host.restoreBriefing('report')
    expect(await host.listNotes(id)).toMatchObject([{ briefing: id, text: 'kept' }])
  })

  it('that is new has no corrections of the one whose id it got', async () => {
    const { host } = await temporaryProgram()
    const file = await document('report.txt')
    await host.importDocuments([file])
    const { metrics } = await host.readFigures('report')
    const [{ start, end } = { start: 0, end: 0 }] = metrics
    const correction = { briefing: 'report', passage: { start, end }, reading: null }
    await host.correctFigure(correction)
    await host.removeBriefing('report')
    await host.importDocuments([file])
    expect((await host.readFigures('report')).metrics).toEqual(metrics)
    await host.correctFigure(correction)
    await host.removeBriefing('report')
    const { id } = await host.restoreBriefing('report')
    expect((await host.readFigures(id)).metrics).toHaveLength(metrics.length - 1)
  })

  it('that was removed twice comes back as it was last', async () => {
    const { host } = await temporaryProgram()
    const file = await document('report.txt')
    const importAs = async (title: string) => {
      await host.importDocuments([file])
      const { briefings } = await host.hello()
      const report = briefings.find(({ id }) => id === 'report')
      if (!report) throw new Error('not imported')
      await host.describeBriefing('report', { ...report, title })
      await host.removeBriefing('report')
    }
    await importAs('first')
    await importAs('second')
    expect(await host.restoreBriefing('report')).toMatchObject({ title: 'second' })
  })

  it('stays when its folder cannot be moved', async () => {
    const disk = failingDisk()
    const { host } = await temporaryProgram({ disk })
    disk.refuse(/removed/u)
    await expect(host.removeBriefing('yangpu-2025')).rejects.toMatchObject({ code: 'disk' })
    expect((await host.hello()).briefings.map(({ id }) => id)).toContain('yangpu-2025')
    expect((await host.openBriefing('yangpu-2025')).revision.text).not.toBe('')
  })

  it.each(['removeBriefing', 'restoreBriefing', 'openBriefing', 'readFigures'] as const)(
    'that is not there is an error in words: %s',
    async (method) => {
      const { host } = await temporaryProgram()
      await expect(host[method]('none')).rejects.toMatchObject({ code: 'not-found' })
    },
  )
})

describe('the figures of a briefing', () => {
  it('are read once and kept', async () => {
    let count = 0
    const extraction = { metrics: [], unread: [] }
    const analyst = {
      ...inProcessAnalyst(),
      extractFigures: async () => {
        count += 1
        return extraction
      },
    }
    const { host } = await temporaryProgram({ analyst })
    const [one, other] = await Promise.all([1, 2].map(() => host.readFigures('yangpu-2023')))
    expect([one, other, count]).toEqual([extraction, extraction, 1])
    await host.readFigures('yangpu-2025')
    expect(count).toBe(2)
  })
})

describe('what the window looked like', () => {
  it('is remembered: settings, open pair, divider and places', async () => {
    const first = await temporaryProgram()
    const settings = { ...defaultSettings, theme: 'dark', textSize: 22 } as const
    const session = { left: 'yangpu-2025', right: null }
    const members = ['yangpu-2025', 'yangpu-2023']
    const layout = { divider: 61, positions: { 'yangpu-2023': { block: 'b7', fraction: 0.25 } } }
    await first.host.saveSettings(settings)
    await first.host.saveSession(session)
    await first.host.saveLayout(members, layout)
    await first.close()
    const { host } = await temporaryProgram({ folder: first.library.folder })
    expect(await host.hello()).toMatchObject({ settings, session })
    expect(await host.readLayout(members.toReversed())).toEqual(layout)
    expect(await host.readLayout(['yangpu-2023'])).toEqual({ divider: 50, positions: {} })
  })
})
