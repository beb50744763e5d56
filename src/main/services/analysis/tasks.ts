import { createAligner, type Aligner } from '@analysis/alignment'
import { carryAnchors } from '@analysis/anchoring'
import { alignVersions, diffTexts } from '@analysis/diff'
import { extractFigures } from '@analysis/metrics'
import { readText, suggestMetadata } from '@analysis/text'
import type { AlignedText, Alignment, Pin } from '@shared/alignment'
import type { RevisionText } from '@shared/briefing'
import type { Extraction } from '@shared/metric'
import { cancelCompare, compareAgain } from './comparing'
import type { ReadText } from './analyst'

/** Pairs of texts that are kept read, so that a pin costs only the comparing. */
const mostAligners = 3
const aligners = new Map<string, Aligner>()

/** The analyst's work itself, on whichever thread. */
export const tasks = {
  readText(source: string, fileName: string): ReadText {
    const model = readText(source)
    return { ...model, suggested: suggestMetadata(model, fileName) }
  },
  extractFigures(revision: RevisionText): Extraction {
    return extractFigures(revision)
  },
  carryAnchors,
  diff: diffTexts,
  alignVersions,
  align(key: string, left: AlignedText, right: AlignedText, pins: readonly Pin[]): Alignment {
    const aligner = createAligner(left, right)
    aligners.delete(key)
    aligners.set(key, aligner)
    const [oldest] = aligners.keys()
    if (aligners.size > mostAligners && oldest !== undefined) aligners.delete(oldest)
    return aligner(pins)
  },
  /** Null when the two texts are not at hand. */
  realign(key: string, pins: readonly Pin[]): Alignment | null {
    return aligners.get(key)?.(pins) ?? null
  },
  /** Null when the two texts are not at hand. */
  compareAgain,
  cancelCompare,
}

export type Tasks = typeof tasks
