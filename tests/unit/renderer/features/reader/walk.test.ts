import { expect, test } from 'vitest'
import { nextOnWalk } from '../../../../../src/renderer/src/features/reader/walk'

const walk = (current: number | null, place = 0) => ({
  items: [10, 20, 30],
  startOf: (item: number) => item,
  isCurrent: (item: number) => item === current,
  place,
})

test.each([
  ['the one behind the current one', walk(10), 1, 20],
  ['the one before it', walk(20), -1, 10],
  ['the first behind the last', walk(30), 1, 10],
  ['the last before the first', walk(10), -1, 30],
  ['the one at the reader’s place, with none current', walk(null, 20), 1, 20],
  ['the one before that place', walk(null, 20), -1, 10],
  ['the first behind the end of the text', walk(null, 99), 1, 10],
] as const)('goes to %s', (_name, from, direction, target) => {
  expect(nextOnWalk(from, direction)).toBe(target)
})

test('goes nowhere where there is nothing', () => {
  expect(nextOnWalk({ ...walk(null), items: [] }, 1)).toBeUndefined()
})
