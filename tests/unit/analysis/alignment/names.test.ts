import { expect, test } from 'vitest'
import { alignBlocks } from '@analysis/alignment'
import { prepare } from '../../../../src/analysis/alignment/match'
import { toAligned } from '../../../support/alignment-pairs'

/** The names of each block of the first of two texts. */
function namesIn(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly string[])[] {
  const [a, b] = [toAligned(left.join('\n\n')), toAligned(right.join('\n\n'))]
  return prepare(a, b).observed.left.map(({ names }) => [...names.keys()])
}

test('what a place is called behind its own name is no name', () => {
  const [first] = namesIn(['In May the works at Castle Road and on Lake Kisi began.'], ['None.'])
  expect(first).toEqual(['castle', 'kisi'])
})

test('and no reason to relate two blocks', () => {
  const one = toAligned('A new depot for buses was opened in May at Cotton Mill Road.')
  const other = toAligned('A second depot for buses is planned for next May in Harbour Road.')
  const [pair] = alignBlocks(one, other).pairs
  expect(pair?.reason).not.toContain('Road')
})

test.each([
  ['in its own text', ['Qinhe grew by a tenth.', 'Roads in Qinhe were mended.'], ['None.']],
  ['in the other text', ['Qinhe grew by a tenth.'], ['Roads in Qinhe were mended.']],
])('the head of a sentence is a name where it is one %s', (_where, left, right) => {
  expect(namesIn(left, right)[0]).toEqual(['qinhe'])
})

test('but not where it is also written small', () => {
  const left = ['Water is dear.', 'The Ministry of Water met.', 'Pipes bring water.']
  expect(namesIn(left, ['None.'])[0]).toEqual([])
})
