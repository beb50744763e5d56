import type { TextDiff, TextRef } from '@shared/diff'
import type { Host } from '@shared/host'
import type { Library } from '../library/library'
import { readAligned } from './aligned-text'
import type { Analyst } from './analysis/analyst'
import type { Figures } from './figures'
import { createMemo } from './memo'
import { revisionOf, type Texts } from './texts'

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly figures: Figures
  readonly analyst: Analyst
}

/** Pairs of texts whose difference is kept. */
const mostDiffs = 4

export function createDifferences(parts: Parts): Pick<Host, 'diffTexts'> {
  const { library, figures, analyst } = parts
  const memo = createMemo<TextDiff>(mostDiffs)

  const summaryOf = ({ briefing, revision }: TextRef) =>
    revisionOf(library.briefing(briefing), revision)

  return {
    async diffTexts(left, right) {
      const keys = await Promise.all([left, right].map((ref) => figures.key(summaryOf(ref))))
      return memo.get(keys.join('|'), async () =>
        analyst.diff(
          ...(await Promise.all([
            readAligned(parts, summaryOf(left)),
            readAligned(parts, summaryOf(right)),
          ])),
        ),
      )
    },
  }
}
