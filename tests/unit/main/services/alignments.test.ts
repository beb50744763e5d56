import { describe, expect, it } from 'vitest'
import { alignBlocks } from '@analysis/alignment'
import { inProcessAnalyst } from '../../../../src/main/services/analysis/in-process'
import { temporaryProgram } from '../../../support/library'

const left = 'yangpu-2023'
const right = 'yangpu-2025'

describe('the alignment of a pair', () => {
  it('is that of the newest texts and their figures', async () => {
    const { host } = await temporaryProgram()
    const [a, b] = await Promise.all(
      [left, right].map(async (id) => ({
        ...(await host.openBriefing(id)).revision,
        figures: await host.readFigures(id),
      })),
    )
    const alignment = await host.alignPair(left, right)
    expect(alignment.pairs.length).toBeGreaterThan(5)
    expect(a && b && alignBlocks(a, b)).toEqual(alignment)
  })

  it('is made once, and again when a figure was corrected', async () => {
    const analyst = inProcessAnalyst()
    let made = 0
    const align: typeof analyst.align = (pair, pins) => {
      made += 1
      return analyst.align(pair, pins)
    }
    const { host } = await temporaryProgram({ analyst: { ...analyst, align } })
    await host.alignPair(left, right)
    await host.alignPair(left, right)
    expect(made).toBe(1)
    await host.correctFigure({ briefing: left, passage: { start: 0, end: 5 }, reading: null })
    await host.alignPair(left, right)
    expect(made).toBe(2)
  })

  it('keeps what the reader pinned, whichever end they chose first, until it is taken out', async () => {
    const { host } = await temporaryProgram()
    const before = await host.alignPair(left, right)
    const [first] = before.pairs
    const [a = '', b = ''] = [first?.left, first?.right]
    const ends = [
      { briefing: right, block: b },
      { briefing: left, block: a },
    ] as const
    const found = async () =>
      (await host.alignPair(left, right)).pairs.find((one) => one.left === a && one.right === b)
    await host.pinBlocks({ ends, related: true })
    expect(await found()).toMatchObject({ confidence: 1 })
    const { id } = await host.pinBlocks({ ends, related: false })
    expect(await found()).toBeUndefined()
    await host.unpinBlocks([left, right], id)
    expect(await host.alignPair(left, right)).toEqual(before)
  })

  it('is refused for a briefing that is not there', async () => {
    const { host } = await temporaryProgram()
    await expect(host.alignPair(left, 'nowhere')).rejects.toMatchObject({ code: 'not-found' })
  })
})
