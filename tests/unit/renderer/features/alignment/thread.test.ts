import { describe, expect, it } from 'vitest'
import {
  threadMiddle,
  threadPath,
  visibleEnd,
} from '../../../../../src/renderer/src/features/alignment/thread'

const view = { top: 100, bottom: 700 }

describe('the end of a thread', () => {
  it.each([
    ['in view', 200, 300, 200, 300],
    ['half out of view', 50, 300, 100, 300],
    ['above the view', 10, 90, 100, 100],
    ['below the view', 800, 900, 700, 700],
  ])('is what is to be seen of a block that is %s', (_, top, bottom, from, to) => {
    expect(visibleEnd(5, { top, bottom }, view)).toEqual({ x: 5, top: from, bottom: to })
  })
})

it('a thread is a band between its two ends, its sign halfway', () => {
  const from = { x: 0, top: 10, bottom: 30 }
  const to = { x: 100, top: 50, bottom: 60 }
  expect(threadPath(from, to)).toBe('M0,10C50,10 50,50 100,50L100,60C50,60 50,30 0,30Z')
  expect(threadMiddle(from, to)).toEqual({ x: 50, y: 37.5 })
})
