import type { ComparisonRow } from '@shared/comparison'
import {
  absoluteChange,
  capitalised,
  kindNames,
  qualified,
  relativeChange,
  unitName,
} from '@analysis/wording'
import type { Side } from '@shared/side'
import { sidesKey, type KeyEntry } from './key'
import { remarksOf, type Remark } from './remarks'
import type { Names } from './sides'

/** One mark of a chart; it leads to its sentence. */
export interface Point {
  readonly row: string
  readonly label: string
  readonly side: Side
  readonly value: number
  /** The value as the text has it. */
  readonly shown: string
  /** Something stands between the two figures of this row. */
  readonly flagged: boolean
  /** Of the remark that says what. */
  readonly remark: number | null
}

export interface Chart {
  readonly id: string
  readonly title: string
  readonly type: 'slope' | 'bars' | 'change'
  /** Of the one axis that it has. */
  readonly unit: string
  readonly points: readonly Point[]
  readonly remarks: readonly Remark[]
}

/** The charts that a comparison can be drawn as; each has one axis and one unit. */
export function chartsOf(rows: readonly ComparisonRow[], names: Names): readonly Chart[] {
  const drawn = rows.filter(({ standing, change }) => change !== null && standing !== 'suggested')
  const percentages = drawn.filter(({ left }) => left.kind === 'percent')
  const levels = percentages.filter(({ left }) => left.direction === null)
  const rates = percentages.filter(({ left }) => left.direction !== null)
  const amounts = drawn.filter(({ left }) => left.kind === 'money' || left.kind === 'area')
  const units = [...new Set(amounts.map(({ left }) => left.unit))]
  const changes = drawn.filter(
    ({ change }) => change !== null && change.relative !== null && change.bound !== 'open',
  )
  const changed = `Change from ${names.left} to ${names.right}`
  const charts: readonly Chart[] = [
    chart('levels', 'Shares and levels', 'slope', '%', levels, bothSides),
    chart('rates', 'Rates of change', 'slope', '%', rates, bothSides),
    ...units.map((unit) => {
      const of = amounts.filter(({ left }) => left.unit === unit)
      const kind = of[0]?.left.kind ?? 'area'
      return chart(
        `amounts-${unit}`,
        capitalised(kindNames[kind]),
        'bars',
        unitName(unit),
        of,
        bothSides,
      )
    }),
    chart('changes', changed, 'change', '%', changes, oneChange),
  ]
  return charts.filter(({ points }) => points.length > 0)
}

function chart(
  id: string,
  title: string,
  type: Chart['type'],
  unit: string,
  rows: readonly ComparisonRow[],
  toPoints: (row: ComparisonRow, remark: number | null) => readonly Point[],
): Chart {
  const remarks = remarksOf(rows)
  const points = rows.flatMap((row) => toPoints(row, remarks.get(row.id)?.number ?? null))
  return { id, title, type, unit, points, remarks: [...remarks.values()] }
}

function bothSides(row: ComparisonRow, remark: number | null): readonly Point[] {
  const { id, left, right, change } = row
  const both = { row: id, label: labelOf(row), flagged: remark !== null, remark }
  const value = left.value + (change?.absolute ?? 0)
  return [
    { ...both, side: 'left', value: left.value, shown: qualified(left) },
    { ...both, side: 'right', value, shown: qualified(right) },
  ]
}

function oneChange(row: ComparisonRow, remark: number | null): readonly Point[] {
  const { id, left, right, change } = row
  if (change === null || change.relative === null) return []
  const shown = relativeChange(change) ?? absoluteChange(change, left, right)
  const value = change.relative * 100
  const flagged = remark !== null
  return [{ row: id, label: labelOf(row), side: 'right', value, shown, flagged, remark }]
}

const longest = 26

function labelOf({ indicator, left }: ComparisonRow): string {
  const named = indicator.toLowerCase() === 'growth' ? (left.subject ?? indicator) : indicator
  return named.length <= longest ? named : `${named.slice(0, longest - 1)}…`
}

/** Which mark is which briefing, and what a dashed one means. */
export function keyOf({ type, remarks }: Chart, names: Names): readonly KeyEntry[] {
  const sides = type === 'change' ? [] : sidesKey(type === 'slope' ? 'dot' : 'bar', names)
  const symbol = type === 'slope' ? 'dashed-line' : 'dashed-bar'
  const text = 'Something stands between the two figures: see the remark of that number.'
  return remarks.length > 0 ? [...sides, { symbol, text }] : sides
}

/** The chart in words, for who does not see it. */
export function inSentences({ type, points }: Chart): readonly string[] {
  if (type === 'change') return points.map(({ label, shown }) => `${label}: ${shown}`)
  return points
    .filter(({ side }) => side === 'left')
    .map(({ row, label, shown }) => {
      const other = points.find((point) => point.row === row && point.side === 'right')
      return `${label}: ${shown}, then ${other?.shown ?? 'unknown'}`
    })
}
