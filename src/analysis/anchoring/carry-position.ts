import type { RevisionText, Span } from '@shared/briefing'
import type { Carried } from '@shared/carry'
import type { Anchor } from '@shared/note'
import type { ReadingPosition } from '@shared/pair'
import { blockIndexAt, createAnchor } from './create-anchor'

/** A passage by which the reader's place is found again. */
export interface Landmark {
  readonly anchor: Anchor
  /** How far down in the passage the reader is, 0 to 1. */
  readonly share: number
}

/** Code units of the piece that is looked for when the block around it is not found. */
const pieceLength = 120
/** Blocks between the reader and those that are asked next: the farther away, the fewer. */
const distances = [1, 2, 3, 5, 8, 13, 21, 34, 55]

/**
 * What the reader has before them, the nearest first: their block, the words they are at, and the blocks
 * around. None at the beginning of the text, where they stay.
 */
export function landmarksOf(
  revision: RevisionText,
  number: number,
  { block: id, fraction }: ReadingPosition,
): readonly Landmark[] {
  const { text, blocks } = revision
  const index = blocks.findIndex((block) => block.id === id)
  const own = blocks[index]
  if (!own || (index === 0 && fraction === 0)) return []
  const landmark = ({ start, end }: Span, share: number): readonly Landmark[] =>
    start < end ? [{ anchor: createAnchor(revision, number, { start, end }), share }] : []
  const near = distances.flatMap((distance) => {
    const [after, before] = [blocks[index + distance], blocks[index - distance]]
    return [...(after ? landmark(after, 0) : []), ...(before ? landmark(before, 1) : [])]
  })
  const at = own.start + Math.floor(fraction * (own.end - own.start))
  return [...landmark(own, fraction), ...landmark(pieceAt(text, own, at), 0), ...near]
}

/** Whole words from the one at an offset on. */
function pieceAt(text: string, block: Span, offset: number): Span {
  const start = Math.max(block.start, text.lastIndexOf(' ', offset - 1) + 1)
  const blank = text.indexOf(' ', start + pieceLength)
  return { start, end: blank < 0 ? block.end : Math.min(block.end, blank) }
}

/** Where the nearest landmark that was found stands; null when none was. */
export function positionAt(
  { blocks }: RevisionText,
  landmarks: readonly Landmark[],
  carried: readonly Carried[],
): ReadingPosition | null {
  const index = carried.findIndex(({ state }) => state !== 'orphan')
  const found = carried[index]
  const landmark = landmarks[index]
  if (!found || found.state === 'orphan' || !landmark) return null
  const { start, end } = found.anchor
  const offset = start + landmark.share * (end - start)
  const block = blocks[blockIndexAt(blocks, Math.floor(offset))]
  if (!block) return null
  const fraction = (offset - block.start) / Math.max(1, block.end - block.start)
  return { block: block.id, fraction: Math.min(1, Math.max(0, fraction)) }
}
