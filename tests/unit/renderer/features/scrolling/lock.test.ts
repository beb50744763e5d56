import { describe, expect, it } from 'vitest'
import {
  lockWords,
  nextLock,
  type ScrollLock,
} from '../../../../../src/renderer/src/features/scrolling/lock'

const lock = (mode: ScrollLock['mode'], shift = 0): ScrollLock => ({ mode, shift })

describe('the key of the scroll lock', () => {
  it.each([
    ['locked', lock('locked'), 0, lock('moving')],
    ['moved apart', lock('moving'), 12, lock('locked', 12)],
    ['not moved after all', lock('moving'), 0.2, lock('off')],
    ['locked with a shift', lock('locked', -4), -4, lock('off')],
    ['off', lock('off'), 30, lock('locked')],
  ])('goes on from %s', (_, now, moved, next) => {
    expect(nextLock(now, moved)).toEqual(next)
  })
})

describe('the words for the scroll lock', () => {
  it.each([
    [lock('locked'), 'Scrolling together'],
    [lock('locked', 1.2), 'Scrolling together, right 1 line ahead'],
    [lock('locked', -7.6), 'Scrolling together, left 8 lines ahead'],
    [lock('moving'), 'Moving apart'],
    [lock('off'), 'Scrolling apart'],
  ])('of %j are “%s”', (now, words) => {
    expect(lockWords(now).now).toBe(words)
  })
})
