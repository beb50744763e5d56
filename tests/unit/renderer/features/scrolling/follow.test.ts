import type { Side } from '@shared/side'
import { describe, expect, it } from 'vitest'
import { createFollow } from '../../../../../src/renderer/src/features/scrolling/follow'

/** Two panes, the right text three times as long; frames come when they are asked for. */
function open({ reducedMotion = true } = {}) {
  const panes = {
    left: { scrollTop: 0, scrollHeight: 2000, clientHeight: 500 },
    right: { scrollTop: 0, scrollHeight: 6000, clientHeight: 500 },
  }
  let locked = true
  let frame: ((time: number) => void) | null = null
  let time = 0
  const follow = createFollow({
    panes,
    isLocked: () => locked,
    partnerOf: (side) => (side === 'left' ? panes.left.scrollTop * 3 : panes.right.scrollTop / 3),
    nextFrame(callback) {
      frame = callback
      return () => (frame = null)
    },
    reducedMotion: () => reducedMotion,
  })
  return {
    panes,
    follow,
    tops: () => [panes.left.scrollTop, panes.right.scrollTop],
    lock: () => (locked = true),
    unlock: () => (locked = false),
    scroll(side: Side, top: number) {
      panes[side].scrollTop = top
      follow.scrolled(side)
    },
    act(side: Side, top: number) {
      follow.lead(side)
      this.scroll(side, top)
    },
    /** Runs frames until there are none left; returns where the right pane was after each. */
    frames() {
      const seen: number[] = []
      while (frame && seen.length < 200) {
        const run: (at: number) => void = frame
        frame = null
        run((time += 16))
        seen.push(panes.right.scrollTop)
      }
      return seen
    },
  }
}

describe('the pane that is not scrolled', () => {
  it('goes where it belongs, and its own scroll event moves nothing', () => {
    const pair = open()
    pair.act('left', 100)
    expect(pair.tops()).toEqual([100, 300])
    pair.scroll('right', 300)
    expect(pair.tops()).toEqual([100, 300])
    pair.act('right', 600)
    expect(pair.tops()).toEqual([200, 600])
  })

  it('leads when something else scrolled it', () => {
    const pair = open()
    pair.act('left', 100)
    pair.scroll('right', 900)
    expect(pair.tops()).toEqual([300, 900])
  })

  it('is put right when the browser keeps its view in place while sizes change', () => {
    const pair = open()
    pair.act('left', 100)
    pair.panes.right.scrollHeight += 240
    pair.scroll('right', 540)
    expect(pair.tops()).toEqual([100, 540])
    pair.follow.resized()
    expect(pair.tops()).toEqual([100, 300])
  })

  it('stays where it is while the lock is off', () => {
    const pair = open()
    pair.unlock()
    pair.act('left', 100)
    pair.follow.resized()
    expect(pair.tops()).toEqual([100, 0])
  })

  it('stays where it was sent until the reader scrolls', () => {
    const pair = open()
    pair.follow.hold()
    pair.scroll('left', 100)
    pair.scroll('right', 5000)
    pair.follow.resized()
    expect(pair.tops()).toEqual([100, 5000])
    pair.act('left', 110)
    expect(pair.tops()).toEqual([110, 330])
  })

  it('goes where it belongs as soon as that is known', () => {
    const pair = open()
    pair.unlock()
    pair.act('left', 100)
    pair.lock()
    pair.follow.settle()
    expect(pair.tops()).toEqual([100, 300])
  })

  it('does not move before anybody has scrolled', () => {
    const pair = open()
    pair.panes.right.scrollTop = 400
    pair.follow.resized()
    expect(pair.tops()).toEqual([0, 400])
  })
})

describe('a long way for a small step', () => {
  it('is seen going by, without turning back, and ends where it should', () => {
    const pair = open({ reducedMotion: false })
    pair.act('right', 2970)
    pair.act('left', 600)
    const seen = pair.frames()
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.toSorted((a, b) => b - a)).toEqual(seen)
    expect(pair.panes.right.scrollTop).toBe(1800)
  })

  it('is given up when something else moves the pane meanwhile', () => {
    const pair = open({ reducedMotion: false })
    pair.act('right', 2970)
    pair.act('left', 600)
    pair.panes.right.scrollTop = 300
    expect(pair.frames()).toEqual([300])
    pair.follow.scrolled('right')
    expect(pair.tops()).toEqual([100, 300])
  })

  it('is gone at once where the reader wants no motion', () => {
    const pair = open()
    pair.act('left', 400)
    expect(pair.frames()).toEqual([])
    expect(pair.tops()).toEqual([400, 1200])
  })
})
