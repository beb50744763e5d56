import { expect, test } from 'vitest'
import { alignBlocks } from '@analysis/alignment'
import { readText } from '@analysis/text'
import type { AlignedText } from '@shared/alignment'

const nothing = { metrics: [], unread: [] }
const topics = ['housing', 'roads', 'schools', 'clinics', 'harvests', 'taxes', 'parks', 'ports']

/** Paragraphs with words of their own beside those that all of them share. */
function manyParagraphs(count: number, seed: string, distinct: boolean): AlignedText {
  const paragraphs = Array.from({ length: count }, (_, at) => {
    const own = distinct ? `Place${at} and river${at} and hall${at}` : 'the old town'
    return `${seed} report on ${topics[at % topics.length]} in ${own}, where the work of the district went on.`
  })
  const { revision } = readText(paragraphs.join('\n\n'))
  return { ...revision, figures: nothing }
}

function workFor(count: number, distinct: boolean) {
  const work = { postings: 0, compared: 0 }
  const left = manyParagraphs(count, 'First', distinct)
  const right = manyParagraphs(count, 'Second', distinct)
  const { pairs } = alignBlocks(left, right, [], work)
  return { ...work, pairs: pairs.length }
}

test.each([
  ['distinct', true],
  ['repetitive', false],
])('compares no more pairs a block in a long %s text than in a short one', (_name, distinct) => {
  const short = workFor(250, distinct)
  const long = workFor(2000, distinct)
  expect(long.compared / 2000).toBeLessThanOrEqual((short.compared / 250) * 1.1)
  expect(long.postings / 2000).toBeLessThanOrEqual((short.postings / 250) * 1.1)
  expect(long.compared).toBeLessThanOrEqual(2000 * 30)
})

test('finds every partner in a long text', () => {
  expect(workFor(2000, true).pairs).toBe(2000)
})
