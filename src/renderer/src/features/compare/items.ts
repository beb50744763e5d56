import { figureGroupOf, type FigureGroup, type Metric } from '@shared/metric'
import type { CaveatKind, Comparison, ComparisonRow } from '@shared/comparison'
import { groupNames } from '@analysis/wording'
import type { Side } from '@shared/side'

export const sortings = {
  reading: 'Reading order',
  change: 'Size of change',
  certainty: 'Certainty',
}
export type Sorting = keyof typeof sortings
export const groupings = { none: 'No groups', section: 'By section', kind: 'By kind' }
export type Grouping = keyof typeof groupings

/** How the reader looks at a comparison. Null shows all. */
export interface View {
  readonly sorting: Sorting
  readonly grouping: Grouping
  readonly kind: FigureGroup | null
  readonly section: string | null
  readonly caveat: CaveatKind | 'none' | null
}

export const defaultView: View = {
  sorting: 'reading',
  grouping: 'none',
  kind: null,
  section: null,
  caveat: null,
}

/** One line of the list. */
export type Item =
  | { readonly type: 'title'; readonly key: string; readonly title: string; readonly count: number }
  | { readonly type: 'row'; readonly key: string; readonly row: ComparisonRow }
  | {
      readonly type: 'alone'
      readonly key: string
      readonly side: Side
      readonly figure: Metric
    }
  | { readonly type: 'message'; readonly key: string; readonly message: string }

/** The heading over a figure of the left text. */
export type SectionOf = (figure: Metric) => string

/** The rows in order and in groups, then what waits for the reader, then figures without a partner. */
export function listItems(
  comparison: Comparison,
  view: View,
  sectionOf: Readonly<Record<Side, SectionOf>>,
): readonly Item[] {
  const shown = comparison.rows.filter((row) => isShown(row, view, sectionOf.left))
  const kept = shown.filter(({ standing }) => standing !== 'suggested')
  const suggested = shown.filter(({ standing }) => standing === 'suggested')
  const rejected = comparison.rejected.filter((row) => isShown(row, view, sectionOf.left))
  const rows = (list: readonly ComparisonRow[]): readonly Item[] =>
    sorted(list, view.sorting).map((row) => ({ type: 'row', key: row.id, row }))
  const alone = (side: Side, figures: readonly Metric[]): readonly Item[] =>
    view.caveat === null
      ? figures
          .filter((figure) => view.kind === null || figureGroupOf(figure.kind) === view.kind)
          .filter((figure) => view.section === null || sectionOf[side](figure) === view.section)
          .map((figure) => ({ type: 'alone', key: `${side}:${figure.start}`, side, figure }))
      : []
  const message = { type: 'message', key: 'none', message: noRows(comparison) } as const
  return [
    ...(kept.length === 0 && suggested.length === 0
      ? [message]
      : grouped(kept, view.grouping, sectionOf.left).flatMap(([title, members]) => [
          ...(title === null ? [] : [titled(title, members.length)]),
          ...rows(members),
        ])),
    ...section('Suggested: is it the same?', rows(suggested)),
    ...section('Only left', alone('left', comparison.onlyLeft)),
    ...section('Only right', alone('right', comparison.onlyRight)),
    ...section('Rejected', rows(rejected)),
  ]
}

const titled = (title: string, count: number): Item => ({
  type: 'title',
  key: `title:${title}`,
  title,
  count,
})

const section = (title: string, items: readonly Item[]): readonly Item[] =>
  items.length === 0 ? [] : [titled(title, items.length), ...items]

const noRows = ({ rows }: Comparison): string =>
  rows.length === 0
    ? 'No indicator was found in both texts. You can pair two figures by hand below.'
    : 'No rows like this.'

function isShown(row: ComparisonRow, view: View, sectionOf: SectionOf): boolean {
  const { kind, section: only, caveat } = view
  if (kind !== null && figureGroupOf(row.left.kind) !== kind) return false
  if (only !== null && sectionOf(row.left) !== only) return false
  if (caveat === null) return true
  return caveat === 'none'
    ? row.caveats.length === 0
    : row.caveats.some((one) => one.kind === caveat)
}

function sorted(rows: readonly ComparisonRow[], sorting: Sorting): readonly ComparisonRow[] {
  if (sorting === 'reading') return rows
  const size = sorting === 'change' ? sizeOf : ({ confidence }: ComparisonRow) => confidence
  return rows.toSorted((a, b) => size(b) - size(a))
}

/** Relative changes, and points of percentages as a share of a hundred; what has none comes last. */
function sizeOf({ change }: ComparisonRow): number {
  if (change === null) return -1
  return Math.abs(change.relative ?? change.absolute / 100)
}

type Group = readonly [title: string | null, rows: readonly ComparisonRow[]]

function grouped(
  rows: readonly ComparisonRow[],
  grouping: Grouping,
  sectionOf: SectionOf,
): readonly Group[] {
  if (grouping === 'none') return [[null, rows]]
  const groups = new Map<string, ComparisonRow[]>()
  for (const row of rows) {
    const name =
      grouping === 'section' ? sectionOf(row.left) : groupNames[figureGroupOf(row.left.kind)]
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return [...groups]
}
