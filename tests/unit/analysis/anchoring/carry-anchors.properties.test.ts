import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RevisionText, Span } from '@shared/briefing'
import type { Carried } from '@shared/carry'
import type { Anchor } from '@shared/note'
import { carryAnchors, createAnchor } from '@analysis/anchoring'
import { readText } from '@analysis/text'

/** Texts of few words, so that repetition and look-alikes are the rule. */
const word = fc.constantFrom(
  'In', 'Hongkou', 'Yangpu', 'Ward', '3', '12,400', '17,020', 'the', 'households', 'were', 'connected',
  'schools.', 'Work', 'went', 'on.', '虹口区', '户。', 'é', '😀', '-', '2023',
) // prettier-ignore
const block = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const formulaic = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.join('\n\n'))
const anything = fc.string({ unit: 'binary', maxLength: 200 })
const revision = fc
  .oneof({ weight: 4, arbitrary: formulaic }, anything)
  .map((source) => readText(source).revision)
const shares = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60)), {
  maxLength: 12,
})

function passagesOf({ text }: RevisionText, places: readonly (readonly [number, number])[]) {
  return places.flatMap(([share, size]): readonly Span[] => {
    const start = Math.floor(share * text.length)
    const end = Math.min(text.length, start + 1 + size)
    return start < end ? [{ start, end }] : []
  })
}

function isSound(outcome: Carried, to: RevisionText, old: Anchor | undefined): boolean {
  if (outcome.state === 'orphan') {
    return outcome.suggestions.every(
      ({ start, end, text, score }) =>
        text !== '' && to.text.slice(start, end) === text && score > 0 && score <= 1,
    )
  }
  const { anchor } = outcome
  const kept = outcome.state === 'changed' ? outcome.oldQuote : anchor.quote
  return isDeepStrictEqual(anchor, createAnchor(to, 2, anchor)) && kept === old?.quote
}

describe('whatever the texts', () => {
  it('answers every anchor, the same each time, with a passage that says what it quotes', () => {
    fc.assert(
      fc.property(revision, revision, shares, (from, to, places) => {
        const anchors = passagesOf(from, places).map((passage) => createAnchor(from, 1, passage))
        const carried = carryAnchors(from, to, 2, anchors)
        expect(carryAnchors(from, to, 2, anchors)).toEqual(carried)
        expect(carried).toHaveLength(anchors.length)
        expect(carried.filter((outcome, index) => !isSound(outcome, to, anchors[index]))).toEqual(
          [],
        )
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every anchor of an unchanged text', () => {
    fc.assert(
      fc.property(revision, shares, (from, places) => {
        const anchors = passagesOf(from, places).map((passage) => createAnchor(from, 1, passage))
        const again = { ...from, blocks: [...from.blocks] }
        for (const [index, outcome] of carryAnchors(from, again, 2, anchors).entries()) {
          expect(outcome).toEqual({ state: 'exact', anchor: { ...anchors[index], revision: 2 } })
        }
      }),
    )
  })

  it('takes anchors that were never of this text', () => {
    const hash = fc.string({ maxLength: 14 })
    const stored = fc.record({
      revision: fc.nat(),
      start: fc.oneof(fc.integer(), fc.constant(NaN)),
      end: fc.integer(),
      quote: fc.oneof(word, fc.string()),
      prefix: fc.string(),
      suffix: fc.string(),
      firstBlock: fc.record({ id: fc.string(), hash }),
      lastBlock: fc.record({ id: fc.string(), hash }),
    })
    fc.assert(
      fc.property(revision, revision, fc.array(stored), (from, to, anchors) => {
        expect(carryAnchors(from, to, 2, anchors)).toHaveLength(anchors.length)
      }),
    )
  })
})
