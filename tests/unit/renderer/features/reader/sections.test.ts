import type { Block } from '@shared/briefing'
import { describe, expect, it } from 'vitest'
import { toSections } from '../../../../../src/renderer/src/features/reader/sections'

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

describe('sections', () => {
  it('hold forty blocks each and cover the text in order', () => {
    const sections = toSections(blocks(Array.from({ length: 95 }, () => 'paragraph')))
    expect(sections.map(({ start, end }) => [start, end])).toEqual([
      [0, 399],
      [400, 799],
      [800, 949],
    ])
  })

  it('keep list items that follow one another together', () => {
    const [section] = toSections(
      blocks(['paragraph', 'listItem', 'listItem', 'heading', 'listItem']),
    )
    expect(
      section?.items.map((item) => (item.kind === 'list' ? item.items.length : item.block.id)),
    ).toEqual(['b1', 2, 'b4', 1])
  })

  it('are none for an empty text', () => {
    expect(toSections([])).toEqual([])
  })
})
