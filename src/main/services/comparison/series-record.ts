import { absoluteChange, relativeChange } from '@analysis/wording'
import type { Caveat, Change } from '@shared/comparison'
import type { Series, SeriesPoint, SeriesSet } from '@shared/series'
import { toFigureRecord, type ChangeRecord, type ComparedSide, type FigureRecord } from './record'

/** A point as it is written out. */
export interface PointRecord extends Pick<
  SeriesPoint,
  'briefing' | 'title' | 'date' | 'dated' | 'period' | 'value' | 'bound'
> {
  readonly qualifier: FigureRecord['qualifier']
  readonly figure: FigureRecord
  /** From the point before; null at the first. */
  readonly change: ChangeRecord | null
  readonly flags: readonly Caveat[]
  readonly source: string
  readonly sha256: string
}

export interface SeriesRecord extends Pick<Series, 'indicator' | 'unit'> {
  readonly points: readonly PointRecord[]
}

/** `sideOf` knows each member by its `briefing`. */
export function toSeriesRecords(
  { series }: SeriesSet,
  sideOf: (briefing: string) => ComparedSide,
): readonly SeriesRecord[] {
  return series.map((one) => ({
    indicator: one.indicator,
    unit: one.unit,
    points: one.points.map((point, at) => toPointRecord(one, point, at, sideOf(point.briefing))),
  }))
}

function toPointRecord(
  { points, steps }: Series,
  { briefing, title, date, dated, period, value, bound, figure }: SeriesPoint,
  at: number,
  side: ComparedSide,
): PointRecord {
  const [before, step] = [points[at - 1], steps[at - 1]]
  return {
    briefing,
    title,
    date,
    dated,
    period,
    value,
    bound,
    qualifier: figure.qualifier,
    figure: toFigureRecord(figure, side),
    change: before && step ? withWords(step.change, before, figure) : null,
    flags: step?.caveats ?? [],
    source: side.source,
    sha256: side.sha256,
  }
}

function withWords(
  change: Change,
  before: SeriesPoint,
  figure: SeriesPoint['figure'],
): ChangeRecord {
  const [absolute, relative] = [
    absoluteChange(change, before.figure, figure),
    relativeChange(change),
  ]
  return { ...change, text: relative === null ? absolute : `${absolute} (${relative})` }
}
