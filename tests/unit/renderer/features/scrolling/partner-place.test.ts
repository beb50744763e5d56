import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapScroll, type Extent } from '@analysis/alignment'
import {
  partnerScrollTop,
  shiftBetween,
} from '../../../../../src/renderer/src/features/scrolling/partner-place'
import type { TextGeometry } from '../../../../../src/renderer/src/features/scrolling/text-geometry'

/** A text of blocks of these heights, ten pixels apart. */
function text(heights: readonly number[]) {
  const extents: Extent[] = []
  let place = 0
  for (const height of heights) {
    extents.push({ top: place, bottom: place + height })
    place += height + 10
  }
  let asked = 0
  const geometry: TextGeometry = {
    pane: () => ({ contentHeight: place, viewHeight: 400 }),
    blockAt: (at) =>
      Math.max(
        0,
        extents.findLastIndex(({ top }) => top <= at),
      ),
    extentOf(index) {
      asked += 1
      return extents[index] ?? { top: 0, bottom: 0 }
    },
  }
  return { extents, geometry, place, asked: () => asked }
}

const heights = fc.array(fc.integer({ min: 20, max: 600 }), { minLength: 4, maxLength: 30 })

describe('the place of the other text', () => {
  it('is the same as with every tie measured, and only two are', () => {
    fc.assert(
      fc.property(heights, heights, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        const [left, right] = [text(a), text(b)]
        const ties = Array.from({ length: Math.min(a.length, b.length) }, (_, index) => index)
          .filter((index) => index % 3 !== 1)
          .map((index) => ({ left: index, right: index }))
        const chunks = ties.map((tie) => ({
          from: left.extents[tie.left] ?? { top: 0, bottom: 0 },
          to: right.extents[tie.right] ?? { top: 0, bottom: 0 },
        }))
        const geometry = { left: left.geometry, right: right.geometry }
        const top = share * Math.max(0, left.place - 400)
        const all = mapScroll(top, left.geometry.pane(), right.geometry.pane(), chunks)
        expect(partnerScrollTop('left', top, geometry, ties, 0)).toBeCloseTo(all, 6)
        expect(left.asked() + right.asked()).toBeLessThanOrEqual(4)
      }),
    )
  })

  it('is there and back the same, with a shift too', () => {
    const geometry = {
      left: text([200, 300, 500, 400, 900]).geometry,
      right: text([600, 300, 200, 800, 900]).geometry,
    }
    const ties = [
      { left: 1, right: 1 },
      { left: 3, right: 3 },
    ]
    for (const shift of [0, 120, -90]) {
      for (const top of [500, 700, 900, 1200]) {
        const there = partnerScrollTop('left', top, geometry, ties, shift)
        expect(partnerScrollTop('right', there, geometry, ties, shift)).toBeCloseTo(top, 6)
      }
    }
  })

  it('tells the shift at which two texts stand', () => {
    const geometry = {
      left: text([800, 800, 800]).geometry,
      right: text([900, 900, 900]).geometry,
    }
    const ties = [{ left: 1, right: 1 }]
    const right = partnerScrollTop('left', 900, geometry, ties, 0)
    expect(shiftBetween({ left: 900, right: right - 70 }, geometry, ties)).toBeCloseTo(-70, 6)
  })
})
