import { blocksPerSection, type Block } from '@shared/briefing'
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
  it('hold as many blocks each and cover the text in order', () => {
    const count = 2 * blocksPerSection + 3
    const sections = toSections(blocks(Array.from({ length: count }, () => 'paragraph')))
    const whole = blocksPerSection * 10
    expect(sections.map(({ start, end }) => [start, end])).toEqual([
      [0, whole - 1],
      [whole, 2 * whole - 1],
      [2 * whole, 2 * whole + 29],
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
