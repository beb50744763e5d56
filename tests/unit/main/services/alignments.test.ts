import { describe, expect, it } from 'vitest'
import { alignBlocks } from '@analysis/alignment'
import { inProcessAnalyst } from '../../../../src/main/services/analysis/in-process'
import { temporaryProgram } from '../../../support/library'

const left = 'yangpu-2023'
const right = 'yangpu-2025'
const texts = [
  { briefing: left, revision: 1 },
  { briefing: right, revision: 1 },
] as const

describe('the alignment of a pair', () => {
  it('is that of the newest texts and their figures', async () => {
    const { host } = await temporaryProgram()
    const [a, b] = await Promise.all(
      [left, right].map(async (id) => ({
        ...(await host.openBriefing(id)).revision,
        figures: await host.readFigures(id),
      })),
    )
    const alignment = await host.alignTexts(...texts)
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
    await host.alignTexts(...texts)
    await host.alignTexts(...texts)
    expect(made).toBe(1)
    await host.correctFigure({ briefing: left, passage: { start: 0, end: 5 }, reading: null })
    await host.alignTexts(...texts)
    expect(made).toBe(2)
  })

  it('keeps what the reader pinned, whichever end they chose first, until it is taken out', async () => {
    const { host } = await temporaryProgram()
    const before = await host.alignTexts(...texts)
    const [first] = before.pairs
    const [a = '', b = ''] = [first?.left, first?.right]
    const ends = [
      { briefing: right, block: b },
      { briefing: left, block: a },
    ] as const
    const found = async () =>
      (await host.alignTexts(...texts)).pairs.find((one) => one.left === a && one.right === b)
    await host.pinBlocks({ ends, related: true })
    expect(await found()).toMatchObject({ confidence: 1 })
    const { id } = await host.pinBlocks({ ends, related: false })
    expect(await found()).toBeUndefined()
    await host.unpinBlocks([left, right], id)
    expect(await host.alignTexts(...texts)).toEqual(before)
  })

  it('of two revisions says which blocks are the same writing, and heeds no pins', async () => {
    const { host } = await temporaryProgram()
    const { pairs } = await host.alignTexts(...texts)
    const { revision } = await host.openBriefing(left)
    const replaced = revision.text.split('\n').slice(1).join('\n\n')
    const base64 = Buffer.from(replaced.replace('29,000', '29,500')).toString('base64')
    await host.replaceText(left, { name: 'corrected.txt', base64 })
    const versions = await host.alignTexts(texts[0], { briefing: left, revision: 2 })
    expect(versions.pairs).toHaveLength(revision.blocks.length - 1)
    const reasons = versions.pairs.map(({ reason }) => reason)
    expect(reasons.filter((reason) => reason === 'the same passage, edited')).toHaveLength(1)
    expect(versions.pairs[0]).toMatchObject({ left: 'b2', right: 'b1' })

    const [pinned] = pairs
    await host.pinBlocks({
      ends: [
        { briefing: left, block: 'b1' },
        { briefing: right, block: pinned?.right ?? '' },
      ],
      related: true,
    })
    const earlier = await host.alignTexts(...texts)
    expect(earlier.pairs.every(({ confidence }) => confidence < 1)).toBe(true)
  })

  it('is refused for a briefing that is not there', async () => {
    const { host } = await temporaryProgram()
    await expect(
      host.alignTexts(texts[0], { briefing: 'nowhere', revision: 1 }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})
