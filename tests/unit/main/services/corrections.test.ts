import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reading } from '@shared/correction'
import { describe, expect, it } from 'vitest'
import type { Program } from '../../../../src/main/compose'
import { failingDisk, temporaryProgram } from '../../../support/library'

const briefing = 'yangpu-2025'
const reading: Reading = {
  value: 7070,
  unit: 'place',
  kind: 'count',
  qualifier: 'about',
  direction: null,
  subject: 'places for pupils',
  period: '2021-2025',
}

async function passageOf(host: Program['host'], words: string) {
  const { revision } = await host.openBriefing(briefing)
  const start = revision.text.indexOf(words)
  return { start, end: start + words.length }
}

async function figureAt(host: Program['host'], start: number) {
  const { metrics } = await host.readFigures(briefing)
  return metrics.find((figure) => figure.start <= start && start < figure.end)
}

describe('a correction of a figure', () => {
  it('stands in the place of what was read, and is marked as the reader’s own', async () => {
    const { host } = await temporaryProgram()
    const passage = await passageOf(host, '7,070 school places')
    const { metrics } = await host.correctFigure({ briefing, passage, reading })
    const [found, ...more] = metrics.filter((figure) => figure.start === passage.start)
    expect(more).toEqual([])
    expect(found).toMatchObject({ ...reading, text: '7,070 school places', ...passage })
    expect(found?.correction).toMatch(/^c-/u)
    expect(await figureAt(host, passage.start)).toEqual(found)
  })

  it('survives a restart, and can be taken back', async () => {
    const before = await temporaryProgram()
    const { folder } = before.library
    const passage = await passageOf(before.host, '7,070 school places')
    const original = await figureAt(before.host, passage.start)
    await before.host.correctFigure({ briefing, passage, reading })
    await before.close()

    const { host } = await temporaryProgram({ folder })
    const corrected = await figureAt(host, passage.start)
    expect(corrected).toMatchObject(reading)
    await host.takeBackCorrection(briefing, corrected?.correction ?? '')
    expect(await figureAt(host, passage.start)).toEqual(original)
    const again = host.takeBackCorrection(briefing, corrected?.correction ?? '')
    await expect(again).rejects.toMatchObject({ code: 'not-found' })
  })

  it('says that something is no figure; it is listed among the digits with the reason', async () => {
    const { host } = await temporaryProgram()
    const passage = await passageOf(host, '421,000 square meters')
    const { metrics, unread } = await host.correctFigure({ briefing, passage, reading: null })
    expect(metrics.some((figure) => figure.start === passage.start)).toBe(false)
    expect(unread).toContainEqual(
      expect.objectContaining({ ...passage, reason: 'you said that this is no figure' }),
    )
  })

  it('marks a figure that was missed', async () => {
    const { host } = await temporaryProgram()
    const passage = await passageOf(host, '1+2+3+4')
    await host.correctFigure({ briefing, passage, reading: { ...reading, value: 10 } })
    expect(await figureAt(host, passage.start)).toMatchObject({ value: 10, text: '1+2+3+4' })
  })

  it('stands within one block, and within the text', async () => {
    const { host } = await temporaryProgram()
    const original = await host.readFigures(briefing)
    const { text, blocks } = (await host.openBriefing(briefing)).revision
    const [first] = blocks
    const ends = [(first?.end ?? 0) + 2, text.length, text.length + 1]
    for (const end of ends) {
      const refused = host.correctFigure({ briefing, passage: { start: 0, end }, reading: null })
      await expect(refused).rejects.toMatchObject({ code: 'invalid-arguments' })
    }
    expect(await host.readFigures(briefing)).toEqual(original)
  })

  it('gives way to a later one of the same place', async () => {
    const { host, library, close } = await temporaryProgram()
    const passage = await passageOf(host, '7,070 school places')
    await host.correctFigure({ briefing, passage, reading: null })
    await host.correctFigure({ briefing, passage: { ...passage, end: passage.start + 5 }, reading })
    expect(await figureAt(host, passage.start)).toMatchObject({ text: '7,070' })
    await close()
    const path = join(library.folder, 'briefings', briefing, 'notes.json')
    expect(JSON.parse(await readFile(path, 'utf8')).corrections).toHaveLength(1)
  })

  it('is refused when the disk is full, and nothing is changed', async () => {
    const disk = failingDisk()
    const { host } = await temporaryProgram({ disk })
    const passage = await passageOf(host, '7,070 school places')
    const original = await figureAt(host, passage.start)
    disk.refuse(/notes\.log/u)
    const refused = host.correctFigure({ briefing, passage, reading })
    await expect(refused).rejects.toMatchObject({ code: 'disk' })
    expect(await figureAt(host, passage.start)).toEqual(original)
  })

  it('that speaks of another text is passed over', async () => {
    const before = await temporaryProgram()
    const { folder } = before.library
    const passage = await passageOf(before.host, '7,070 school places')
    await before.host.correctFigure({ briefing, passage, reading })
    await before.close()
    const path = join(folder, 'briefings', briefing, 'notes.json')
    const stored = await readFile(path, 'utf8')
    await writeFile(path, stored.replace('"quote":"7,070', '"quote":"9,999'))
    const { host } = await temporaryProgram({ folder })
    expect((await figureAt(host, passage.start))?.correction).toBeUndefined()
  })
})
