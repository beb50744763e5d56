import { describe, expect, it } from 'vitest'
import {
  closeness,
  cutAt,
  differenceInWords,
} from '../../../../../src/renderer/src/features/places/words'

const differing = (text: string, words: readonly (string | null)[]) =>
  cutAt(text, words).map(({ text: piece, differs }) => (differs ? `[${piece}]` : piece))

describe('the words that differ', () => {
  it.each([
    ['places for 1,250 children', ['1,250'], ['places for ', '[1,250]', ' children']],
    ['12 of 1,250', ['12'], ['[12]', ' of 1,250']],
    ['Kalmar and Kalmar', ['Kalmar'], ['[Kalmar]', ' and ', '[Kalmar]']],
    ['in Henan', ['Hunan', null], ['in Henan']],
    ['杨浦区有3个', ['杨浦区', '3'], ['[杨浦区]', '有3个']],
    ['', ['a'], []],
  ])('are cut out of %j', (text, words, expected) => {
    expect(differing(text, words)).toEqual(expected)
    expect(
      cutAt(text, words)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })

  it.each([
    [{ old: '1,250', new: '1,400' }, '1,250 is now 1,400'],
    [{ old: null, new: 'Kalmar' }, 'Kalmar is new'],
    [{ old: 'Kalmar', new: null }, 'Kalmar is gone'],
  ])('are told of %j', (difference, words) => {
    expect(differenceInWords(difference)).toBe(words)
  })

  it('come with a score in words and as a number', () => {
    expect([0.95, 0.7, 0.4].map(closeness)).toEqual([
      'Very close, 95 of 100',
      'Close, 70 of 100',
      'Similar, 40 of 100',
    ])
  })
})
