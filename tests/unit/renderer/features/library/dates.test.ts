import { expect, it } from 'vitest'
import { displayDate } from '../../../../../src/renderer/src/features/library/dates'

it.each([
  ['2023-08-17', '17 August 2023'],
  ['2023-08', 'August 2023'],
  ['2025', '2025'],
])('shows %s as %s', (date, shown) => {
  expect(displayDate(date)).toBe(shown)
})
