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

const few = 350
const many = 1050

test.each([
  ['distinct', true],
  ['repetitive', false],
])('compares no more pairs a block in a long %s text than in a short one', (_name, distinct) => {
  const short = workFor(few, distinct)
  const long = workFor(many, distinct)
  expect(long.compared / many).toBeLessThanOrEqual((short.compared / few) * 1.1)
  expect(long.postings / many).toBeLessThanOrEqual((short.postings / few) * 1.1)
  expect(long.compared).toBeLessThanOrEqual(many * 30)
})

test('finds every partner in a long text', () => {
  expect(workFor(few, true).pairs).toBe(few)
})

test.each(['A', "Aa'", 'Ab Cd, ', 'a-'])(
  'gets to the end of a text of nothing but "%s"',
  (part) => {
    const { revision } = readText(part.repeat(600_000 / part.length))
    const text: AlignedText = { ...revision, figures: nothing }
    expect(alignBlocks(text, text).pairs.length).toBeLessThanOrEqual(1)
  },
)
