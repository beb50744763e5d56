import { metricsVersion } from '@analysis/metrics'
import type { BriefingSummary } from '@shared/briefing'
import type { Extraction } from '@shared/metric'
import type { Analyst } from './analysis/analyst'
import { createMemo } from './memo'
import { textKey, type Texts } from './texts'

/** The figures of the briefings, the ones read last kept in memory. */
export interface Figures {
  read(briefing: BriefingSummary): Promise<Extraction>
}

export function createFigures(texts: Texts, analyst: Analyst): Figures {
  const memo = createMemo<Extraction>(6)
  return {
    read: (briefing) =>
      memo.get(`${textKey(briefing)}@${metricsVersion}`, async () => {
        const { text, blocks, endsMidSentence } = await texts.read(briefing)
        return analyst.extractFigures({ text, blocks, endsMidSentence })
      }),
  }
}
