import { expect, test } from 'vitest'
import { blocksPerBatch, type Block } from '@shared/briefing'
import { previewOf } from '../../../../src/main/services/preview'

/** So many paragraphs "1", "2" …, one a line, each filled up to so many characters. */
function textOf(count: number, length = 1): { text: string; blocks: readonly Block[] } {
  let start = 0
  const lines = Array.from({ length: count }, (_, index) => String(index + 1).padEnd(length, '.'))
  const blocks = lines.map((line, index): Block => {
    const end = start + line.length
    const block = {
      id: `b${index + 1}`,
      kind: 'paragraph',
      level: null,
      path: [],
      start,
      end,
    } as const
    start = end + 1
    return block
  })
  return { text: lines.join('\n'), blocks }
}

test.each([
  ['long paragraphs', 500, 1],
  ['paragraphs of a few lines', 200, 2],
  ['single lines', 20, 4],
])('fills a window above and below the batch of a block: %s', (_what, length, around) => {
  const { text, blocks } = textOf(1_000, length)
  const { part, before, after } = previewOf({ text, blocks }, 'b500')
  const first = (Math.floor(499 / blocksPerBatch) - around) * blocksPerBatch
  expect(part.blocks[0]).toMatchObject({ id: `b${first + 1}`, start: 0, end: length })
  expect(part.blocks).toHaveLength((2 * around + 1) * blocksPerBatch)
  expect(before.blocks).toBe(first)
  expect(part.blocks.length + before.blocks + after.blocks).toBe(1_000)
  for (const block of part.blocks) {
    expect(part.text.slice(block.start, block.end)).toBe(block.id.slice(1).padEnd(length, '.'))
  }
  const start = blocks[first]?.start ?? NaN
  expect(before.characters).toBe(start)
  expect(text.slice(start, start + part.text.length)).toBe(part.text)
  expect(before.characters + part.text.length + after.characters).toBe(text.length)
})

test.each([null, 'b1', 'b16', 'no such block'])('begins at the beginning for %s', (block) => {
  const { part, before } = previewOf(textOf(1_000, 500), block)
  expect(part.blocks[0]?.id).toBe('b1')
  expect(part.blocks).toHaveLength(2 * blocksPerBatch)
  expect(before).toEqual({ characters: 0, blocks: 0 })
})

test('ends with the text', () => {
  const { part, after } = previewOf(textOf(100), 'b100')
  expect(part.blocks.map(({ id }) => id)).toContain('b100')
  expect(after).toEqual({ characters: 0, blocks: 0 })
})

test('is empty for a text without blocks', () => {
  expect(previewOf({ text: '', blocks: [] }, 'b1')).toEqual({
    part: { text: '', blocks: [] },
    before: { characters: 0, blocks: 0 },
    after: { characters: 0, blocks: 0 },
  })
})
