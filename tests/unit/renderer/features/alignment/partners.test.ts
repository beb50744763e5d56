import { describe, expect, it } from 'vitest'
import type { Block } from '@shared/briefing'
import { createPartners } from '../../../../../src/renderer/src/features/alignment/partners'
import { beginning, certainty } from '../../../../../src/renderer/src/features/alignment/words'

const pair = (left: string, right: string, confidence: number) => ({
  left,
  right,
  confidence,
  reason: 'both on housing',
})
const block = (id: string): Block => ({
  id,
  kind: 'paragraph',
  level: null,
  path: [],
  start: 0,
  end: 1,
})

describe('the partners of a block', () => {
  const partners = createPartners({ pairs: [pair('a', 'x', 0.6), pair('a', 'y', 0.9)] })

  it('come the surest first, from either side', () => {
    expect(partners.of('left', 'a').map(({ right }) => right)).toEqual(['y', 'x'])
    expect(partners.of('right', 'x').map(({ left }) => left)).toEqual(['a'])
    expect(partners.of('right', 'a')).toEqual([])
  })

  it('are missing for what stands in one text only', () => {
    expect(partners.unmatched('left', ['a', 'b'].map(block))).toEqual([block('b')])
    expect(partners.unmatched('right', ['x', 'y', 'z'].map(block))).toEqual([block('z')])
  })
})

describe('the words for a relation', () => {
  it.each([
    [1, 'pinned by you'],
    [0.97, 'very likely, 97%'],
    [0.7, 'likely, 70%'],
    [0.5, 'perhaps, 50%'],
  ])('of %d are “%s”', (confidence, words) => {
    expect(certainty(pair('a', 'x', confidence))).toBe(words)
  })

  it('cut a long passage at a word', () => {
    expect(beginning('short')).toBe('short')
    expect(beginning('one two three four', 12)).toBe('one two …')
    expect(beginning('x'.repeat(20), 12)).toBe(`${'x'.repeat(12)} …`)
  })
})
