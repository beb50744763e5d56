import type { Side } from '@shared/side'

/** A pane as far as following another one goes. */
export interface Followed {
  scrollTop: number
  readonly scrollHeight: number
  readonly clientHeight: number
}

export interface FollowOptions {
  readonly panes: Readonly<Record<Side, Followed>>
  readonly isLocked: () => boolean
  /** Where the other pane belongs when the pane of this side is scrolled to where it is. */
  readonly partnerOf: (side: Side) => number
  /** Calls back before the next frame, with its time in milliseconds; returns what cancels it. */
  readonly nextFrame: (callback: (time: number) => void) => () => void
  /** The reader wants no motion beyond their own. */
  readonly reducedMotion: () => boolean
}

/** Moves the pane that is not being scrolled to where it belongs. */
export interface Follow {
  /** The reader acts in this pane: from now on it leads. */
  lead(side: Side): void
  /** The pane was scrolled, by whomever. */
  scrolled(side: Side): void
  /** Sizes have changed: the pane that follows is put right at once, before it is drawn. */
  resized(): void
  /** What belongs together has changed, or the lock has: as above. */
  settle(): void
  /** Leaves both panes where they are until the reader scrolls one: each was sent somewhere on purpose. */
  hold(): void
  stop(): void
}

interface Known {
  readonly top: number
  readonly height: number
}

/** Pixels that scroll positions are rounded by. */
const rounding = 2
/** Milliseconds in which two thirds of a long way are gone. */
const pace = 55

export function createFollow(options: FollowOptions): Follow {
  const { panes, isLocked, partnerOf, nextFrame, reducedMotion } = options
  const known: Record<Side, Known> = { left: look('left'), right: look('right') }
  let leader: Side | null = null
  let held = false
  let cancelGlide: (() => void) | null = null

  function look(side: Side): Known {
    return { top: panes[side].scrollTop, height: panes[side].scrollHeight }
  }

  function put(side: Side, top: number): void {
    if (Math.abs(panes[side].scrollTop - top) >= 0.5) panes[side].scrollTop = top
    known[side] = look(side)
  }

  function endGlide(): void {
    cancelGlide?.()
    cancelGlide = null
  }

  function follow(side: Side, by: number): void {
    const follower = side === 'left' ? 'right' : 'left'
    const target = partnerOf(side)
    const pane = panes[follower]
    const way = Math.abs(target - pane.scrollTop)
    // A stretch that only one text has goes by while the other one hardly moves: let it be seen going by.
    const isFar = way > Math.abs(by) * 2 + pane.clientHeight / 6
    if (cancelGlide) return
    if (isFar && Math.abs(by) < pane.clientHeight && !reducedMotion()) glide(side, follower)
    else put(follower, target)
  }

  function glide(side: Side, follower: Side): void {
    let last: number | null = null
    const step = (time: number): void => {
      cancelGlide = null
      // Something else has moved it: its scroll event will say so.
      if (Math.abs(panes[follower].scrollTop - known[follower].top) > rounding) return
      const rest = partnerOf(side) - panes[follower].scrollTop
      const share = 1 - Math.exp(-(last === null ? 16 : Math.max(1, time - last)) / pace)
      last = time
      if (Math.abs(rest) < rounding) {
        return put(follower, partnerOf(side))
      }
      const move = rest * share
      // Less than a pixel would be rounded away, and the rest would never be gone.
      put(follower, panes[follower].scrollTop + Math.sign(rest) * Math.max(1, Math.abs(move)))
      cancelGlide = nextFrame(step)
    }
    cancelGlide = nextFrame(step)
  }

  function settle(): void {
    if (!isLocked() || held || !leader || cancelGlide) return
    put(leader === 'left' ? 'right' : 'left', partnerOf(leader))
  }

  /** A scroll of the follower that is not our own doing: a jump, the browser's find, a screen reader. */
  function isForeign(before: Known, now: Known): boolean {
    const moved = Math.abs(now.top - before.top)
    // The browser keeps what is in view in its place while sizes above it change.
    return moved > rounding + Math.abs(now.height - before.height)
  }

  return {
    lead(side) {
      held = false
      if (leader !== side) endGlide()
      leader = side
    },
    scrolled(side) {
      const before = known[side]
      const now = look(side)
      known[side] = now
      if (held) return
      if (side !== leader) {
        if (!isForeign(before, now)) return
        endGlide()
        leader = side
      }
      if (isLocked()) follow(side, now.top - before.top)
    },
    resized() {
      // Hidden, and shown again where they were.
      if (panes.left.clientHeight === 0 || panes.right.clientHeight === 0) return
      // Where the browser kept what is in view in its place is known from here on.
      known.left = look('left')
      known.right = look('right')
      settle()
    },
    settle,
    hold() {
      held = true
      endGlide()
    },
    stop: endGlide,
  }
}
