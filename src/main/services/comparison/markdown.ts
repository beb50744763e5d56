import type { RootContent, Table, TableRow } from 'mdast'
import { caveatNames } from '@analysis/wording'
import { serialise } from '../export/markdown'
import { heading, item, list, paragraph, text } from '../export/tree'
import type { ComparedSide, ComparisonRecords, FigureRecord, RowRecord } from './record'

/** The comparison as a document of its own. */
export function comparisonMarkdown(
  records: ComparisonRecords,
  left: ComparedSide,
  right: ComparedSide,
): string {
  const title = `${left.title} and ${right.title}, figure by figure`
  const children = [heading(1, title), ...comparisonSection(records, left, right, 2)]
  return serialise({ type: 'root', children })
}

/** A table of the rows, what stands between their figures, and the figures that are on one side only. */
export function comparisonSection(
  { rows, onlyLeft, onlyRight }: ComparisonRecords,
  left: ComparedSide,
  right: ComparedSide,
  level: 2 | 3,
): readonly RootContent[] {
  const kept = rows.filter(({ standing }) => standing !== 'suggested')
  const suggested = rows.filter(({ standing }) => standing === 'suggested')
  const below = level === 2 ? 3 : 4
  return [
    ...(kept.length === 0
      ? [paragraph(text('No indicator was found in both.'))]
      : [table(kept, left, right), ...caveatList(kept)]),
    ...(suggested.length === 0
      ? []
      : [heading(below, 'Suggested'), table(suggested, left, right), ...caveatList(suggested)]),
    ...alone(below, 'Only left', onlyLeft),
    ...alone(below, 'Only right', onlyRight),
  ]
}

function table(rows: readonly RowRecord[], left: ComparedSide, right: ComparedSide): Table {
  const head = ['Indicator', left.title, right.title, 'Change', 'Mind']
  const lines = rows.map((row) => [
    row.indicator,
    figure(row.left),
    figure(row.right),
    row.change?.text ?? 'not comparable',
    row.flags.map(({ kind }) => caveatNames[kind].toLowerCase()).join(', '),
  ])
  return { type: 'table', children: [head, ...lines].map(tableRow) }
}

export const tableRow = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
})

export function figure({ text: quote, qualifier, corrected }: FigureRecord): string {
  const exactness = qualifier === null ? '' : `${qualifier.replace('_', ' ')} `
  return `${exactness}${quote}${corrected ? ' (corrected by the reader)' : ''}`
}

function caveatList(rows: readonly RowRecord[]): readonly RootContent[] {
  const items = rows
    .filter(({ flags }) => flags.length > 0)
    .map(({ indicator, flags }) =>
      item([text(indicator)], list(flags.map(({ sentence }) => item([text(sentence)])))),
    )
  return items.length === 0 ? [] : [list(items)]
}

function alone(
  level: 3 | 4,
  title: string,
  figures: readonly FigureRecord[],
): readonly RootContent[] {
  if (figures.length === 0) return []
  return [heading(level, title), list(figures.map((one) => item([text(figure(one))])))]
}
