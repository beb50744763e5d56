import { expect, it } from 'vitest'
import { ownPeriod } from '../../../../src/analysis/comparison/own-period'
import { toAligned } from '../../../support/alignment-pairs'

const event = { date: '2023-08-17', dated: 'event' } as const

function periodIn(text: string, member: Parameters<typeof ownPeriod>[1] = event): string | null {
  const [metric] = toAligned(text).figures.metrics
  if (!metric) throw new Error('no figure')
  return ownPeriod(metric, member)
}

it.each([
  ['In 2022, exports came to 900 million yuan.', '2022'],
  ['Exports came to 900 million yuan last year.', '2022'],
  ['In the second quarter of 2022, exports came to 900 million yuan.', '2022-Q2'],
  ['In the first half of this year, exports came to 900 million yuan.', '2023-H1'],
])('%s is for %s', (text, period) => {
  expect(periodIn(text)).toBe(period)
})

it.each([
  'Exports came to 900 million yuan.',
  'By the end of 2022, exports came to 900 million yuan.',
  'Since 2020, exports came to 900 million yuan.',
  'Over the past three years, exports came to 900 million yuan.',
  'From 2019 to 2022, exports came to 900 million yuan.',
])('%s names no year surely', (text) => {
  expect(periodIn(text)).toBeNull()
})

it('a date of publication does not tell which year was the last', () => {
  const text = 'Exports came to 900 million yuan last year.'
  expect(periodIn(text, { ...event, dated: 'publication' })).toBeNull()
})
