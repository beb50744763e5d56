import { comparisonVersion, everyTwo } from '@analysis/comparison'
import type { BriefingSummary } from '@shared/briefing'
import type { Comparison, FigureTie } from '@shared/comparison'
import type { Host } from '@shared/host'
import { mostInSeries } from '@shared/series'
import type { RowVerdict, TieEnd } from '@shared/tie'
import type { Library } from '../library/library'
import { readAligned } from './aligned-text'
import type { Analyst } from './analysis/analyst'
import { exportComparison } from './comparison/export'
import type { Figures } from './figures'
import { createMemo } from './memo'
import type { Texts } from './texts'

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly figures: Figures
  readonly analyst: Analyst
  readonly progress: (pair: readonly [left: string, right: string], share: number) => void
}

type ComparisonCalls = Pick<Host, 'comparePair' | 'cancelComparison' | 'exportComparison'>

/** All those of a series; undoing a verdict costs nothing. */
const mostComparisons = everyTwo(mostInSeries).length + 8

export function createComparisons(parts: Parts): ComparisonCalls {
  const { library, texts, figures, analyst, progress } = parts
  const memo = createMemo<Comparison>(mostComparisons)
  /** Keys of the comparisons under way, by pair: calling one off must not come too late. */
  const underWay = new Map<string, string>()

  async function tiesOf(left: BriefingSummary, right: BriefingSummary) {
    const { data } = await library.ties([left.id, right.id])
    return data.verdicts.flatMap((verdict) => toTie(verdict, left, right))
  }

  async function keyOf(sides: readonly [BriefingSummary, BriefingSummary]): Promise<string> {
    const keys = await Promise.all(sides.map(figures.key))
    return `${keys.join('|')}|${comparisonVersion}`
  }

  const sidesOf = (left: string, right: string) =>
    [library.briefing(left), library.briefing(right)] as const

  async function comparePair(left: string, right: string): Promise<Comparison> {
    const sides = sidesOf(left, right)
    const key = await keyOf(sides)
    const ties = await tiesOf(...sides)
    const read = () => Promise.all([readAligned(parts, sides[0]), readAligned(parts, sides[1])])
    const tell = (share: number): void => progress([left, right], share)
    return memo.get(`${key}${JSON.stringify(ties)}`, async () => {
      underWay.set(`${left}|${right}`, key)
      try {
        return await analyst.compare({ key, read }, ties, tell)
      } finally {
        underWay.delete(`${left}|${right}`)
      }
    })
  }

  return {
    comparePair,
    async cancelComparison(left, right) {
      const key = underWay.get(`${left}|${right}`)
      if (key !== undefined) await analyst.cancelCompare(key)
    },
    async exportComparison(left, right, format) {
      const [one, other] = sidesOf(left, right)
      const comparison = await comparePair(left, right)
      const revisions = await Promise.all([texts.read(one), texts.read(other)])
      return exportComparison(
        comparison,
        { briefing: one, revision: revisions[0] },
        { briefing: other, revision: revisions[1] },
        format,
      )
    },
  }
}

/** The verdict by places of the newest texts; none when it has lost one of its places. */
function toTie(
  { id, ends, verdict }: RowVerdict,
  left: BriefingSummary,
  right: BriefingSummary,
): readonly FigureTie[] {
  const [one, other] = [placeIn(left, ends), placeIn(right, ends)]
  return one && other ? [{ id, left: one, right: other, verdict }] : []
}

function placeIn(
  { id, revision }: BriefingSummary,
  ends: readonly TieEnd[],
): FigureTie['left'] | null {
  const end = ends.find(({ briefing }) => briefing === id)
  if (!end || end.anchor.revision !== revision || end.place?.state === 'orphan') return null
  return { start: end.anchor.start, end: end.anchor.end }
}
