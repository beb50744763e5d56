import * as Plot from '@observablehq/plot'
import type { Series } from '@shared/series'
import { superscript } from '../charts/remarks'
import type { Palette } from '../charts/render'
import { marksOf, segmentsOf, type Mark } from './drawing'

/** A line or bars over time, with room for the labels of the first and the last. */
export function seriesOptions(series: Series, palette: Palette, width: number): Plot.PlotOptions {
  const marks = marksOf(series)
  const values = marks.map(({ value }) => value)
  const times = marks.map(({ time }) => time.getTime())
  const [first, last] = [Math.min(...times), Math.max(...times)]
  /** Half a bar's width in time; a line needs no room beside its ends. */
  const half = series.isFlow ? (last - first || monthLong) * 0.02 : 0
  const isRank = series.points[0]?.figure.kind === 'rank'
  const isShare = series.points[0]?.figure.kind === 'percent'
  const range = isRank || isShare ? values : [0, ...values]
  const least = Math.min(...range)
  const room = (Math.max(...range) - least || Math.abs(least) || 1) * 0.15
  const margin = least === 0 && !isShare ? 0 : room
  return {
    width,
    height: 300,
    marginLeft: 96,
    marginRight: 96,
    marginTop: 36,
    marginBottom: 44,
    x: {
      type: 'utc',
      label: null,
      domain: [first - half, last + half].map((time) => new Date(time)),
    },
    y: {
      domain: [least - margin, Math.max(...range) + room],
      reverse: isRank,
      label: null,
      axis: null,
    },
    marks: [
      Plot.ruleY([least - margin], { stroke: palette.line }),
      Plot.axisX({ ticks: 6, color: palette.ink, tickPadding: 6 }),
      ...(series.isFlow ? bars(marks, half, palette) : lines(series, marks, palette)),
      // One by one: the links are gone through in the order of time.
      ...marks.map((mark) =>
        Plot.dot([mark], {
          ...shapes[mark.bound],
          x: 'time',
          y: 'value',
          href: ({ at }: Mark) => `#${at}`,
          title: 'told',
          fill: mark.bound === 'exact' ? palette.accent : palette.paper,
          stroke: palette.accent,
          strokeWidth: 2,
        }),
      ),
      Plot.text(marks, {
        x: 'time',
        y: 'value',
        text: ({ label, remark }: Mark) => label + superscript(remark),
        dy: -18,
        fill: palette.ink,
        stroke: palette.paper,
        strokeWidth: 5,
      }),
    ],
  }
}

/** Milliseconds; for bars that stand at one time. */
const monthLong = 30 * 24 * 3600 * 1000

function lines(series: Series, marks: readonly Mark[], palette: Palette): Plot.Markish[] {
  return segmentsOf(series, marks).map(({ marks: two, flagged }) =>
    Plot.line(two, {
      x: 'time',
      y: 'value',
      stroke: palette.accent,
      strokeWidth: 2,
      strokeDasharray: flagged ? '4 4' : 'none',
    }),
  )
}

/** What was added in one time is nothing that grew from what was added in another: no line joins them. */
function bars(marks: readonly Mark[], half: number, palette: Palette): Plot.Markish[] {
  return marks.map((mark) =>
    Plot.rect([mark], {
      x1: ({ time }: Mark) => new Date(time.getTime() - half),
      x2: ({ time }: Mark) => new Date(time.getTime() + half),
      y1: 0,
      y2: 'value',
      fill: palette.accent,
      fillOpacity: mark.remark === null ? 1 : 0.18,
      stroke: palette.accent,
      strokeWidth: 1.5,
      strokeDasharray: mark.remark === null ? 'none' : '4 4',
    }),
  )
}

const shapes = {
  exact: { symbol: 'circle', r: 5 },
  lower: { symbol: 'triangle', r: 6 },
  upper: { symbol: 'triangle', r: 6, rotate: 180 },
  about: { symbol: 'circle', r: 6 },
} as const
