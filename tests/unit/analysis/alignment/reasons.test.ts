import { expect, test } from 'vitest'
import { alignBlocks } from '@analysis/alignment'
import { toAligned, yangpu } from '../../../support/alignment-pairs'

const { left, right } = yangpu()
const { pairs } = alignBlocks(left, right)

function reasonFor(beginning: string): string {
  const block = left.blocks.find(({ start }) => left.text.startsWith(beginning, start))
  return pairs.find((pair) => pair.left === block?.id)?.reason ?? 'no pair'
}

test.each([
  ['On the morning of today', 'both open the text'],
  ['On November 2, 2019', 'both say “built by the people”'],
  ['On November 2, 2019', 'both speak of 2019'],
  ['On November 2, 2019', 'both on an inspection visit'],
  ['The second focal point', 'both on urban renewal'],
  ['The second focal point', 'both count in households and m²'],
  ['Secondly, we aim', 'both name 1+2+3+4'],
  ['2. Activating innovation', 'the paragraphs below them are related'],
  ['Firstly, we aim', 'under related headings'],
])('says of “%s” that the two %s', (beginning, reason) => {
  expect(reasonFor(beginning).split('; ')).toContain(reason)
})

test('names the figures that two translators agree on', () => {
  const one = toAligned('The port handled 6.4 million containers and 412 ships.')
  const other = toAligned('Some 412 vessels called at the harbour, with 6.4 million boxes.')
  expect(alignBlocks(one, other).pairs[0]?.reason).toContain('the same figures: ')
})

test.each([
  ['214 women finished the course', 'none'],
  ['214 pension cases were settled', 'the same figures: 214 pension cases'],
])('a short count of another thing is not the same figure: %s', (said, reason) => {
  const one = toAligned('The pensions office of the county has 214 pension cases to decide.')
  const other = toAligned(`At the pensions office of the county ${said}.`)
  const [pair] = alignBlocks(one, other).pairs
  const figures = pair?.reason.split('; ').find((part) => part.startsWith('the same figures'))
  expect([pair?.reason !== undefined, figures ?? 'none']).toEqual([true, reason])
})

test('says of a block that did not change that it is the same', () => {
  const [same] = alignBlocks(left, left).pairs
  expect(same?.reason).toBe('word for word the same')
})

test('gives a reason for every pair, and never is more than nearly sure', () => {
  for (const { reason, confidence } of pairs) {
    expect(reason).not.toBe('')
    expect(confidence).toBeGreaterThanOrEqual(0.5)
    expect(confidence).toBeLessThan(1)
  }
})
