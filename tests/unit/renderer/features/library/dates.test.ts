import { expect, it } from 'vitest'
import {
  displayDate,
  displayPeriod,
  shortDate,
} from '../../../../../src/renderer/src/features/library/dates'

it.each([
  ['2023-08-17', '17 August 2023'],
  ['2023-08', 'August 2023'],
  ['2025', '2025'],
])('shows %s as %s', (date, shown) => {
  expect(displayDate(date)).toBe(shown)
})

it.each([
  ['2022', '2022'],
  ['2022-H1', 'first half of 2022'],
  ['2022-Q3', 'third quarter of 2022'],
])('shows the period %s as %s', (period, shown) => {
  expect(displayPeriod(period)).toBe(shown)
})

it.each([
  ['2023-08-17', '17 Aug 2023'],
  ['2023-05', 'May 2023'],
  ['2025', '2025'],
])('shows %s where there is little room as %s', (date, shown) => {
  expect(shortDate(date)).toBe(shown)
})
