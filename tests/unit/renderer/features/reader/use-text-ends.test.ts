import { expect, it } from 'vitest'
import { endOfKey } from '../../../../../src/renderer/src/features/reader/use-text-ends'

const plain = { shiftKey: false, altKey: false, metaKey: false }

it.each([
  ['Home', {}, 'first'],
  ['End', {}, 'last'],
  ['End', { shiftKey: true }, null],
  ['Home', { altKey: true }, null],
  ['ArrowUp', { metaKey: true }, 'first'],
  ['ArrowDown', { metaKey: true }, 'last'],
  ['ArrowDown', {}, null],
])('%s with %o leads to the %s end', (key, held, end) => {
  expect(endOfKey({ ...plain, key, ...held })).toBe(end)
})
