import { expect, test } from 'vitest'
import { figuresOf } from '../../../support/labelled'

test.each([
  ['It opened on 17 August 2023.', ['part of a date']],
  ['The meeting began at 10:30.', ['a time of day']],
  ['It was written in the 1990s.', ['a decade']],
  ['Emissions were far below 1990 levels.', ['a year']],
  ['The sum is given at 2015 prices.', ['a year']],
  ['See Table 4 below.', ['a number inside a name']],
  ['COVID-19 spread.', ['a number inside a name']],
  ['Men aged 65 and over may apply.', ['an age']],
  ['Schools reopened for classes 8 to 12 in July.', ['a number inside a name']],
  ['Boys over 65 may not apply.', ['an age']],
  ['It serves the age group of 6 months to 6 years.', ['an age']],
  ['In week 32 it rained.', ['a number inside a name']],
  ['The SITC 0-9 product groups are shown.', ['a number inside a name']],
  ['Call 0800 123 456 now.', ['a telephone number']],
  ['Write to desk12@example.gov now.', ['part of a web or mail address']],
  ['The mean was 1.5 °C above normal.', ['a temperature, which Diptych does not read']],
  ['A 25m scheme was run.', ['a letter that may be a magnitude or a unit']],
  ['About 29.000 households moved.', ['a point that may set thousands apart']],
  ['The code is 007.', ['a code that begins with zero']],
  ['A 3-tier system was chosen.', ['a number inside an adjective']],
  ['The total is 12 34 56 78.', ['in a row of a table']],
])('leaves the digits of "%s" alone and says why', (text, reasons) => {
  const { metrics, unread } = figuresOf(text)
  expect(metrics).toEqual([])
  expect([...new Set(unread.map(({ reason }) => reason))]).toEqual(reasons)
})
