import type { Metric } from '@shared/metric'
import { describe, expect, it } from 'vitest'
import { toForm, toReading } from '../../../../../src/renderer/src/features/figures/reading-form'

const figure: Metric = {
  start: 0,
  end: 5,
  text: '6.2 million square meters',
  value: 6_200_000,
  unit: 'm2',
  kind: 'area',
  qualifier: 'over',
  direction: null,
  subject: 'old houses',
  period: null,
  sentence: { start: 0, end: 5 },
  pair: null,
}

describe('the form of a reading', () => {
  it('begins with what was read and gives it back', () => {
    const { value, unit, kind, qualifier, direction, subject, period } = figure
    expect(toReading(toForm(figure, figure.text))).toEqual({
      value,
      unit,
      kind,
      qualifier,
      direction,
      subject,
      period,
    })
  })

  it('begins with the first number of a passage in which nothing was read', () => {
    expect(toForm(null, 'some 12,400.5 of them').value).toBe('12400.5')
    expect(toForm(null, 'a third of them').value).toBe('')
  })

  it.each([
    ['no value', { value: ' ' }],
    ['words for a value', { value: 'many' }],
    ['no unit', { unit: ' ' }],
  ])('is not a reading with %s', (_, change) => {
    expect(toReading({ ...toForm(figure, ''), ...change })).toBeNull()
  })

  it('takes separators in the value', () => {
    expect(toReading({ ...toForm(figure, ''), value: '6,200,000' })?.value).toBe(6_200_000)
  })
})
