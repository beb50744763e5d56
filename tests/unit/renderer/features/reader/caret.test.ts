import { describe, expect, it } from 'vitest'
import { caretMove } from '../../../../../src/renderer/src/features/reader/caret'

const press = (key: string, held: readonly ('ctrlKey' | 'altKey' | 'metaKey')[] = []) => ({
  key,
  ctrlKey: held.includes('ctrlKey'),
  altKey: held.includes('altKey'),
  metaKey: held.includes('metaKey'),
})

describe('the keys of the caret', () => {
  it.each([
    ['ArrowRight', [], 'forward character'],
    ['ArrowLeft', ['ctrlKey'], 'backward word'],
    ['ArrowRight', ['altKey'], 'forward word'],
    ['ArrowRight', ['ctrlKey', 'altKey'], 'forward sentence'],
    ['ArrowRight', ['metaKey'], 'forward lineboundary'],
    ['ArrowUp', [], 'backward line'],
    ['ArrowDown', ['ctrlKey'], 'forward paragraph'],
    ['ArrowDown', ['metaKey'], 'forward documentboundary'],
    ['Home', [], 'backward lineboundary'],
    ['End', ['ctrlKey'], 'forward documentboundary'],
  ] as const)('%s with %j moves %s', (key, held, expected) => {
    const move = caretMove(press(key, held))
    expect(`${move?.direction} ${move?.granularity}`).toBe(expected)
  })

  it.each(['a', 'Enter', 'Tab', 'Escape', 'PageDown'])('leaves %s to the page', (key) => {
    expect(caretMove(press(key))).toBeNull()
  })
})
