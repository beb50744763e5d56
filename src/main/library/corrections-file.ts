import { correctionSchema, type Correction } from '@shared/correction'
import type { FileFormat } from './generations'
import { partition } from './manifest'

/** What `corrections.json` of a briefing holds: the reader's readings, in the order they were made. */
export interface CorrectionsFile {
  readonly corrections: readonly Correction[]
}

/** A correction that makes no sense is set aside for itself; the others are kept. */
export function correctionsFormat(briefing: string): FileFormat<CorrectionsFile> {
  return {
    name: `The corrections file of ${briefing}`,
    version: 1,
    initial: { corrections: [] },
    interpret(content) {
      if (!Array.isArray(content['corrections'])) return null
      const { kept, rejected } = partition(content['corrections'], correctionSchema)
      return { data: { ...content, corrections: kept }, rejected }
    },
  }
}
