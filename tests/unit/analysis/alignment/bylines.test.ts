import { expect, test } from 'vitest'
import { isByline } from '../../../../src/analysis/alignment/bylines'

test.each([
  'By the County Press Office',
  'Source: Qinhe Daily',
  'Issued by the Mayor',
  'Updated: 3 May 2021',
  '18 March 2022',
  'Qinhe, 18 March 2022',
  'Qinhe, November 2, 2019',
])('says whose text it is, or where and when: %s', (line) => {
  expect(isByline(line)).toBe(true)
})

test.each([
  'I. Overview',
  'By 2030: the years ahead',
  'Presented works',
  'Review of the quarter, July to September 2022',
  'Bypass and bridges',
  `${'By the sea, '.repeat(20)}and so on`,
])('is about something: %s', (line) => {
  expect(isByline(line)).toBe(false)
})
