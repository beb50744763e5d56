import { expect, test } from 'vitest'
import { figuresOf } from '../../../support/labelled'

test.each([
  'The debt is R$ 2,93 trilhões.',
  'The debt is R$ 2,93 trilho\u0303es.',
  'The debt is USD 3 zillion.',
  'The debt is USD3 zillion.',
  'The debt is USD 2 to 3 zillion.',
  'The debt is USD 2–3 zillion.',
  'The debt is €3 Milliarden.',
  'The debt is €3 miljard.',
  'The debt is 3 Mrd €.',
  'The debt is €3 mld.',
  'The debt is 5 mil millones EUR.',
  'The debt is USD 5 billones.',
  'The debt is JPY 5億.',
  'The debt is 5億円 in total.',
  'The debt is RMB 3万亿.',
  'The debt is USD 3-zillion.',
])('leaves the digits of "%s" alone, since the magnitude is not known', (text) => {
  const { metrics, unread } = figuresOf(text)
  expect(metrics).toEqual([])
  expect([...new Set(unread.map(({ reason }) => reason))]).toEqual(['an unknown magnitude follows'])
})

test.each([
  ['They built 3 pavilions.', 3],
  ['They own 5 mills.', 5],
  ['They trained 4 battalions.', 4],
])('reads "%s", where the noun only looks like a magnitude', (text, value) => {
  expect(figuresOf(text).metrics.map((metric) => metric.value)).toEqual([value])
})
