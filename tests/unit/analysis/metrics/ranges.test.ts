import { expect, test } from 'vitest'
import { figuresOf } from '../../../support/labelled'

test.each([
  ['GDP climbed from 178 to 241 billion yuan.', [178e9, 241e9]],
  ['GDP climbed from 178 billion to 241 billion yuan.', [178e9, 241e9]],
  ['The budget is 35 to 40 million euros.', [35e6, 40e6]],
  ['The budget is €35–40 million.', [35e6, 40e6]],
  ['The budget is between 1.2 and 1.5 trillion yen.', [1.2e12, 1.5e12]],
  ['Exports fell from $900m to $1.2bn.', [900e6, 1.2e9]],
  ['The output rose from 12 to 15 million tonnes.', [12e6, 15e6]],
])('shares a magnitude once in "%s"', (text, values) => {
  expect(figuresOf(text).metrics.map(({ value }) => value)).toEqual(values)
})

test('reads what a rate is divided by as no figure of its own', () => {
  const { metrics } = figuresOf('litres adds 29 a quarter')
  expect(metrics.map(({ text, unit }) => [text, unit])).toEqual([['29 a quarter', 'litre/quarter']])
})
