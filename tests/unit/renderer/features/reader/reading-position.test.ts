import { describe, expect, it } from 'vitest'
import { readPosition } from '../../../../../src/renderer/src/features/reader/reading-position'

const height = 10
const perBatch = 4
const count = 12

const box = (top: number, tall: number) => ({
  getBoundingClientRect: () => ({ top, bottom: top + tall, height: tall }) as DOMRect,
})

/** Twelve blocks of ten pixels, four a batch and eight a group, in a view that begins at `scrollTop`. */
function textAt(scrollTop: number) {
  const asked = new Set<number>()
  const blocks = Array.from({ length: count }, (_, index) => ({
    id: `b${index + 1}`,
    kind: 'paragraph' as const,
    level: null,
    path: [],
    start: index * 100,
    end: index * 100 + 99,
  }))
  const batches = Array.from({ length: count / perBatch }, (_, index) => ({
    start: index * perBatch * 100,
    end: (index + 1) * perBatch * 100 - 1,
    element: box(index * perBatch * height - scrollTop, perBatch * height),
  }))
  const offsets = {
    element(index: number) {
      asked.add(index)
      return box(index * height - scrollTop, height)
    },
  }
  const batchGroups = [
    { element: box(-scrollTop, 2 * perBatch * height), from: 0, to: 2 },
    { element: box(2 * perBatch * height - scrollTop, perBatch * height), from: 2, to: 3 },
  ]
  const mounted = { scroller: box(0, 100), batchGroups, batches, offsets }
  return { mounted, blocks, asked }
}

describe('the place a reader is at', () => {
  it.each([
    [0, 'b1', 0],
    [35, 'b4', 0.5],
    [40, 'b5', 0],
    [79, 'b8', 0.9],
    [115, 'b12', 0.5],
  ])('at %d pixels is in block %s', (scrollTop, block, fraction) => {
    const { mounted, blocks } = textAt(scrollTop)
    expect(readPosition(mounted, blocks)).toEqual({ block, fraction })
  })

  it('is in the gap behind a block', () => {
    const tops = [0, 40]
    const offsets = {
      element: (index: number) =>
        tops[index] === undefined ? undefined : box(tops[index] - 35, 30),
    }
    const { mounted, blocks } = textAt(0)
    const batches = [{ start: 0, end: 199, element: box(-35, 80) }]
    const batchGroups = [{ element: box(-35, 80), from: 0, to: 1 }]
    const position = readPosition({ ...mounted, batchGroups, batches, offsets }, blocks.slice(0, 2))
    expect(position).toEqual({ block: 'b1', fraction: 35 / 40 })
  })

  it('is found without a look at blocks of other batches', () => {
    const { mounted, blocks, asked } = textAt(55)
    readPosition(mounted, blocks)
    expect([...asked].every((index) => index >= perBatch && index < 2 * perBatch)).toBe(true)
  })

  it('is nowhere in a text without blocks', () => {
    const { mounted } = textAt(0)
    const offsets = { ...mounted.offsets, element: () => undefined }
    expect(readPosition({ ...mounted, batchGroups: [], batches: [], offsets }, [])).toBeNull()
  })
})
