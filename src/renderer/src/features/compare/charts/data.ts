import type { ComparisonRow } from '@shared/comparison'
import { absoluteChange, kindNames, qualified, relativeChange, unitName } from '@analysis/wording'
import type { Side } from '../../reader/sides'

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
}

export interface Chart {
  readonly id: string
  readonly title: string
  readonly type: 'slope' | 'bars' | 'change'
  /** Of the one axis that it has. */
  readonly unit: string
  readonly points: readonly Point[]
}

/** The charts that a comparison can be drawn as; each has one axis and one unit. */
export function chartsOf(rows: readonly ComparisonRow[]): readonly Chart[] {
  const drawn = rows.filter(({ standing, change }) => change !== null && standing !== 'suggested')
  const percentages = drawn.filter(({ left }) => left.kind === 'percent')
  const levels = percentages.filter(({ left }) => left.direction === null)
  const rates = percentages.filter(({ left }) => left.direction !== null)
  const amounts = drawn.filter(({ left }) => left.kind === 'money' || left.kind === 'area')
  const units = [...new Set(amounts.map(({ left }) => left.unit))]
  const changes = drawn.filter(
    ({ change }) => change !== null && change.relative !== null && change.bound !== 'open',
  )
  const charts: readonly Chart[] = [
    chart('levels', 'Shares and levels', 'slope', '%', levels.flatMap(bothSides)),
    chart('rates', 'Rates of change', 'slope', '%', rates.flatMap(bothSides)),
    ...units.map((unit) => {
      const of = amounts.filter(({ left }) => left.unit === unit)
      const kind = of[0]?.left.kind ?? 'area'
      const name = `${kindNames[kind].charAt(0).toUpperCase()}${kindNames[kind].slice(1)}`
      return chart(`amounts-${unit}`, name, 'bars', unitName(unit), of.flatMap(bothSides))
    }),
    chart('changes', 'Change from left to right', 'change', '%', changes.flatMap(oneChange)),
  ]
  return charts.filter(({ points }) => points.length > 0)
}

function chart(
  id: string,
  title: string,
  type: Chart['type'],
  unit: string,
  points: readonly Point[],
): Chart {
  return { id, title, type, unit, points }
}

function bothSides(row: ComparisonRow): readonly Point[] {
  const { id, left, right, change } = row
  const both = { row: id, label: labelOf(row), flagged: row.caveats.length > 0 }
  const value = left.value + (change?.absolute ?? 0)
  return [
    { ...both, side: 'left', value: left.value, shown: qualified(left) },
    { ...both, side: 'right', value, shown: qualified(right) },
  ]
}

function oneChange(row: ComparisonRow): readonly Point[] {
  const { id, left, right, change } = row
  if (change === null || change.relative === null) return []
  const shown = relativeChange(change) ?? absoluteChange(change, left, right)
  const flagged = row.caveats.length > 0
  const value = change.relative * 100
  return [{ row: id, label: labelOf(row), side: 'right', value, shown, flagged }]
}

const longest = 26

function labelOf({ indicator, left }: ComparisonRow): string {
  const named = indicator.toLowerCase() === 'growth' ? (left.subject ?? indicator) : indicator
  return named.length <= longest ? named : `${named.slice(0, longest - 1)}…`
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
