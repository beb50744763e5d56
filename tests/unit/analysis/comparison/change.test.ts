import { describe, expect, it } from 'vitest'
import { changeOf } from '@analysis/comparison/change'
import { absoluteChange, relativeChange } from '@analysis/wording'
import { figuresOf } from '../../../support/labelled'
import type { Metric } from '@shared/metric'

function figure(text: string, value?: number): Metric {
  const [metric] = figuresOf(text).metrics
  if (!metric) throw new Error(`no figure in "${text}"`)
  return value === undefined ? metric : { ...metric, value }
}

function told(left: Metric, right: Metric): readonly (string | null)[] {
  const change = changeOf(left, right)
  if (!change) throw new Error('no change')
  return [absoluteChange(change, left, right), relativeChange(change)]
}

describe('the change', () => {
  it('of fractions is in percentage points', () => {
    const [quarter, third] = [
      figure('A quarter of homes have lifts.'),
      figure('A third of homes have lifts.'),
    ]
    expect(changeOf(quarter, third)).toMatchObject({ unit: 'pp', relative: null })
    expect(told(quarter, third)).toEqual(['+8.33 percentage points', null])
    expect(told(quarter, figure('It is 40% of homes.'))).toEqual(['+15 percentage points', null])
  })

  it('across nought has no relative one', () => {
    const [loss, gain] = [
      figure('It made 40 million yuan.', -40e6),
      figure('It made 20 million yuan.'),
    ]
    expect(told(loss, gain)).toEqual(['+60 million CNY', null])
    expect(told(gain, loss)).toEqual(['−60 million CNY', null])
    expect(changeOf(loss, { ...loss, value: -20e6 })?.relative).toBe(0.5)
  })

  it('between two bounds is not known', () => {
    const [one, other] = [figure('It has over 30,000 homes.'), figure('It has over 40,000 homes.')]
    expect(told(one, other)).toEqual(['not known: both are bounds', null])
    expect(told(one, one)).toEqual(['not known: both are bounds', null])
  })

  it('from a value that is about to a bound is rough', () => {
    const [one, other] = [figure('It has about 30,000 homes.'), figure('It has over 40,000 homes.')]
    expect(told(one, other)).toEqual(['roughly +10,000 homes', 'roughly +33%'])
  })
})
