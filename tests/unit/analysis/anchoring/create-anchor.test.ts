import { blockAt, createAnchor } from '@analysis/anchoring'
import { readText } from '@analysis/text'
import { describe, expect, it } from 'vitest'

const { revision } = readText(
  'The first block is here.\n\nThe second one says that 12,400 households moved.',
)
const at = (quote: string) => {
  const start = revision.text.indexOf(quote)
  return { start, end: start + quote.length }
}

describe('an anchor', () => {
  it('keeps the quote and its context inside the block', () => {
    const anchor = createAnchor(revision, 3, at('12,400 households'))
    expect(anchor).toMatchObject({
      revision: 3,
      quote: '12,400 households',
      prefix: 'The second one says that ',
      suffix: ' moved.',
    })
    expect(anchor.firstBlock).toEqual(anchor.lastBlock)
  })

  it('may span blocks', () => {
    const anchor = createAnchor(revision, 1, at('here.\nThe second'))
    expect([anchor.firstBlock.id, anchor.lastBlock.id]).toEqual(['b1', 'b2'])
    expect(anchor.prefix).toBe('The first block is ')
    expect(anchor.suffix.startsWith(' one says')).toBe(true)
  })

  it.each([
    ['beyond the end', { start: 0, end: 10_000 }],
    ['empty', { start: 5, end: 5 }],
    ['backwards', { start: 9, end: 5 }],
  ])('is refused for a passage that is %s', (_, passage) => {
    expect(() => createAnchor(revision, 1, passage)).toThrow('outside the text')
  })
})

describe('the block at an offset', () => {
  it.each([
    [0, 'b1'],
    [24, 'b1'],
    [25, 'b2'],
  ])('finds for %d the block %s', (offset, id) => {
    expect(blockAt(revision.blocks, offset)?.id).toBe(id)
  })

  it('is undefined beyond the text', () => {
    expect(blockAt(revision.blocks, 10_000)).toBeUndefined()
  })
})
