import { applyCorrections } from '@analysis/corrections'
import { metricsVersion } from '@analysis/metrics'
import type { BriefingSummary } from '@shared/briefing'
import type { Extraction } from '@shared/metric'
import type { Library } from '../library/library'
import type { Analyst } from './analysis/analyst'
import { createMemo } from './memo'
import { textKey, type Texts } from './texts'

/** The figures of the briefings with the reader's corrections; what was read last is kept in memory. */
export interface Figures {
  read(briefing: BriefingSummary): Promise<Extraction>
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
    async read(briefing) {
      const key = `${textKey(briefing)}@${metricsVersion}`
      const extraction = await memo.get(key, () => extract(briefing))
      const { data } = await library.annotations(briefing.id)
      if (data.corrections.length === 0) return extraction
      return applyCorrections(extraction, data.corrections, await texts.read(briefing))
    },
  }
}
