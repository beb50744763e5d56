import type { AlignedPair, AlignedText, Alignment, Pin } from '@shared/alignment'
import { match, prepare } from './match'
import { createReasons, tiedReason } from './reason'
import { noWork, type Work } from './work'

export {
  mapScroll,
  pointAt,
  scrollChunks,
  turnChunks,
  type Extent,
  type Pane,
  type ScrollChunk,
} from './scroll'

/** Raised with every change of what is related, so that kept results are made anew. */
export const alignmentVersion = 5

/** Aligns the same two texts with these pins and then with those. */
export type Aligner = (pins: readonly Pin[]) => Alignment

/**
 * Finds the related blocks of two texts that need be neither translations nor versions of one another.
 * Pins are kept as they are, and nothing is proposed across those that keep the order of both texts.
 * The time grows with the length of the texts, not with its square; `work` is counted up on the way.
 */
export function alignBlocks(
  left: AlignedText,
  right: AlignedText,
  pins: readonly Pin[] = [],
  work: Work = noWork(),
): Alignment {
  return createAligner(left, right, work)(pins)
}

/** Reads two texts once, so that a change of pins costs only the comparing. */
export function createAligner(
  left: AlignedText,
  right: AlignedText,
  work: Work = noWork(),
): Aligner {
  const prepared = prepare(left, right)
  const reasonFor = createReasons(left, right, prepared)
  return (pins) => {
    const { tied, pairs } = match(prepared, pins, work)
    const all = [
      ...tied.map((tie) => ({ ...tie, confidence: 1, reason: tiedReason })),
      ...pairs.map((pair) => ({
        left: pair.left,
        right: pair.right,
        confidence: Math.min(Math.round(pair.confidence * 100) / 100, surest),
        reason: reasonFor(pair),
      })),
    ].toSorted((a, b) => a.left - b.left || a.right - b.right)
    return {
      pairs: all.flatMap((pair): AlignedPair[] => {
        const [a, b] = [left.blocks[pair.left], right.blocks[pair.right]]
        const { confidence, reason } = pair
        return a && b ? [{ left: a.id, right: b.id, confidence, reason }] : []
      }),
    }
  }
}

/** Only the reader is certain. */
const surest = 0.99
