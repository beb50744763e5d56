import * as Plot from '@observablehq/plot'
import type { Series } from '@shared/series'
import { superscript } from '../charts/remarks'
import type { Palette } from '../charts/render'
import { marksOf, segmentsOf, type Mark } from './drawing'

/** A line over the dates of the events, with room for the labels of the first and the last. */
export function seriesOptions(series: Series, palette: Palette, width: number): Plot.PlotOptions {
  const marks = marksOf(series)
  const values = marks.map(({ value }) => value)
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
    x: { type: 'utc', label: null },
    y: {
      domain: [least - margin, Math.max(...range) + room],
      reverse: isRank,
      label: null,
      axis: null,
    },
    marks: [
      Plot.ruleY([least - margin], { stroke: palette.line }),
      Plot.axisX({ ticks: 6, color: palette.ink, tickPadding: 6 }),
      ...segmentsOf(series, marks).map(({ marks: two, flagged }) =>
        Plot.line(two, {
          x: 'time',
          y: 'value',
          stroke: palette.accent,
          strokeWidth: 2,
          strokeDasharray: flagged ? '4 4' : 'none',
        }),
      ),
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
        text: ({ shown, remark }: Mark) => shown + superscript(remark),
        dy: -18,
        fill: palette.ink,
        stroke: palette.paper,
        strokeWidth: 5,
      }),
    ],
  }
}

const shapes = {
  exact: { symbol: 'circle', r: 5 },
  lower: { symbol: 'triangle', r: 6 },
  upper: { symbol: 'triangle', r: 6, rotate: 180 },
  about: { symbol: 'circle', r: 6 },
} as const
