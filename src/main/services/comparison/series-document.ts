import type { RootContent, Table } from 'mdast'
import { caveatNames } from '@analysis/wording'
import { toCsv } from '../export/csv'
import { serialise } from '../export/markdown'
import { heading, item, list, paragraph, text } from '../export/tree'
import { figure, tableRow } from './markdown'
import { changeCell } from './record'
import type { PointRecord, SeriesRecord } from './series-record'

const header = [
  'indicator',
  'unit',
  'date',
  'dated',
  'briefing',
  'value',
  'bound',
  'text',
  'qualifier',
  'period',
  'own_period',
  'start',
  'end',
  'sentence',
  'corrected',
  'change',
  'flags',
  'caveats',
  'source',
  'sha256',
]

/** One line a point. */
export function seriesCsv(series: readonly SeriesRecord[]): string {
  return toCsv(
    header,
    series.flatMap(({ indicator, unit, points }) =>
      points.map(({ figure: own, ...point }, at) => [
        indicator,
        unit,
        point.date,
        point.dated,
        point.title,
        point.value,
        point.bound,
        own.text,
        own.qualifier,
        own.period,
        point.period,
        own.start,
        own.end,
        own.sentence,
        own.corrected ? 'yes' : 'no',
        point.change && changeCell(point.change, points[at - 1]?.figure ?? own, own),
        point.flags.map(({ kind }) => kind).join(' '),
        point.flags.map(({ sentence }) => sentence).join(' '),
        point.source,
        point.sha256,
      ]),
    ),
  )
}

/** A table an indicator, and what stands between its figures. */
export function seriesMarkdown(series: readonly SeriesRecord[]): string {
  const title = heading(1, 'Indicators over time')
  const body =
    series.length === 0
      ? [paragraph(text('No indicator was found in two of the briefings.'))]
      : series.flatMap(indicatorSection)
  return serialise({ type: 'root', children: [title, ...body] })
}

function indicatorSection({ indicator, points }: SeriesRecord): readonly RootContent[] {
  const caveats = points.flatMap((point) =>
    point.flags.map(({ sentence }) => item([text(`${placeOf(point)}: ${sentence}`)])),
  )
  return [
    heading(2, indicator),
    table(points),
    ...(caveats.length === 0 ? [] : [list(caveats)]),
    list(points.map((point) => item([text(`${placeOf(point)}: “${point.figure.sentence}”`)]))),
  ]
}

/** The period that the figure is for, else the date of its briefing. */
function placeOf({ period, date, dated }: PointRecord): string {
  return period ?? (dated === 'event' ? date : `${date} (published)`)
}

function table(points: readonly PointRecord[]): Table {
  const lines = points.map((point) => [
    placeOf(point),
    point.title,
    figure(point.figure),
    point.change?.text ?? '',
    point.flags.map(({ kind }) => caveatNames[kind].toLowerCase()).join(', '),
  ])
  const children = [['For', 'Briefing', 'Value', 'Change', 'Mind'], ...lines].map(tableRow)
  return { type: 'table', children }
}
