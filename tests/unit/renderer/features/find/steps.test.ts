import { describe, expect, it } from 'vitest'
import {
  firstHitFrom,
  hitNumber,
  numberOf,
  type HitList,
} from '../../../../../src/renderer/src/features/find/steps'

const hits = (...starts: readonly number[]) => starts.map((start) => ({ start, end: start + 1 }))
const lists: readonly HitList[] = [
  { side: 'left', hits: hits(10, 20) },
  { side: 'right', hits: hits(5) },
]

describe('stepping through the hits of two texts', () => {
  it.each([
    [1, { side: 'left', index: 0 }],
    [3, { side: 'right', index: 0 }],
    [4, { side: 'left', index: 0 }],
    [0, { side: 'right', index: 0 }],
  ])('counts round: number %i', (number, place) => {
    expect(hitNumber(lists, number)).toEqual(place)
  })

  it('numbers a hit among those of all texts', () => {
    expect(numberOf(lists, { side: 'right', index: 0 })).toBe(3)
    expect(numberOf(lists, { side: 'right', index: 1 })).toBe(0)
    expect(numberOf(lists, null)).toBe(0)
  })

  it.each([
    ['at the reader’s place', 'left', 10, { side: 'left', index: 0 }],
    ['behind it', 'left', 11, { side: 'left', index: 1 }],
    ['in the next text', 'left', 21, { side: 'right', index: 0 }],
    ['from the beginning', 'right', 6, { side: 'left', index: 0 }],
  ] as const)('begins with the hit %s', (_, side, offset, place) => {
    expect(firstHitFrom(lists, { side, offset })).toEqual(place)
  })

  it('finds no place where there are no hits', () => {
    expect(hitNumber([], 1)).toBeNull()
    expect(firstHitFrom([], { side: 'left', offset: 0 })).toBeNull()
  })
})
