import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignBlocks, createAligner } from '@analysis/alignment'
import type { AlignedText, Pin } from '@shared/alignment'
import { toAligned, yangpu } from '../../../support/alignment-pairs'

const { left, right } = yangpu()
const key = (pair: { readonly left: string; readonly right: string }): string =>
  `${pair.left}:${pair.right}`
const free = alignBlocks(left, right).pairs.map(key)

const tie = (from: string, to: string): Pin => ({ left: from, right: to, related: true })
const placeOf = (id: string): number => Number(id.slice(1))
const part = (from: string, to: string): Pin => ({ left: from, right: to, related: false })

describe('a pin', () => {
  test('ties two blocks for certain', () => {
    const { pairs } = alignBlocks(left, right, [tie('b7', 'b5')])
    expect(pairs.find((pair) => pair.left === 'b7')).toEqual({
      left: 'b7',
      right: 'b5',
      confidence: 1,
      reason: 'you tied these two together',
    })
  })

  test('is a wall that no other pair crosses', () => {
    const { pairs } = alignBlocks(left, right, [tie('b8', 'b8')])
    const crossing = pairs.filter(
      (pair) => Math.sign(placeOf(pair.left) - 8) !== Math.sign(placeOf(pair.right) - 8),
    )
    expect(crossing).toEqual([])
  })

  test('takes its blocks from their former partners', () => {
    expect(free).toContain('b9:b5')
    expect(alignBlocks(left, right, [tie('b7', 'b5')]).pairs.map(key)).not.toContain('b9:b5')
  })

  test('may tie one block to two', () => {
    const pairs = alignBlocks(left, right, [tie('b12', 'b7'), tie('b12', 'b8')]).pairs.map(key)
    expect(pairs).toEqual(expect.arrayContaining(['b12:b7', 'b12:b8']))
  })

  test('that keeps two blocks apart leaves them apart', () => {
    expect(free).toContain('b8:b4')
    expect(alignBlocks(left, right, [part('b8', 'b4')]).pairs.map(key)).not.toContain('b8:b4')
  })

  test('gives way to a later one of the same two blocks', () => {
    const pins = [tie('b8', 'b4'), part('b8', 'b4')]
    expect(alignBlocks(left, right, pins).pairs.map(key)).not.toContain('b8:b4')
    const { pairs } = alignBlocks(left, right, pins.toReversed())
    expect(pairs).toContainEqual(
      expect.objectContaining({ left: 'b8', right: 'b4', confidence: 1 }),
    )
  })

  test('of a block that is gone changes nothing', () => {
    const { pairs } = alignBlocks(left, right, [tie('b8', 'b99'), tie('x', 'b4')])
    expect(pairs.map(key)).toEqual(free)
  })

  test('that crosses another is kept, and only the longer row of pins are walls', () => {
    const pins = [tie('b6', 'b2'), tie('b8', 'b4'), tie('b13', 'b1')]
    const pairs = alignBlocks(left, right, pins).pairs.map(key)
    expect(pairs).toEqual(expect.arrayContaining(['b6:b2', 'b8:b4', 'b13:b1', 'b9:b5', 'b14:b9']))
  })
})

test('pins changed on an aligner give what aligning anew gives', () => {
  const align = createAligner(left, right)
  for (const given of [[], [tie('b7', 'b5')], [part('b8', 'b4')], []]) {
    expect(align(given)).toEqual(alignBlocks(left, right, given))
  }
})

const word = fc.constantFrom(
  ...'school schools road bridge housing Suhe Creek 2019 7,070 412 households of the was 住房 学校 1+2+3+4 – “quote” résumé'.split(
    ' ',
  ),
  '\n\n',
  '\n1. ',
  '. ',
)
const source = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '))
const text: fc.Arbitrary<AlignedText> = fc
  .oneof(source, fc.string(), fc.string({ unit: 'binary' }))
  .map(toAligned)
const blockId = fc.integer({ min: 1, max: 12 }).map((number) => `b${number}`)
const pins = fc.array(fc.record({ left: blockId, right: blockId, related: fc.boolean() }), {
  maxLength: 6,
})

describe('any two texts with any pins', () => {
  test('are aligned without failing, the same way each time, every pin kept', () => {
    fc.assert(
      fc.property(text, text, pins, (a, b, given) => {
        const { pairs } = alignBlocks(a, b, given)
        expect(alignBlocks(a, b, given).pairs).toEqual(pairs)
        const [ours, theirs] = [a, b].map(({ blocks }) => new Set(blocks.map(({ id }) => id)))
        const found = new Map(pairs.map((pair) => [key(pair), pair]))
        expect(found.size).toBe(pairs.length)
        for (const pair of pairs) {
          expect(ours?.has(pair.left) && theirs?.has(pair.right)).toBe(true)
          expect(pair.confidence).toBeGreaterThanOrEqual(0.5)
          expect(pair.confidence).toBeLessThanOrEqual(1)
          expect(pair.reason).not.toBe('')
        }
        const last = new Map(given.map((pin) => [key(pin), pin]))
        for (const pin of last.values()) {
          if (!ours?.has(pin.left) || !theirs?.has(pin.right)) continue
          expect(found.get(key(pin))?.confidence ?? 0).toBe(pin.related ? 1 : 0)
        }
      }),
      { numRuns: 300 },
    )
  })
})
