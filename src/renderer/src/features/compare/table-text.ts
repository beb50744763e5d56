import type { ComparisonRow } from '@shared/comparison'
import { notAFormula } from '@shared/spreadsheet'
import { caveatNames, qualified, relativeChange, spelledChange } from '@analysis/wording'

/** The rows as a table for the clipboard: cells of plain text, the first line the header. */
export function tableCells(
  rows: readonly ComparisonRow[],
  titles: Readonly<Record<'left' | 'right', string>>,
): readonly (readonly string[])[] {
  const header = ['Indicator', titles.left, titles.right, 'Change', 'In percent', 'Mind']
  return [
    header,
    ...rows.map(({ indicator, left, right, change, caveats }) => [
      indicator,
      qualified(left),
      qualified(right),
      change ? spelledChange(change, left, right) : 'not comparable',
      (change && relativeChange(change)) ?? '',
      caveats.map(({ kind }) => caveatNames[kind].toLowerCase()).join(', '),
    ]),
  ]
}

/** For spreadsheets. */
export function asTabs(cells: readonly (readonly string[])[]): string {
  return cells.map((line) => line.map((cell) => notAFormula(flat(cell))).join('\t')).join('\n')
}

/** For documents. */
export function asHtml(cells: readonly (readonly string[])[]): string {
  const [header = [], ...lines] = cells
  const body = lines.map((line) => row(line, 'td')).join('')
  return `<table><thead>${row(header, 'th')}</thead><tbody>${body}</tbody></table>`
}

const row = (line: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${line.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`

const flat = (cell: string): string => cell.replace(/\s+/gu, ' ')

const escaped = (cell: string): string =>
  cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
