/** Places the changes of a library one after another, also across restarts. */
export interface Clock {
  /** Larger than every one given or seen before; about the present instant in milliseconds. */
  next(): number
  /** Heeds a place that was given in an earlier run. */
  see(order: number): void
}

export function createClock(now: () => Date): Clock {
  let last = 0
  return {
    next() {
      last = Math.max(last + 1, now().getTime())
      return last
    },
    see(order) {
      last = Math.max(last, order)
    },
  }
}
