import { toCsv } from '../export/csv'
import {
  changeCell,
  type ComparedSide,
  type ComparisonRecords,
  type FigureRecord,
  type RowRecord,
} from './record'

type Cell = string | number | null

const figureColumns = [
  'text',
  'value',
  'unit',
  'kind',
  'qualifier',
  'direction',
  'subject',
  'period',
  'start',
  'end',
  'sentence',
  'corrected',
  'source',
  'sha256',
]
const pairColumns = [
  'change',
  'change_absolute',
  'change_unit',
  'change_relative',
  'change_bound',
  'flags',
  'caveats',
  'confidence',
  'reason',
]
const sides = ['left', 'right'] as const
const header = [
  'row',
  'standing',
  'indicator',
  ...sides.flatMap((side) => figureColumns.map((column) => `${side}_${column}`)),
  ...pairColumns,
]

/** One line a pair, then one a figure that has no counterpart. */
export function comparisonCsv(
  { rows, onlyLeft, onlyRight }: ComparisonRecords,
  left: ComparedSide,
  right: ComparedSide,
): string {
  const empty = figureColumns.map(() => null)
  return toCsv(header, [
    ...rows.map((row) => pairLine(row, left, right)),
    ...onlyLeft.map((figure) => alone('only left', [...figureCells(figure, left), ...empty])),
    ...onlyRight.map((figure) => alone('only right', [...empty, ...figureCells(figure, right)])),
  ])
}

/** A figure without a counterpart. */
const alone = (row: string, cells: readonly Cell[]): readonly Cell[] => [
  row,
  null,
  null,
  ...cells,
  ...pairColumns.map(() => null),
]

/** One line a figure of either text, in reading order. */
export function figuresCsv(
  figures: readonly (readonly [figure: FigureRecord, side: ComparedSide])[],
): string {
  return toCsv(
    ['briefing', ...figureColumns],
    figures.map(([figure, side]) => [side.title, ...figureCells(figure, side)]),
  )
}

function pairLine(row: RowRecord, left: ComparedSide, right: ComparedSide): readonly Cell[] {
  const { change, flags } = row
  return [
    'pair',
    row.standing,
    row.indicator,
    ...figureCells(row.left, left),
    ...figureCells(row.right, right),
    change && changeCell(change, row.left, row.right),
    change?.absolute ?? null,
    change?.unit ?? null,
    change?.relative ?? null,
    change?.bound ?? null,
    flags.map(({ kind }) => kind).join(' '),
    flags.map(({ sentence }) => sentence).join(' '),
    row.confidence,
    row.reason,
  ]
}

function figureCells(figure: FigureRecord, { source, sha256 }: ComparedSide): readonly Cell[] {
  return [
    figure.text,
    figure.value,
    figure.unit,
    figure.kind,
    figure.qualifier,
    figure.direction,
    figure.subject,
    figure.period,
    figure.start,
    figure.end,
    figure.sentence,
    figure.corrected ? 'yes' : 'no',
    source,
    sha256,
  ]
}
