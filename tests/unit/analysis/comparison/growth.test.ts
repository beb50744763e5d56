import { expect, test } from 'vitest'
import { compareFigures } from '@analysis/comparison'
import { toAligned } from '../../../support/alignment-pairs'
import { readSource } from '../../../support/labelled'

/** The same text again and again, with other names. */
function long(path: string, times: number) {
  const paragraphs = readSource(path).split(/\n\s*\n/u)
  const copies = Array.from({ length: times }, (_, time) =>
    paragraphs.join('\n\n').replaceAll(/\b(\p{Lu}\p{Ll}{5,})/gu, `$1${time}`),
  )
  return toAligned(copies.join('\n\n'))
}

test('the work for a figure has a bound however long the texts are', () => {
  const folder = 'tests/fixtures/comparison/tuning'
  const perFigure = [4, 16].map((times) => {
    const [left, right] = ['xinlu-2022', 'hedong-2023'].map((name) =>
      long(`${folder}/${name}.txt`, times),
    )
    if (!left || !right) throw new Error('two texts')
    const work = { postings: 0, compared: 0 }
    compareFigures(left, right, [], work)
    return {
      compared: work.compared / left.figures.metrics.length,
      postings: work.postings / left.figures.metrics.length,
    }
  })
  for (const { compared, postings } of perFigure) {
    expect(compared).toBeLessThanOrEqual(12)
    expect(postings).toBeLessThanOrEqual(24 * 40)
  }
})
