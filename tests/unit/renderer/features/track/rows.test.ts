import { describe, expect, it } from 'vitest'
import {
  markNear,
  shareAt,
  trackRows,
  type TrackSource,
} from '../../../../../src/renderer/src/features/track/rows'

const knots = [
  { offset: 0, share: 0.1 },
  { offset: 100, share: 0.5 },
  { offset: 200, share: 0.9 },
]
const source = (spans: readonly (readonly [number, number])[], whole = false): TrackSource => ({
  lane: 'note',
  colour: '--muted',
  spans: spans.map(([start, end]) => ({ start, end })),
  whole,
})

describe('a place on the track', () => {
  it.each([
    [0, 0.1],
    [50, 0.3],
    [100, 0.5],
    [200, 0.9],
    [999, 0.9],
  ])('of offset %d is at %d', (offset, share) => {
    expect(shareAt(knots, offset)).toBeCloseTo(share, 9)
  })

  it('is the top of a text without blocks', () => {
    expect(shareAt([], 5)).toBe(0)
  })
})

describe('the marks on the track', () => {
  it('stand where they begin, and touching ones are one', () => {
    const rows = trackRows(
      source([
        [150, 160],
        [0, 4],
        [0, 90],
        [1, 2],
      ]),
      knots,
      100,
    )
    expect(rows).toEqual([
      { top: 10, height: 2 },
      { top: 70, height: 2 },
    ])
  })

  it('reach as far as the passage where the whole of it counts', () => {
    expect(trackRows(source([[50, 150]], true), knots, 100)).toEqual([{ top: 30, height: 40 }])
  })

  it('are no more than the track has room for', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => [index / 50, index / 50] as const)
    expect(trackRows(source(many), knots, 500).length).toBeLessThanOrEqual(250)
  })
})

describe('a click on the track', () => {
  const sources = [source([[0, 10]]), source([[100, 110]])]

  it('means the nearest mark', () => {
    expect(markNear(sources, knots, 100, 48, 5)).toEqual({ start: 100, end: 110 })
  })

  it('means the place where there is none', () => {
    expect(markNear(sources, knots, 100, 30, 5)).toBeNull()
  })
})
