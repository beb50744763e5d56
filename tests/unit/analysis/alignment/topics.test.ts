import { expect, test } from 'vitest'
import { topics } from '../../../../src/analysis/alignment/language/topics'
import { isStopWord } from '../../../../src/analysis/alignment/lexicon'

test.each(topics.map(({ name, words }) => [name, words] as const))(
  'the words of %s can be found in a text',
  (_name, words) => {
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) {
      const parts = word.split('_')
      expect(parts.length).toBeLessThanOrEqual(2)
      expect(parts.filter(isStopWord)).toEqual([])
    }
  },
)

test('no two topics have the same name', () => {
  expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length)
})
