import { expect, it } from 'vitest'
import { createBursts } from '../../../../src/main/services/bursts'

it('changes belong together as long as one thing is changed without a pause', () => {
  let seconds = 0
  const bursts = createBursts(() => new Date(seconds * 1000))
  const groupAfter = (pause: number, thing: string): string => {
    seconds += pause
    return bursts.groupOf(thing)
  }
  const first = groupAfter(0, 'one')
  expect(groupAfter(9, 'one')).toBe(first)
  expect(groupAfter(9, 'one')).toBe(first)
  expect(groupAfter(10, 'one')).not.toBe(first)
  const other = groupAfter(1, 'two')
  expect(other).not.toBe(first)
  expect(groupAfter(1, 'one')).not.toBe(other)
})
