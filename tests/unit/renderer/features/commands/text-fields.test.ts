// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { isTextField } from '../../../../../src/renderer/src/features/commands/text-fields'

it.each([
  ['<textarea></textarea>', true],
  ['<input>', true],
  ['<input type="search">', true],
  ['<input readonly>', false],
  ['<input type="checkbox">', false],
  ['<select></select>', false],
  ['<button></button>', false],
  ['<div tabindex="0"></div>', false],
])('%s has an undo of its own: %s', (html, expected) => {
  document.body.innerHTML = html
  expect(isTextField(document.body.firstElementChild)).toBe(expected)
})

it('nothing has none', () => expect(isTextField(null)).toBe(false))
