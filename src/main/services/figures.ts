import { applyCorrections } from '@analysis/corrections'
import { metricsVersion } from '@analysis/metrics'
import type { BriefingSummary } from '@shared/briefing'
import type { Host } from '@shared/host'
import type { Extraction } from '@shared/metric'
import type { Library } from '../library/library'
import { sha256 } from '../library/revision-file'
import type { Analyst } from './analysis/analyst'
import { createMemo } from './memo'
import { revisionOf, textKey, type Texts } from './texts'

/** The figures of the briefings with the reader's corrections; what was read last is kept in memory. */
export interface Figures {
  read(briefing: BriefingSummary): Promise<Extraction>
  /** Names what `read` gives, whatever its briefing is called. */
  key(briefing: BriefingSummary): Promise<string>
}

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly analyst: Analyst
}

export function createFigures({ library, texts, analyst }: Parts): Figures {
  const memo = createMemo<Extraction>(6)

  async function extract(briefing: BriefingSummary): Promise<Extraction> {
    const { text, blocks, endsMidSentence } = await texts.read(briefing)
    return analyst.extractFigures({ text, blocks, endsMidSentence })
  }

  return {
    async key(briefing) {
      const { data } = await library.annotations(briefing.id)
      const own = data.corrections.length === 0 ? '' : sha256(JSON.stringify(data.corrections))
      return `${extractedKey(briefing)}${own}`
    },
    async read(briefing) {
      const extraction = await memo.get(extractedKey(briefing), () => extract(briefing))
      // The corrections stand in the present text.
      if (briefing.revision !== library.briefing(briefing.id).revision) return extraction
      const { data } = await library.annotations(briefing.id)
      if (data.corrections.length === 0) return extraction
      return applyCorrections(extraction, data.corrections, await texts.read(briefing))
    },
  }
}

const extractedKey = (briefing: BriefingSummary): string => `${textKey(briefing)}@${metricsVersion}`

/** Figures of the present text, or of the revision that is asked for. */
export function createFigureCalls({
  library,
  figures,
}: {
  readonly library: Library
  readonly figures: Figures
}): Pick<Host, 'readFigures'> {
  return {
    async readFigures(briefing, revision) {
      const present = library.briefing(briefing)
      return figures.read(revisionOf(present, revision ?? present.revision))
    },
  }
}
