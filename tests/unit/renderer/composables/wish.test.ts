// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { effectScope } from 'vue'
import { useWish, type Wish } from '../../../../src/renderer/src/composables/wish'

function openWish(): { wish: Wish; done: string[]; close: () => void } {
  const scope = effectScope()
  const wish = scope.run(() => useWish())
  if (!wish) throw new Error('no scope')
  return { wish, done: [], close: () => scope.stop() }
}

it('is granted once, the last one only', () => {
  const { wish, done, close } = openWish()
  wish.keep(() => done.push('first'))
  wish.keep(() => done.push('last'))
  wish.grant()
  wish.grant()
  expect(done).toEqual(['last'])
  close()
})

it.each([
  ['a key', () => new KeyboardEvent('keydown', { key: 'a' })],
  ['the pointer', () => new Event('pointerdown')],
])('is given up when the reader goes on with %s', (_, act) => {
  const { wish, done, close } = openWish()
  wish.keep(() => done.push('late'))
  document.dispatchEvent(act())
  wish.grant()
  expect(done).toEqual([])
  close()
})

it('may be kept again while it is granted', () => {
  const { wish, done, close } = openWish()
  wish.keep(() => wish.keep(() => done.push('again')))
  wish.grant()
  expect(done).toEqual([])
  wish.grant()
  expect(done).toEqual(['again'])
  close()
})
