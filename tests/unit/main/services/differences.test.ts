import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inProcessAnalyst } from '../../../../src/main/services/analysis/in-process'
import { shippedData, temporaryProgram } from '../../../support/library'

const briefing = 'yangpu-2023'

async function revised() {
  const text = await readFile(join(shippedData, `${briefing}.txt`), 'utf8')
  const base64 = Buffer.from(text.replace('29,000', '31,500')).toString('base64')
  return { name: 'corrected.txt', base64 }
}

describe('the difference of two texts', () => {
  it('is told between two revisions of one briefing', async () => {
    const { host } = await temporaryProgram()
    await host.replaceText(briefing, await revised())
    const { changes } = await host.diffTexts({ briefing, revision: 1 }, { briefing, revision: 2 })
    expect(changes.map(({ kind, figures }) => [kind, figures.map(({ words }) => words)])).toEqual([
      ['edited', ['29,000 households → 31,500 households']],
    ])
  })

  it('is made once', async () => {
    const analyst = inProcessAnalyst()
    let made = 0
    const diff: typeof analyst.diff = (left, right) => {
      made += 1
      return analyst.diff(left, right)
    }
    const { host } = await temporaryProgram({ analyst: { ...analyst, diff } })
    const refs = [
      { briefing, revision: 1 },
      { briefing: 'yangpu-2025', revision: 1 },
    ] as const
    await host.diffTexts(...refs)
    await host.diffTexts(...refs)
    expect(made).toBe(1)
  })

  it.each([
    ['a briefing', { briefing: 'nowhere', revision: 1 }],
    ['a revision', { briefing, revision: 7 }],
  ])('is refused for %s that is not there', async (_, ref) => {
    const { host } = await temporaryProgram()
    await expect(host.diffTexts(ref, { briefing, revision: 1 })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
