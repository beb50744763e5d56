import { expect, test, vi } from 'vitest'
import { wordFilter } from '../../../../src/renderer/src/composables/word-filter'

const isFound = (words: string, text: string) => wordFilter(words, String)(text)

test('finds all words in any order, whatever their case', () => {
  expect(isFound('Places school', 'new school places')).toBe(true)
  expect(isFound('  places  ', 'new school places')).toBe(true)
  expect(isFound('places hospital', 'new school places')).toBe(false)
})

test('reads nothing as long as nothing is looked for', () => {
  const searchedIn = vi.fn(() => 'text')
  expect(wordFilter('  ', searchedIn)({})).toBe(true)
  expect(searchedIn).not.toHaveBeenCalled()
})
