import { expect, it } from 'vitest'
import { toCsv } from '../../../../../src/main/services/export/csv'

it.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+8.5%', '+8.5%'],
  ['-3 pp', "'-3 pp"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1+1', "' =1+1"],
  ['\t=1+1', "'\t=1+1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  [-5, '-5'],
  [null, ''],
])('writes %j as a cell that no spreadsheet takes for a formula', (value, cell) => {
  expect(toCsv(['a', 'b'], [[value, 1]])).toBe(`a,b\n${cell},1\n`)
})
