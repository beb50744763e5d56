import type { Metric } from '@shared/metric'
import { describe, expect, it } from 'vitest'
import { about, inWords, normalised, normalisedInDigits } from '@analysis/wording'

function metric(read: Partial<Metric>): Metric {
  return {
    start: 0,
    end: 1,
    text: '',
    value: 0,
    unit: '',
    kind: 'count',
    qualifier: null,
    direction: null,
    subject: null,
    period: null,
    sentence: { start: 0, end: 1 },
    pair: null,
    ...read,
  }
}

describe('a figure in words', () => {
  it.each([
    [{ value: 6_200_000, unit: 'm2', kind: 'area' }, '6.2 million m²'],
    [{ value: 12.7, unit: '%', kind: 'percent' }, '12.7%'],
    [{ value: 1, unit: 'year', kind: 'duration' }, '1 year'],
    [{ value: 0.6, unit: 'pp', kind: 'percent' }, '0.6 percentage points'],
    [{ value: 200e9, unit: 'CNY', kind: 'money' }, '200 billion CNY'],
    [{ value: 17, unit: 'cent', kind: 'money' }, '17 cents'],
    [{ value: 1, unit: 'cent', kind: 'money' }, '1 cent'],
    [{ value: 50, unit: 'penny', kind: 'money' }, '50 pence'],
    [{ value: 1, unit: 'rank', kind: 'rank' }, 'No. 1'],
    [{ value: 29_000, unit: 'household', kind: 'count' }, '29,000 households'],
    [{ value: 1_234_567, unit: 'person', kind: 'count' }, '1,234,567 people'],
    [{ value: 7_300_000, unit: 'cattle', kind: 'count' }, '7.3 million cattle'],
    [{ value: 999_999, unit: 'bed', kind: 'count' }, '999,999 beds'],
  ] as const)('%o has the normalised value %s', (read, expected) => {
    expect(normalised(metric(read))).toBe(expected)
  })

  it('says how exact it is, what kind it is, how it changes, and when', () => {
    const read = metric({
      value: 20,
      unit: '%',
      kind: 'percent',
      qualifier: 'over',
      direction: 'increase',
      period: 'this year',
    })
    expect(inWords(read)).toBe('over 20% · percent · an increase · this year')
    expect(inWords({ ...read, direction: 'decrease' })).toContain('a decrease')
  })

  it('can be had in digits throughout', () => {
    expect(normalisedInDigits(metric({ value: 200e9, unit: 'CNY', kind: 'money' }))).toBe(
      '200,000,000,000 CNY',
    )
  })

  it('says what it speaks of once, and whose reading it is', () => {
    const read = metric({
      subject: 'Over three years',
      period: 'over three years',
      correction: 'c-000001',
    })
    expect(about(read)).toBe('your reading · Over three years')
  })
})
