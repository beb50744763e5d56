import { absoluteChange, relativeChange, spelledChange } from '@analysis/wording'
import type { Span } from '@shared/briefing'
import type { Caveat, Change, Comparison, ComparisonRow, RowStanding } from '@shared/comparison'
import type { Metric } from '@shared/metric'

/** One of the two texts, as what is written out of a comparison names it. */
export interface ComparedSide {
  readonly title: string
  /** Name and hash of the source file. */
  readonly source: string
  readonly sha256: string
  readonly text: string
  /** From the text to the decoded source file. */
  readonly toSource: (span: Span) => Span
}

/** A figure as it is written out; `start` and `end` count UTF-16 code units of the decoded source. */
export interface FigureRecord extends Pick<
  Metric,
  'value' | 'unit' | 'kind' | 'qualifier' | 'direction' | 'subject' | 'period'
> {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentence: string
  /** It is the reader's reading and not the extractor's. */
  readonly corrected: boolean
}

export interface ChangeRecord extends Change {
  /** "−9,000 households (−31%)". */
  readonly text: string
}

/** A row as it is written out. */
export interface RowRecord {
  readonly left: FigureRecord
  readonly right: FigureRecord
  readonly indicator: string
  readonly standing: RowStanding
  readonly change: ChangeRecord | null
  readonly flags: readonly Caveat[]
  readonly confidence: number
  readonly reason: string
}

export interface ComparisonRecords {
  readonly rows: readonly RowRecord[]
  readonly onlyLeft: readonly FigureRecord[]
  readonly onlyRight: readonly FigureRecord[]
}

export function toRecords(
  { rows, onlyLeft, onlyRight }: Comparison,
  left: ComparedSide,
  right: ComparedSide,
): ComparisonRecords {
  return {
    rows: rows.map((row) => toRowRecord(row, left, right)),
    onlyLeft: onlyLeft.map((metric) => toFigureRecord(metric, left)),
    onlyRight: onlyRight.map((metric) => toFigureRecord(metric, right)),
  }
}

function toRowRecord(row: ComparisonRow, left: ComparedSide, right: ComparedSide): RowRecord {
  const { indicator, standing, change, caveats, confidence, reason } = row
  return {
    left: toFigureRecord(row.left, left),
    right: toFigureRecord(row.right, right),
    indicator,
    standing,
    change: change && { ...change, text: changeText(change, row) },
    flags: caveats,
    confidence,
    reason,
  }
}

const changeText = (change: Change, { left, right }: ComparisonRow): string =>
  withRelative(absoluteChange(change, left, right), change)

/** "9,000 households less (−31%)", as a cell that is no formula. */
export function changeCell(
  change: Change,
  left: Pick<Metric, 'kind' | 'unit'>,
  right: Pick<Metric, 'unit'>,
): string {
  return withRelative(spelledChange(change, left, right), change)
}

function withRelative(absolute: string, change: Change): string {
  const relative = relativeChange(change)
  return relative === null ? absolute : `${absolute} (${relative})`
}

export function toFigureRecord(metric: Metric, { text, toSource }: ComparedSide): FigureRecord {
  const { value, unit, kind, qualifier, direction, subject, period, sentence } = metric
  const { start, end } = toSource(metric)
  return {
    text: metric.text,
    value,
    unit,
    start,
    end,
    kind,
    qualifier,
    direction,
    subject,
    period,
    sentence: text.slice(sentence.start, sentence.end),
    corrected: metric.correction !== undefined,
  }
}
