import { mostInSeries } from '@shared/series'
import { joinTexts } from '../services/comparison/join'
import { seriesCsv, seriesMarkdown } from '../services/comparison/series-document'
import { toSeriesRecords } from '../services/comparison/series-record'
import type { Command } from './command'
import { compareTexts, toSide } from './compare'
import { UsageError } from './io'
import { choice, commonOptions, readArguments } from './options'
import { asJson } from './records'
import { withTexts } from './sourced-text'

const options = { ...commonOptions, format: { type: 'string' } } as const

export const seriesCommand: Command = {
  name: 'series',
  usage: 'series A B [C …] [--format json|csv|md]',
  summary: 'print the indicators that several briefings share, in the order of their dates',
  details: `Each is the id of a briefing in the library, or a text file; ${mostInSeries} at most. A briefing
stands at the date of its event, else of its publication; without either it is left out,
and told on standard error. A figure that names its year, half or quarter stands there
instead. What the reader corrected, accepted and rejected in the library holds here too.
--format json prints an array of {indicator, unit, points}; each point is {briefing,
title, date, dated, period, value, bound, qualifier, figure, change, flags, source,
sha256}. period is the one that the figure names, as 2022, 2022-H1 or 2022-Q3, or null.
value is in the unit of the series; bound is exact, lower, upper or about; change and
flags are those from the point before. start and end count UTF-16 code units of the
decoded source file (without a byte-order mark), end exclusive.
--format csv prints a line a point; --format md prints a document.`,
  options,
  run(args, io) {
    const { values, positionals } = readArguments(args, options)
    const format = choice(values.format ?? 'md', '--format', ['json', 'csv', 'md'])
    if (new Set(positionals).size < 2) throw new UsageError('a series needs two briefings or more')
    if (positionals.length > mostInSeries) {
      throw new UsageError(`${mostInSeries} briefings at most, please`)
    }
    return withTexts([...new Set(positionals)], values.library, io, async (texts, program) => {
      // Two files of different folders may have one name.
      const named = new Map(texts.map((own, at) => [own.briefing ?? `${at + 1}: ${own.name}`, own]))
      const joined = await joinTexts(
        [...named].map(([briefing, own]) => ({ ...own, briefing, own })),
        (earlier, later) => compareTexts(earlier.own, later.own, program),
      )
      for (const title of joined.undated) io.error(`diptych: left out, having no date: ${title}`)
      const records = toSeriesRecords(joined, (briefing) => {
        const own = named.get(briefing)
        if (!own) throw new RangeError('a series of a briefing that was not asked for')
        return toSide(own)
      })
      io.out({ json: asJson, csv: seriesCsv, md: seriesMarkdown }[format](records))
      return 0
    })
  },
}
