import { describe, expect, it } from 'vitest'
import { restoreWindow } from '../../../../../src/main/desktop/policy/window-bounds'

const main = { x: 0, y: 25, width: 1920, height: 1055 }
const second = { x: 1920, y: 0, width: 1280, height: 720 }
const saved = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
})

describe('the place of the window', () => {
  it.each([
    ['nothing was saved', null],
    ['what was saved is no object', 'there'],
    ['a number is missing', { bounds: { x: 0, y: 0, width: 900 }, maximized: false }],
    ['a number is not one', saved(Number.NaN, 100)],
    ['a size is negative', saved(100, 100, -900)],
  ])('is the middle of the first screen when %s', (_, state) => {
    expect(restoreWindow(state, [main, second])).toEqual({
      bounds: { x: 240, y: 103, width: 1440, height: 900 },
      maximized: false,
    })
  })

  it.each([
    ['on the first screen', saved(100, 100)],
    ['on the second screen', saved(2000, 10)],
    ['half outside, but within reach', saved(-500, 100)],
  ])('is where it was last, %s', (_, state) => {
    expect(restoreWindow(state, [main, second])).toEqual(state)
  })

  it.each([
    ['its screen is gone', saved(4000, 100)],
    ['its top edge is above every screen', saved(100, -200)],
    ['its top edge is below every screen', saved(100, 1075)],
    ['too little of it is on a screen', saved(-950, 100)],
  ])('is the middle of the first screen when %s', (_, state) => {
    expect(restoreWindow(state, [main]).bounds).toEqual({
      x: 460,
      y: 203,
      width: 1000,
      height: 700,
    })
  })

  it('never is larger than its screen, nor too small to use', () => {
    expect(restoreWindow(saved(2000, 10, 3000, 2000), [main, second]).bounds).toMatchObject({
      width: 1280,
      height: 720,
    })
    expect(restoreWindow(saved(100, 100, 10, 10), [main]).bounds).toMatchObject({
      width: 800,
      height: 560,
    })
    expect(restoreWindow(null, [second]).bounds).toEqual(second)
  })

  it('stays maximized', () => {
    expect(restoreWindow({ ...saved(100, 100), maximized: true }, [main]).maximized).toBe(true)
  })
})
