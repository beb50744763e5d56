import type { Extraction } from '@shared/metric'
import { extractWith, type Revision } from './extract'
import { english } from './language/en'
import { createLexicon } from './lexicon'

/** Raised with every change of what is read, so that kept results are made anew. */
export const metricsVersion = 12

const lexicon = createLexicon(english)

/** The figures of a text in reading order, and the digits that were left alone. Linear in its length. */
export function extractFigures(revision: Revision): Extraction {
  return extractWith(lexicon, revision)
}
