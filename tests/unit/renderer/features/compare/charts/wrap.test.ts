import { expect, it } from 'vitest'
import { wrap } from '../../../../../../src/renderer/src/features/compare/charts/wrap'

it('a text is broken between its words', () => {
  expect(wrap('one two three four', 60, 10)).toEqual(['one two', 'three four'])
})

it('a script without blanks is broken between its characters', () => {
  expect(wrap('上海市杨浦区新闻发布会', 50, 10)).toEqual(['上海市杨浦', '区新闻发布', '会'])
})

it('a word longer than the line keeps a line of its own', () => {
  expect(wrap('a incomprehensibilities b', 40, 10)).toEqual(['a', 'incomprehensibilities', 'b'])
})

it('nothing is no line', () => {
  expect(wrap('', 40, 10)).toEqual([])
})
