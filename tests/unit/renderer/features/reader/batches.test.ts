import { blocksPerBatch, type Block } from '@shared/briefing'
import { describe, expect, it } from 'vitest'
import { toBatches } from '../../../../../src/renderer/src/features/reader/batches'

function blocks(kinds: readonly Block['kind'][]): readonly Block[] {
  return kinds.map((kind, index) => ({
    id: `b${index + 1}`,
    kind,
    level: kind === 'heading' ? 1 : null,
    path: [],
    start: index * 10,
    end: index * 10 + 9,
  }))
}

describe('batches', () => {
  it('hold as many blocks each and cover the text in order', () => {
    const count = 2 * blocksPerBatch + 3
    const batches = toBatches(blocks(Array.from({ length: count }, () => 'paragraph')))
    const whole = blocksPerBatch * 10
    expect(batches.map(({ start, end }) => [start, end])).toEqual([
      [0, whole - 1],
      [whole, 2 * whole - 1],
      [2 * whole, 2 * whole + 29],
    ])
  })

  it('keep list items that follow one another together', () => {
    const [batch] = toBatches(blocks(['paragraph', 'listItem', 'listItem', 'heading', 'listItem']))
    expect(
      batch?.items.map((item) => (item.kind === 'list' ? item.items.length : item.block.id)),
    ).toEqual(['b1', 2, 'b4', 1])
  })

  it('are none for an empty text', () => {
    expect(toBatches([])).toEqual([])
  })
})
