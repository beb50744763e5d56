import type { SourceMap } from '@analysis/text'
import type { BriefingMetadata, RevisionText } from '@shared/briefing'
import type { Extraction } from '@shared/metric'

/** A text as the analysis reads it. */
export interface ReadText {
  readonly revision: RevisionText
  readonly sourceMap: SourceMap
  readonly suggested: BriefingMetadata
}

/** The work on texts that may take long and must not hold up the thread that answers calls. */
export interface Analyst {
  /** `source` is a decoded file; `fileName` serves where the text has no title. */
  readText(source: string, fileName: string): Promise<ReadText>
  extractFigures(revision: RevisionText): Promise<Extraction>
  close(): Promise<void>
}
