import { expect, test } from 'vitest'
import { digitWidth, hasForeignDigit } from '@analysis/metrics/tokens/scripts'
import { figuresOf } from '../../../support/labelled'

test.each([
  ['The town built １２３ schools.', '１２３ schools', 123],
  ['It spent £１，２００．５ million.', '£１，２００．５ million', 1_200_500_000],
  ['Output rose ３.５％ in ２０２３.', '３.５％', 3.5],
  ['They planted 1２ trees.', '1２ trees', 12],
])('reads full-width digits as what they are: %s', (text, slice, value) => {
  const [metric] = figuresOf(text).metrics
  expect(metric).toMatchObject({ text: slice, value })
  expect(text.slice(metric?.start, metric?.end)).toBe(slice)
})

test.each([
  ['The town built ١٣٬٣٠٠ homes.', '١٣٬٣٠٠'],
  ['The town built 𝟏𝟒 homes.', '𝟏𝟒'],
  ['The town built १२,३०० homes.', '१२,३००'],
  ['The town spent £5٣ million.', '5٣'],
])('lists digits of another script as unread: %s', (text, run) => {
  const start = text.indexOf(run)
  expect(figuresOf(text)).toEqual({
    metrics: [],
    unread: [{ start, end: start + run.length, text: run, reason: 'digits of another script' }],
  })
})

test('reads the figures beside them', () => {
  const { metrics, unread } = figuresOf('It has ٣ parks and 12 schools.')
  expect(metrics.map(({ text }) => text)).toEqual(['12 schools'])
  expect(unread.map(({ text }) => text)).toEqual(['٣'])
})

test('knows every digit of Unicode, and nothing else, for a digit', () => {
  for (let code = 0; code < 0x110000; code += 1) {
    const sign = String.fromCodePoint(code)
    const isDigit = /\p{Nd}/u.test(sign)
    if (isDigit === digitWidth(sign, 0) > 0 && (isDigit && code > 127) === hasForeignDigit(sign))
      continue
    expect.fail(`U+${code.toString(16)}`)
  }
})
