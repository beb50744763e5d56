import { extractFigures } from '@analysis/metrics'
import { readText, suggestMetadata } from '@analysis/text'
import type { RevisionText } from '@shared/briefing'
import type { Extraction } from '@shared/metric'
import type { ReadText } from './analyst'

/** The analyst's work itself, on whichever thread. */
export const tasks = {
  readText(source: string, fileName: string): ReadText {
    const model = readText(source)
    return { ...model, suggested: suggestMetadata(model, fileName) }
  },
  extractFigures(revision: RevisionText): Extraction {
    return extractFigures(revision)
  },
}

export type Tasks = typeof tasks
