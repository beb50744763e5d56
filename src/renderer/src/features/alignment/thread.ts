/** Where a thread ends in a pane, in pixels of the view. */
export interface ThreadEnd {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** What is to be seen of a block in its pane; a thin end at the edge tells where one out of view is. */
export function visibleEnd(
  x: number,
  block: { readonly top: number; readonly bottom: number },
  view: { readonly top: number; readonly bottom: number },
): ThreadEnd {
  const within = (place: number): number => Math.min(Math.max(place, view.top), view.bottom)
  return { x, top: within(block.top), bottom: within(block.bottom) }
}

/** The outline of a band from one end to the other. */
export function threadPath(from: ThreadEnd, to: ThreadEnd): string {
  const middle = (from.x + to.x) / 2
  return [
    `M${from.x},${from.top}`,
    `C${middle},${from.top} ${middle},${to.top} ${to.x},${to.top}`,
    `L${to.x},${to.bottom}`,
    `C${middle},${to.bottom} ${middle},${from.bottom} ${from.x},${from.bottom}`,
    'Z',
  ].join('')
}

/** Halfway along the band. */
export function threadMiddle(
  from: ThreadEnd,
  to: ThreadEnd,
): { readonly x: number; readonly y: number } {
  return { x: (from.x + to.x) / 2, y: (from.top + from.bottom + to.top + to.bottom) / 4 }
}
