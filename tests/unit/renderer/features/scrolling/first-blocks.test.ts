import { describe, expect, it } from 'vitest'
import { firstBlocksOf } from '../../../../../src/renderer/src/features/scrolling/first-blocks'

const block = (start: number, end: number) => ({
  id: `b${start}`,
  kind: 'paragraph' as const,
  level: null,
  path: [],
  start,
  end,
})

describe('the first block of each batch', () => {
  it('is the one that begins where the batch does', () => {
    const blocks = [block(0, 4), block(5, 9), block(10, 12), block(13, 20)]
    const batches = [
      { start: 0, end: 9 },
      { start: 10, end: 12 },
      { start: 13, end: 20 },
    ]
    expect(firstBlocksOf(batches, blocks)).toEqual([0, 2, 3])
  })

  it('is none where there is no batch', () => {
    expect(firstBlocksOf([], [])).toEqual([])
  })
})
