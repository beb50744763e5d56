import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  mapScroll,
  scrollChunks,
  turnChunks,
  type Extent,
  type Pane,
  type ScrollChunk,
} from '@analysis/alignment'
import { pointAt, scrollTopFor } from '../../../../src/analysis/alignment/scroll'

const pane = (contentHeight: number, viewHeight = 600): Pane => ({ contentHeight, viewHeight })
const endOf = ({ contentHeight, viewHeight }: Pane): number =>
  Math.max(contentHeight - viewHeight, 0)

interface Layout {
  readonly from: Pane
  readonly to: Pane
  readonly chunks: readonly ScrollChunk[]
}

/** Aligned stretches with gaps of at least a pixel between them, as paragraphs have. */
const layout: fc.Arbitrary<Layout> = fc
  .record({
    steps: fc.array(
      fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 900 }))),
      {
        maxLength: 12,
      },
    ),
    rest: fc.tuple(fc.integer({ min: 601, max: 2000 }), fc.integer({ min: 601, max: 2000 })),
  })
  .map(({ steps, rest }) => {
    let [left, right] = [0, 0]
    const chunks = steps.map(([gap = 1, height = 1, otherGap = 1, otherHeight = 1]) => {
      const from: Extent = { top: left + gap, bottom: left + gap + height }
      const to: Extent = { top: right + otherGap, bottom: right + otherGap + otherHeight }
      left = from.bottom
      right = to.bottom
      return { from, to }
    })
    return { from: pane(left + rest[0]), to: pane(right + rest[1]), chunks }
  })

const share = fc.double({ min: 0, max: 1, noNaN: true })
const shift = fc.integer({ min: -3000, max: 3000 })

describe('the sliding point', () => {
  test.each([
    [0, 0],
    [150, 300],
    [300, 600],
    [1000, 1300],
    [2100, 2400],
    [2250, 2700],
    [2400, 3000],
  ])('of a text of 3000 in a view of 600, scrolled by %i, is at %i', (scrollTop, point) => {
    expect(pointAt(scrollTop, pane(3000))).toBe(point)
    expect(scrollTopFor(point, pane(3000))).toBe(scrollTop)
  })

  test.each([
    [0, 0],
    [50, 350],
    [100, 700],
  ])('of a text little longer than its view, scrolled by %i, is at %i', (scrollTop, point) => {
    expect(pointAt(scrollTop, pane(700))).toBe(point)
    expect(scrollTopFor(point, pane(700))).toBe(scrollTop)
  })

  test('stays inside the view', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), share, (height, part) => {
        const one = pane(height)
        const point = pointAt(part * endOf(one), one) - part * endOf(one)
        expect(point).toBeGreaterThanOrEqual(-1e-6)
        expect(point).toBeLessThanOrEqual(600 + 1e-6)
      }),
    )
  })
})

describe('scrolling the other pane', () => {
  test('reaches both ends with both ends, however far it was shifted', () => {
    fc.assert(
      fc.property(layout, shift, ({ from, to, chunks }, by) => {
        expect(mapScroll(0, from, to, chunks, by)).toBeCloseTo(0, 6)
        expect(mapScroll(endOf(from), from, to, chunks, by)).toBeCloseTo(endOf(to), 6)
      }),
    )
  })

  test('never goes back', () => {
    fc.assert(
      fc.property(layout, share, share, shift, ({ from, to, chunks }, one, other, by) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((part) =>
          mapScroll(part * endOf(from), from, to, chunks, by),
        )
        expect(low).toBeLessThanOrEqual((high ?? 0) + 1e-6)
      }),
    )
  })

  test('and this one again comes back to the same place', () => {
    fc.assert(
      fc.property(layout, share, ({ from, to, chunks }, part) => {
        const scrollTop = part * endOf(from)
        const there = mapScroll(scrollTop, from, to, chunks)
        expect(mapScroll(there, to, from, turnChunks(chunks))).toBeCloseTo(scrollTop, 4)
      }),
    )
  })

  test('keeps the share of the way inside each aligned stretch', () => {
    fc.assert(
      fc.property(layout, share, ({ from, to, chunks }, part) => {
        for (const chunk of chunks) {
          const place = ({ top, bottom }: Extent): number => top + part * (bottom - top)
          const scrollTop = scrollTopFor(place(chunk.from), from)
          const there = mapScroll(scrollTop, from, to, chunks)
          expect(pointAt(there, to)).toBeCloseTo(place(chunk.to), 4)
        }
      }),
    )
  })

  test('moves by the shift in the middle of the text', () => {
    const chunks = [{ from: { top: 1000, bottom: 2000 }, to: { top: 1000, bottom: 2000 } }]
    expect(mapScroll(1200, pane(3000), pane(3000), chunks)).toBe(1200)
    expect(mapScroll(1200, pane(3000), pane(3000), chunks, 100)).toBe(1300)
  })

  test('goes proportionally through texts with nothing in common', () => {
    expect(mapScroll(1200, pane(3000), pane(6000), [])).toBe(2700)
  })

  test.each([
    ['the other text', pane(3000), pane(500)],
    ['this text', pane(500), pane(3000)],
    ['a pane without height', pane(0, 0), pane(0, 0)],
  ])('does nothing where %s fits its view', (_name, from, to) => {
    expect(mapScroll(200, from, to, [])).toBe(0)
  })
})

const extents = (tops: Readonly<Record<string, number>>) => (id: string) => {
  const top = tops[id]
  return top === undefined ? null : { top, bottom: top + 10.5 }
}
const pair = (left: string, right: string, confidence: number) => ({
  left,
  right,
  confidence,
  reason: '',
})

describe('the chunks of an alignment', () => {
  test('keep the order of both texts and leave out the less sure crossing pair', () => {
    const pairs = [pair('a', 'y', 0.9), pair('b', 'x', 0.6), pair('c', 'z', 0.9)]
    const left = extents({ a: 0, b: 20, c: 40.25 })
    const right = extents({ x: 0, y: 20, z: 40 })
    expect(scrollChunks(pairs, left, right)).toEqual([
      { from: { top: 0, bottom: 10.5 }, to: { top: 20, bottom: 30.5 } },
      { from: { top: 40.25, bottom: 50.75 }, to: { top: 40, bottom: 50.5 } },
    ])
  })

  test('take of several partners the surest, on either side, and ascend in both texts', () => {
    const pairs = [
      pair('a', 'x', 0.8),
      pair('a', 'y', 0.9),
      pair('b', 'z', 0.9),
      pair('c', 'z', 0.8),
    ]
    const left = extents({ a: 0, b: 20, c: 40 })
    const right = extents({ x: 0, y: 20, z: 40 })
    expect(scrollChunks(pairs, left, right).map(({ from, to }) => [from.top, to.top])).toEqual([
      [0, 20],
      [20, 40],
    ])
  })

  test('leave out what is not laid out', () => {
    expect(scrollChunks([pair('a', 'x', 1)], extents({ a: 0 }), () => null)).toEqual([])
  })
})
