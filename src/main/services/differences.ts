import type { AlignedText } from '@shared/alignment'
import type { TextDiff, TextRef } from '@shared/diff'
import type { Host } from '@shared/host'
import type { Library } from '../library/library'
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
  const { library, texts, figures, analyst } = parts
  const memo = createMemo<TextDiff>(mostDiffs)

  const summaryOf = ({ briefing, revision }: TextRef) =>
    revisionOf(library.briefing(briefing), revision)

  async function textOf(ref: TextRef): Promise<AlignedText> {
    const summary = summaryOf(ref)
    const { text, blocks } = await texts.read(summary)
    return { text, blocks, figures: await figures.read(summary) }
  }

  return {
    async diffTexts(left, right) {
      const keys = await Promise.all([left, right].map((ref) => figures.key(summaryOf(ref))))
      return memo.get(keys.join('|'), async () =>
        analyst.diff(...(await Promise.all([textOf(left), textOf(right)]))),
      )
    },
  }
}
