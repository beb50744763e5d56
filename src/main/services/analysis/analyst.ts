import type { SourceMap } from '@analysis/text'
import type { AlignedText, Alignment, Pin } from '@shared/alignment'
import type { BriefingMetadata, RevisionText } from '@shared/briefing'
import type { Carried } from '@shared/carry'
import type { TextDiff } from '@shared/diff'
import type { Comparison, FigureTie } from '@shared/comparison'
import type { Extraction } from '@shared/metric'
import type { Anchor } from '@shared/note'

/** A text as the analysis reads it. */
export interface ReadText {
  readonly revision: RevisionText
  readonly sourceMap: SourceMap
  readonly suggested: BriefingMetadata
}

/** Two texts under one name, so that the analysis can go on with what it has read already. */
export interface TextPair {
  readonly key: string
  readonly read: () => Promise<readonly [left: AlignedText, right: AlignedText]>
}

/** The work on texts that may take long and must not hold up the thread that answers calls. */
export interface Analyst {
  /** `source` is a decoded file; `fileName` serves where the text has no title. */
  readText(source: string, fileName: string): Promise<ReadText>
  extractFigures(revision: RevisionText): Promise<Extraction>
  /** Reads the texts only if they are not among those that were aligned last. */
  align(pair: TextPair, pins: readonly Pin[]): Promise<Alignment>
  /** The blocks that two revisions of one briefing have in common. */
  alignVersions(left: RevisionText, right: RevisionText): Promise<Alignment>
  /** Where anchors of one revision stand in another, which has this number. */
  carryAnchors(
    from: RevisionText,
    to: RevisionText,
    revision: number,
    anchors: readonly Anchor[],
  ): Promise<readonly Carried[]>
  diff(left: AlignedText, right: AlignedText): Promise<TextDiff>
  /** Reads the texts likewise. `progress` hears the share that is done, 0 to 1. Rejects with `cancelled`. */
  compare(
    pair: TextPair,
    ties: readonly FigureTie[],
    progress: (share: number) => void,
  ): Promise<Comparison>
  /** Calls off the comparison of that key, if one is under way. */
  cancelCompare(key: string): Promise<void>
  close(): Promise<void>
}
