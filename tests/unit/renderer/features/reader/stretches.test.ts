import type { Block } from '@shared/briefing'
import { expect, it } from 'vitest'
import {
  byStretch,
  stretchAt,
  stretchOf,
  toStretches,
} from '../../../../../src/renderer/src/features/reader/stretches'

const blocks = Array.from({ length: 12 }, (_, index): Block => ({
  id: `b${index + 1}`,
  kind: 'paragraph',
  level: null,
  path: [],
  start: index * 10,
  end: index * 10 + 9,
}))

it('stretches cover the text in order, five blocks each', () => {
  expect(toStretches(blocks)).toEqual([
    { start: 0, end: 49 },
    { start: 50, end: 99 },
    { start: 100, end: 119 },
  ])
  expect(toStretches([])).toEqual([])
})

it('a block and an offset in it lie in the same stretch', () => {
  const stretches = toStretches(blocks)
  for (const [index, { start, end }] of blocks.entries()) {
    expect(stretchAt(stretches, start)).toBe(stretchOf(index))
    expect(stretchAt(stretches, end - 1)).toBe(stretchOf(index))
  }
})

it('what begins in a stretch is found by it', () => {
  const items = [3, 49, 50, 119]
  expect(byStretch(toStretches(blocks), items, (at) => at)).toEqual([[3, 49], [50], [119]])
})
