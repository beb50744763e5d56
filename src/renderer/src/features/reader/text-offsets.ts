import type { Block, Span } from '@shared/briefing'
import { lastAtMost } from './last-at-most'

/**
 * Each block is one element with one text node, marked `data-block` with the block's index, so an
 * offset of the text and a place in the page are a subtraction apart.
 */
export interface TextOffsets {
  /** The offset of the text at a place in the page; null outside the text. */
  offsetAt(node: Node, offset: number): number | null
  /** The text node and place in it of an offset of the text. */
  placeAt(offset: number): { readonly node: Text; readonly offset: number } | null
  rangeOf(span: Span): StaticRange | null
  /** A range that can be measured. */
  liveRangeOf(span: Span): Range | null
  /** The passage that the page's selection covers inside this text; null when there is none. */
  selectedPassage(selection: Selection | null): Span | null
  element(blockIndex: number): HTMLElement | undefined
}

export function createTextOffsets(root: HTMLElement, blocks: readonly Block[]): TextOffsets {
  const elements = [...root.querySelectorAll<HTMLElement>('[data-block]')]

  function placeAt(offset: number) {
    const index = blockIndexAt(blocks, offset)
    const block = blocks[index]
    const node = elements[index]?.firstChild
    if (!block || !(node instanceof Text)) return null
    return { node, offset: Math.min(Math.max(0, offset - block.start), node.length) }
  }

  function offsetAt(node: Node, offset: number): number | null {
    const element = node instanceof Element ? node : node.parentElement
    const holder = element?.closest<HTMLElement>('[data-block]')
    if (!holder || !root.contains(holder)) return null
    const block = blocks[Number(holder.dataset.block)]
    if (!block) return null
    if (node instanceof Text) return block.start + offset
    return offset === 0 ? block.start : block.end
  }

  function endsOf(span: Span) {
    const start = placeAt(span.start)
    const end = placeAt(span.end)
    return start && end ? { start, end } : null
  }

  return {
    offsetAt,
    placeAt,
    element: (index) => elements[index],
    rangeOf(span) {
      const ends = endsOf(span)
      if (!ends) return null
      return new StaticRange({
        startContainer: ends.start.node,
        startOffset: ends.start.offset,
        endContainer: ends.end.node,
        endOffset: ends.end.offset,
      })
    },
    liveRangeOf(span) {
      const ends = endsOf(span)
      if (!ends) return null
      const range = document.createRange()
      range.setStart(ends.start.node, ends.start.offset)
      range.setEnd(ends.end.node, ends.end.offset)
      return range
    },
    selectedPassage(selection) {
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
      const range = selection.getRangeAt(0)
      if (!range.intersectsNode(root)) return null
      const start = offsetAt(range.startContainer, range.startOffset) ?? edge(range, 'start')
      const end = offsetAt(range.endContainer, range.endOffset) ?? edge(range, 'end')
      return start !== null && end !== null && start < end ? { start, end } : null
    },
  }

  /** A selection may begin or end on a batch or beside the text: take the nearest block inside it. */
  function edge(range: Range, which: 'start' | 'end'): number | null {
    const inside = elements.filter((element) => range.intersectsNode(element))
    const element = which === 'start' ? inside[0] : inside.at(-1)
    const block = element && blocks[Number(element.dataset.block)]
    if (!block) return null
    return which === 'start' ? block.start : block.end
  }
}

/** Index of the block that holds this offset, the last one that starts at or before it. */
function blockIndexAt(blocks: readonly Block[], offset: number): number {
  return lastAtMost(blocks.length, (index) => blocks[index]?.start ?? Infinity, offset)
}
