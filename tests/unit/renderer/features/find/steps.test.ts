import { describe, expect, it } from 'vitest'
import {
  firstHitFrom,
  hitNumber,
  numberOf,
} from '../../../../../src/renderer/src/features/find/steps'

const hits = (...starts: readonly number[]) => starts.map((start) => ({ start, end: start + 1 }))
const lists = [
  { briefing: 'a', hits: hits(10, 20) },
  { briefing: 'b', hits: hits(5) },
]

describe('stepping through the hits of two texts', () => {
  it.each([
    [1, { briefing: 'a', index: 0 }],
    [3, { briefing: 'b', index: 0 }],
    [4, { briefing: 'a', index: 0 }],
    [0, { briefing: 'b', index: 0 }],
  ])('counts round: number %i', (number, place) => {
    expect(hitNumber(lists, number)).toEqual(place)
  })

  it('numbers a hit among those of all texts', () => {
    expect(numberOf(lists, { briefing: 'b', index: 0 })).toBe(3)
    expect(numberOf(lists, { briefing: 'c', index: 0 })).toBe(0)
    expect(numberOf(lists, null)).toBe(0)
  })

  it.each([
    ['at the reader’s place', 'a', 10, { briefing: 'a', index: 0 }],
    ['behind it', 'a', 11, { briefing: 'a', index: 1 }],
    ['in the next text', 'a', 21, { briefing: 'b', index: 0 }],
    ['from the beginning', 'b', 6, { briefing: 'a', index: 0 }],
  ])('begins with the hit %s', (_, briefing, offset, place) => {
    expect(firstHitFrom(lists, { briefing, offset })).toEqual(place)
  })

  it('finds no place where there are no hits', () => {
    expect(hitNumber([], 1)).toBeNull()
    expect(firstHitFrom([], { briefing: 'a', offset: 0 })).toBeNull()
  })
})
