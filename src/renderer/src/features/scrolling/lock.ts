/** How the panes scroll: together, apart, or apart for a moment until they are locked again as they stand. */
export type ScrollMode = 'locked' | 'moving' | 'off'

export interface ScrollLock {
  readonly mode: ScrollMode
  /** Lines that the right text is ahead of the place that belongs to the left one. */
  readonly shift: number
}

/** Less than this many lines is no shift that anybody meant. */
const leastShift = 0.5

/**
 * What the one key does: locked → moved apart by hand → locked as it was left → off → locked. `moved`
 * is the shift in lines at which the texts stand now.
 */
export function nextLock({ mode, shift }: ScrollLock, moved: number): ScrollLock {
  if (mode === 'off') return { mode: 'locked', shift: 0 }
  if (mode === 'moving') {
    const isMoved = Math.abs(moved - shift) >= leastShift
    if (!isMoved) return { mode: 'off', shift: 0 }
    return { mode: 'locked', shift: Math.abs(moved) < leastShift ? 0 : moved }
  }
  return shift === 0 ? { mode: 'moving', shift } : { mode: 'off', shift: 0 }
}

/** The state in a few words, and what the key does next. */
export function lockWords({ mode, shift }: ScrollLock): {
  readonly now: string
  readonly next: string
} {
  if (mode === 'off') return { now: 'Scrolling apart', next: 'scroll together' }
  if (mode === 'moving') return { now: 'Moving apart', next: 'lock as they stand' }
  if (shift === 0) return { now: 'Scrolling together', next: 'move them apart' }
  const lines = Math.max(1, Math.round(Math.abs(shift)))
  const ahead = `${shift > 0 ? 'right' : 'left'} ${lines} ${lines === 1 ? 'line' : 'lines'} ahead`
  return { now: `Scrolling together, ${ahead}`, next: 'scroll apart' }
}
