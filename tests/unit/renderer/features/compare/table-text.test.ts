import { expect, test } from 'vitest'
import { compareFigures } from '@analysis/comparison'
import {
  asHtml,
  asTabs,
  tableCells,
} from '../../../../../src/renderer/src/features/compare/table-text'
import { shipped } from '../../../../support/comparison-pairs'

const { left, right } = shipped()
const { rows } = compareFigures(left, right)

test('the rows as a table say what the panel says', () => {
  const cells = tableCells(rows, { left: 'Then', right: 'Now' })
  expect(cells[0]).toEqual(['Indicator', 'Then', 'Now', 'Change', 'In percent', 'Mind'])
  expect(cells).toContainEqual([
    'households',
    '29,000 households',
    'over 20,000 households',
    'at most 9,000 households less',
    'at most 31% less',
    'other period, not exact, other definition',
  ])
})

test('no change begins with a sign, and none has an apostrophe that it does not need', () => {
  const lines = asTabs(tableCells(rows, { left: 'Then', right: 'Now' }))
  expect(lines).toContain('\t9 schools more\t+180%\t')
  expect(lines).not.toContain("\t'")
})

test('no cell is a formula, and none is markup', () => {
  const cells = [['=1+1', '<b>', 'a\tb']]
  expect(asTabs(cells)).toBe("'=1+1\t<b>\ta b")
  expect(asHtml(cells)).toContain('<th>&lt;b&gt;</th>')
})
