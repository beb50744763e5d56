import * as Plot from '@observablehq/plot'
import type { Side } from '@shared/side'
import type { Chart, Point } from './data'
import type { Palette } from './render'
import { superscript } from './remarks'
import type { Names } from './sides'
import { spread } from './spread'

export interface Drawing {
  readonly chart: Chart
  readonly palette: Palette
  /** Pixels. */
  readonly width: number
  readonly names: Names
}

/** What the charting library is told to draw. */
export function optionsOf(drawing: Drawing): Plot.PlotOptions {
  switch (drawing.chart.type) {
    case 'slope':
      return slope(drawing)
    case 'bars':
      return bars(drawing)
    case 'change':
      return changes(drawing)
  }
}

const link = ({ side, row }: Point): string => `#${side}:${row}`
const told = ({ label, shown }: Point): string => `${label}: ${shown}`

/** The number of the remark stands once a row, at the later figure. */
const numbered = ({ side, shown, remark }: Point): string =>
  side === 'right' ? shown + superscript(remark) : shown

/** Two rows can bear one name: each keeps its own line. */
function namedRows(points: readonly Point[]) {
  const names = new Map(points.map(({ row, label }) => [row, label]))
  return { domain: [...names.keys()], tickFormat: (row: string) => names.get(row) ?? row }
}

/** A dashed line for what may not be compared without a thought. */
const dashes = ({ flagged }: Point): string => (flagged ? '4 4' : 'none')

function slope({ chart, palette, width, names }: Drawing): Plot.PlotOptions {
  const { points } = chart
  const height = Math.max(240, 34 * (points.length / 2) + 90)
  const values = points.map(({ value }) => value)
  const least = Math.min(0, ...values)
  const gap = ((Math.max(...values) - least) * 18) / (height - 70)
  const onSide = (side: Side) =>
    spread(
      points.filter((point) => point.side === side),
      gap,
    )
  const channels = { x: (point: Point) => names[point.side], y: 'value', href: link, title: told }
  return {
    width,
    height,
    marginLeft: 210,
    marginRight: 90,
    x: { type: 'point', domain: [names.left, names.right], axis: 'top', label: null, tickSize: 0 },
    y: { axis: null, domain: [least, Math.max(...values)], nice: true },
    marks: [
      Plot.ruleX([names.left, names.right], { stroke: palette.line }),
      ...points
        .filter(({ side }) => side === 'left')
        .map((from) =>
          Plot.line(
            points.filter(({ row }) => row === from.row),
            {
              x: channels.x,
              y: 'value',
              stroke: palette.accent,
              strokeWidth: 2,
              strokeDasharray: dashes(from),
            },
          ),
        ),
      Plot.dot(points, {
        ...channels,
        r: 5,
        fill: ({ side }: Point) => (side === 'left' ? palette.paper : palette.accent),
        stroke: palette.accent,
        strokeWidth: 2,
      }),
      Plot.text(onSide('left'), {
        x: () => names.left,
        y: 'place',
        text: ({ point }) => `${point.label}  ${point.shown}`,
        textAnchor: 'end',
        dx: -12,
        fill: palette.ink,
      }),
      Plot.text(onSide('right'), {
        x: () => names.right,
        y: 'place',
        text: ({ point }) => numbered(point),
        textAnchor: 'start',
        dx: 12,
        fill: palette.ink,
      }),
    ],
  }
}

function bars({ chart, palette, width, names }: Drawing): Plot.PlotOptions {
  const { points } = chart
  const rows = namedRows(points)
  // Beside each bar stands the name of its briefing, and before that the name of the row.
  const room = 28 + 8 * Math.max(names.left.length, names.right.length)
  const marginLeft = 200 + room
  return {
    width,
    height: 46 + points.length * 30,
    marginLeft,
    marginRight: 150,
    x: { axis: null, domain: [0, Math.max(...points.map(({ value }) => value))] },
    y: { label: null, domain: [names.left, names.right], tickSize: 0 },
    fy: { label: null, ...rows, padding: 0.15 },
    facet: { data: points, y: 'row', marginLeft },
    marks: [
      ...[false, true].map((flagged) =>
        Plot.barX(
          points.filter((point) => point.flagged === flagged),
          {
            fy: 'row',
            x: 'value',
            y: ({ side }: Point) => names[side],
            href: link,
            title: told,
            fill: ({ side }: Point) => (side === 'left' ? palette.paper : palette.accent),
            fillOpacity: flagged ? 0.25 : 1,
            stroke: palette.accent,
            strokeWidth: 1.5,
            strokeDasharray: flagged ? '4 4' : 'none',
          },
        ),
      ),
      Plot.text(points, {
        fy: 'row',
        x: 'value',
        y: ({ side }: Point) => names[side],
        text: numbered,
        textAnchor: 'start',
        dx: 8,
        fill: palette.ink,
      }),
      Plot.axisFy({
        anchor: 'left',
        label: null,
        dx: -room,
        textAnchor: 'end',
        tickFormat: rows.tickFormat,
        fill: palette.ink,
        fontWeight: 600,
      }),
      Plot.axisY({ anchor: 'left', label: null, tickSize: 0, fill: palette.muted }),
    ],
  }
}

function changes({ chart, palette, width }: Drawing): Plot.PlotOptions {
  const { points } = chart
  const values = points.map(({ value }) => value)
  return {
    width,
    height: 30 + points.length * 40,
    marginLeft: 210,
    marginRight: 120,
    x: { axis: null, domain: [Math.min(0, ...values), Math.max(0, ...values)], nice: true },
    y: { label: null, ...namedRows(points), tickSize: 0 },
    marks: [
      ...[false, true].map((flagged) =>
        Plot.barX(
          points.filter((point) => point.flagged === flagged),
          {
            x: 'value',
            y: 'row',
            href: link,
            title: told,
            fill: palette.accent,
            fillOpacity: flagged ? 0.18 : 1,
            stroke: palette.accent,
            strokeWidth: 1.5,
            strokeDasharray: flagged ? '4 4' : 'none',
            insetTop: 4,
            insetBottom: 4,
          },
        ),
      ),
      Plot.ruleX([0], { stroke: palette.ink }),
      Plot.text(points, {
        x: (point: Point) => Math.max(point.value, 0),
        y: 'row',
        text: numbered,
        textAnchor: 'start',
        dx: 8,
        fill: palette.ink,
      }),
    ],
  }
}
