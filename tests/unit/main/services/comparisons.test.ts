import { describe, expect, it } from 'vitest'
import { compareFigures } from '@analysis/comparison'
import type { Comparison, ComparisonRow } from '@shared/comparison'
import type { Host } from '@shared/host'
import { inProcessAnalyst } from '../../../../src/main/services/analysis/in-process'
import { temporaryProgram } from '../../../support/library'

const left = 'yangpu-2023'
const right = 'yangpu-2025'

const rowOf = ({ rows }: Comparison, text: string): ComparisonRow => {
  const row = rows.find((one) => one.right.text === text)
  if (!row) throw new Error(`no row of ${text}`)
  return row
}

const judge = (host: Host, row: ComparisonRow, verdict: 'accepted' | 'rejected') =>
  host.judgeRow({
    ends: [
      { briefing: left, passage: { start: row.left.start, end: row.left.end } },
      { briefing: right, passage: { start: row.right.start, end: row.right.end } },
    ],
    verdict,
  })

describe('the comparison of a pair', () => {
  it('is that of the newest texts and their figures', async () => {
    const { host } = await temporaryProgram()
    const [a, b] = await Promise.all(
      [left, right].map(async (id) => ({
        ...(await host.openBriefing(id)).revision,
        figures: await host.readFigures(id),
      })),
    )
    expect(a && b && compareFigures(a, b)).toEqual(await host.comparePair(left, right))
  })

  it('follows a correction at once, and its undo', async () => {
    const { host } = await temporaryProgram()
    const before = await host.comparePair(left, right)
    const { right: figure } = rowOf(before, '7,070 school places')
    const { start, end, unit, kind, qualifier, direction, subject, period } = figure
    const reading = { value: 7700, unit, kind, qualifier, direction, subject, period }
    await host.correctFigure({ briefing: right, passage: { start, end }, reading })
    const after = rowOf(await host.comparePair(left, right), '7,070 school places')
    expect(after.change).toMatchObject({ absolute: 7700 - 13_300 })
    await host.undo()
    expect(await host.comparePair(left, right)).toEqual(before)
  })

  it('keeps what the reader accepted and rejected, whichever side it stands on', async () => {
    const { host } = await temporaryProgram()
    const before = await host.comparePair(left, right)
    const row = rowOf(before, '14 new schools')
    const { id } = await judge(host, row, 'rejected')
    const after = await host.comparePair(left, right)
    expect(after.rejected).toMatchObject([{ id: row.id, verdict: id }])
    expect((await host.comparePair(right, left)).rejected).toMatchObject([{ verdict: id }])
    await host.undo()
    expect(await host.comparePair(left, right)).toEqual(before)
    await judge(host, row, 'accepted')
    expect(rowOf(await host.comparePair(left, right), '14 new schools')).toMatchObject({
      standing: 'accepted',
      confidence: 1,
    })
  })

  it('tells how far it has come, and can be called off', async () => {
    const { host, events } = await temporaryProgram()
    // Figures that no other test has compared.
    await host.correctFigure({ briefing: left, passage: { start: 0, end: 9 }, reading: null })
    const shares: number[] = []
    events.listen((name, payload) => {
      if (name === 'comparisonProgress' && typeof payload === 'object' && 'share' in payload) {
        shares.push(payload.share)
        void host.cancelComparison(left, right)
      }
    })
    await expect(host.comparePair(left, right)).rejects.toMatchObject({ code: 'cancelled' })
    expect(shares.length).toBeGreaterThan(0)
    for (const share of shares) expect(share).toBeLessThanOrEqual(1)
  })

  it('is made once', async () => {
    const analyst = inProcessAnalyst()
    let made = 0
    const compare: typeof analyst.compare = (...args) => {
      made += 1
      return analyst.compare(...args)
    }
    const { host } = await temporaryProgram({ analyst: { ...analyst, compare } })
    await host.comparePair(left, right)
    await host.comparePair(left, right)
    expect(made).toBe(1)
  })
})

describe('what is written out', () => {
  it('has a line a pair and a line a figure without one, with quotes and hashes', async () => {
    const { host } = await temporaryProgram()
    const { name, text } = await host.exportComparison(left, right, 'pairs')
    expect(name).toBe('yangpu-2023--yangpu-2025-comparison.csv')
    const { rows, onlyLeft, onlyRight } = await host.comparePair(left, right)
    const count = (word: string) => text.match(new RegExp(`^${word},`, 'gmu'))?.length ?? 0
    expect([count('pair'), count('only left'), count('only right')]).toEqual([
      rows.length,
      onlyLeft.length,
      onlyRight.length,
    ])
    const { briefings } = await host.hello()
    for (const { source } of briefings) expect(text).toContain(source.sha256)
    expect(text).toContain(',9 schools more (+180%),9,')
    expect(text).not.toContain("'+")
  })

  it('begins with a byte-order mark where it is a table, for Excel', async () => {
    const { host } = await temporaryProgram()
    const starts = await Promise.all(
      (['pairs', 'figures', 'markdown'] as const).map(async (format) =>
        (await host.exportComparison(left, right, format)).text.startsWith('\uFEFF'),
      ),
    )
    expect(starts).toEqual([true, true, false])
  })

  it('has every figure once, and says which the reader corrected', async () => {
    const { host } = await temporaryProgram()
    const [metric] = (await host.readFigures(left)).metrics
    if (!metric) throw new Error('no figure')
    const { start, end, unit, kind, qualifier, direction, subject, period } = metric
    const reading = { value: 1, unit, kind, qualifier, direction, subject, period }
    await host.correctFigure({ briefing: left, passage: { start, end }, reading })
    const { text } = await host.exportComparison(left, right, 'figures')
    const lines = text.trimEnd().split('\n')
    expect(lines.filter((line) => line.includes('"29,000 households"'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes(',yes,'))).toHaveLength(1)
  })

  it('reads as a document with a table', async () => {
    const { host } = await temporaryProgram()
    const { text } = await host.exportComparison(left, right, 'markdown')
    expect(text).toMatch(/^\| school places added +\| 13,300 educational degrees/mu)
    expect(text).toContain('## Only left')
  })
})

describe('a series', () => {
  it('holds the rows of the two that are in it', async () => {
    const { host } = await temporaryProgram()
    const { members, series } = await host.joinSeries([right, left])
    expect(members.map(({ briefing, date }) => [briefing, date])).toEqual([
      [left, '2023-08-17'],
      [right, '2025'],
    ])
    const { rows } = await host.comparePair(left, right)
    const certain = rows.filter(({ standing, change }) => standing === 'found' && change)
    expect(series).toHaveLength(certain.length)
  })

  it('follows the reader’s word', async () => {
    const { host } = await temporaryProgram()
    const row = rowOf(await host.comparePair(left, right), '14 new schools')
    const quotes = async () =>
      (await host.joinSeries([left, right])).series.map(({ points }) =>
        points.map(({ figure }) => figure.text),
      )
    const joined = [row.left.text, row.right.text]
    expect(await quotes()).toContainEqual(joined)
    await judge(host, row, 'rejected')
    expect(await quotes()).not.toContainEqual(joined)
  })
})
