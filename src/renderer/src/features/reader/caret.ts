type Granularity =
  | 'character'
  | 'word'
  | 'sentence'
  | 'line'
  | 'paragraph'
  | 'lineboundary'
  | 'documentboundary'

/** How a key moves the caret: in which direction, and by how much. */
export interface CaretMove {
  readonly direction: 'forward' | 'backward'
  readonly granularity: Granularity
}

/** What a key press says about the caret, as far as it matters. */
export interface CaretKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * The keys of every text field: arrows by character and line, with Ctrl (or Alt, as on a Mac) by word
 * and paragraph, with both by sentence; Home and End within the line, with Ctrl to the text's ends.
 */
export function caretMove({ key, ctrlKey, altKey, metaKey }: CaretKey): CaretMove | null {
  const more = ctrlKey || altKey
  const most = ctrlKey && altKey
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const direction = key === 'ArrowRight' ? 'forward' : 'backward'
      if (metaKey) return { direction, granularity: 'lineboundary' }
      return { direction, granularity: most ? 'sentence' : more ? 'word' : 'character' }
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const direction = key === 'ArrowDown' ? 'forward' : 'backward'
      if (metaKey) return { direction, granularity: 'documentboundary' }
      return { direction, granularity: more ? 'paragraph' : 'line' }
    }
    case 'Home':
    case 'End': {
      const direction = key === 'End' ? 'forward' : 'backward'
      return { direction, granularity: ctrlKey ? 'documentboundary' : 'lineboundary' }
    }
    default:
      return null
  }
}

/** Moves or extends the page's selection, and takes it back if it would leave the text. */
export function moveCaret(
  selection: Selection,
  move: CaretMove,
  extend: boolean,
  root: HTMLElement,
): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  selection.modify(extend ? 'extend' : 'move', move.direction, move.granularity)
  if (isInText(selection.focusNode, root) || !anchorNode || !focusNode) return
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
}

function isInText(node: Node | null, root: HTMLElement): boolean {
  const element = node instanceof Element ? node : node?.parentElement
  const holder = element?.closest('[data-block]')
  return holder !== null && holder !== undefined && root.contains(holder)
}

/** Where the caret is on the screen; an empty range has no box of its own at some places. */
export function caretBox(node: Node, offset: number): DOMRect | null {
  if (!(node instanceof Text)) return null
  const range = document.createRange()
  range.setStart(node, offset)
  range.collapse(true)
  const [own] = range.getClientRects()
  if (own) return own
  const backward = offset > 0
  range.setStart(node, backward ? offset - 1 : offset)
  range.setEnd(node, backward ? offset : Math.min(node.length, offset + 1))
  const beside = [...range.getClientRects()].at(backward ? -1 : 0)
  if (!beside) return null
  return new DOMRect(backward ? beside.right : beside.left, beside.top, 0, beside.height)
}
