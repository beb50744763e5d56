import { toSourceSpan } from '@analysis/text'
import type { BriefingSummary } from '@shared/briefing'
import type { Comparison, ComparisonFormat } from '@shared/comparison'
import type { ExportFile } from '@shared/host'
import type { RevisionParts } from '../texts'
import { comparisonCsv, figuresCsv } from './csv'
import { comparisonMarkdown } from './markdown'
import { toFigureRecord, toRecords, type ComparedSide } from './record'

interface Opened {
  readonly briefing: BriefingSummary
  readonly revision: RevisionParts
}

export function toSide({ briefing, revision }: Opened): ComparedSide {
  return {
    title: briefing.title,
    source: briefing.source.name,
    sha256: briefing.source.sha256,
    text: revision.text,
    toSource: (span) => toSourceSpan(revision.sourceMap, span),
  }
}

/** By it Excel knows UTF-8; what goes to standard output for other programs has none. */
const byteOrderMark = '\uFEFF'

/** The comparison as a file for the reader. */
export function exportComparison(
  comparison: Comparison,
  one: Opened,
  other: Opened,
  format: ComparisonFormat,
): ExportFile {
  const [left, right] = [toSide(one), toSide(other)]
  const name = `${one.briefing.id}--${other.briefing.id}`
  switch (format) {
    case 'pairs':
      return {
        name: `${name}-comparison.csv`,
        text: byteOrderMark + comparisonCsv(toRecords(comparison, left, right), left, right),
      }
    case 'figures':
      return {
        name: `${name}-figures.csv`,
        text: byteOrderMark + figuresCsv(allFigures(comparison, left, right)),
      }
    case 'markdown':
      return {
        name: `${name}-comparison.md`,
        text: comparisonMarkdown(toRecords(comparison, left, right), left, right),
      }
  }
}

/** Every figure once, the left text's before the right one's. */
function allFigures(
  { rows, onlyLeft, onlyRight }: Comparison,
  left: ComparedSide,
  right: ComparedSide,
) {
  const paired = rows.filter(({ standing }) => standing !== 'suggested')
  const sides = [
    [left, [...onlyLeft, ...paired.map((row) => row.left)]],
    [right, [...onlyRight, ...paired.map((row) => row.right)]],
  ] as const
  return sides.flatMap(([side, metrics]) =>
    [...new Set(metrics)]
      .toSorted((a, b) => a.start - b.start)
      .map((metric) => [toFigureRecord(metric, side), side] as const),
  )
}
