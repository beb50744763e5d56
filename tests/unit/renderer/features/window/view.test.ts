// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { createPartners } from '../../../../../src/renderer/src/features/alignment/partners'
import { partnerPlace } from '../../../../../src/renderer/src/features/window/view'

const blocks = ['b1', 'b2', 'b3'].map((id, index) => ({
  id,
  kind: 'paragraph' as const,
  level: null,
  path: [],
  start: index * 10,
  end: index * 10 + 9,
}))
const partners = createPartners({
  pairs: [{ left: 'b1', right: 'b7', confidence: 1, reason: '' }],
})

describe('the same place in the other text', () => {
  it.each([
    ['the block’s partner', 3, 'left', 'b7'],
    ['that of the nearest block before it', 25, 'left', 'b7'],
    ['unknown where no block before it has one', 3, 'right', null],
  ] as const)('is %s', (_, offset, side, place) => {
    expect(partnerPlace(blocks, offset, side, partners)).toBe(place)
  })

  it('is unknown until the texts are aligned', () => {
    expect(partnerPlace(blocks, 3, 'left', null)).toBeNull()
  })
})
