import type { Block, RevisionText, Span } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import type { Anchor } from '@shared/note'
import { hashText } from '../text'

/** Context kept on either side of a passage, in code units. */
const contextLength = 64

/**
 * All that is stored to find a passage again in a later revision.
 * Throws `not-found` when the passage does not lie in the text.
 */
export function createAnchor(revision: RevisionText, number: number, passage: Span): Anchor {
  const { text, blocks } = revision
  return anchorAt(revision, number, passage, (index) => {
    const { start, end } = blocks[index] ?? { start: 0, end: 0 }
    return hashText(text.slice(start, end))
  })
}

/** The same with the hashes of the blocks at hand, for many anchors at once. */
export function anchorAt(
  { text, blocks }: RevisionText,
  number: number,
  passage: Span,
  hashOf: (index: number) => string,
): Anchor {
  const firstIndex = blockIndexAt(blocks, passage.start)
  const first = blocks[firstIndex]
  const isInside = first !== undefined && passage.end <= first.end
  const lastIndex = isInside ? firstIndex : blockIndexAt(blocks, passage.end - 1)
  const last = blocks[lastIndex]
  if (!first || !last || passage.start >= passage.end || passage.end > text.length) {
    throw new DiptychError('not-found', 'The passage lies outside the text.')
  }
  const { start, end } = passage
  const firstBlock = { id: first.id, hash: hashOf(firstIndex) }
  return {
    revision: number,
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(first.start, start - contextLength), start),
    suffix: text.slice(end, Math.min(last.end, end + contextLength)),
    firstBlock,
    lastBlock: isInside ? firstBlock : { id: last.id, hash: hashOf(lastIndex) },
  }
}

/** The block that holds this offset; the line break behind a block counts as its last character. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks[blockIndexAt(blocks, offset)]
}

/** Its index; -1 when there is none. */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  const found = blocks[low]
  return found && found.start <= offset && offset <= found.end ? low : -1
}
