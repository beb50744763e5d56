import { basename, extname } from 'node:path'
import { extractFigures } from '@analysis/metrics'
import { readText, toSourceSpan } from '@analysis/text'
import type { Span } from '@shared/briefing'
import { decodeSource } from '../services/source-file'
import type { Command } from './command'
import { toCsv } from '../services/export/csv'
import { readInput } from './input'
import type { CliIo } from './io'
import { choice, commonOptions, onlyOperand, readArguments } from './options'

const options = {
  ...commonOptions,
  format: { type: 'string' },
  unread: { type: 'boolean' },
} as const

export const metricsCommand: Command = {
  name: 'metrics',
  usage: 'metrics FILE [--format jsonl|csv] [--unread]',
  summary: 'print the figures of a text file, one record each',
  details: `start and end count UTF-16 code units of the decoded file (without a byte-order
mark), end exclusive. --unread prints the digits that were not understood, with
the reason, instead of the figures. In CSV a cell that a spreadsheet would take for
a formula has an apostrophe (') in front, which is not in the text.`,
  options,
  async run(args, io) {
    const { values, positionals } = readArguments(args, options)
    const file = onlyOperand(positionals, 'FILE')
    const format = choice(values.format ?? 'jsonl', '--format', ['jsonl', 'csv'])
    const records = await readRecords(file, values.unread === true, io)
    io.out(format === 'csv' ? asCsv(records, values.unread === true) : asLines(records))
    return 0
  },
}

type Row = Readonly<Record<string, string | number | null>>

const figureColumns = 'doc start end text value unit kind qualifier direction subject period'.split(
  ' ',
)
const unreadColumns = ['doc', 'start', 'end', 'text', 'reason']

async function readRecords(file: string, unread: boolean, io: CliIo): Promise<readonly Row[]> {
  const name = basename(file)
  const doc = basename(file, extname(file))
  const { text: source } = decodeSource(await readInput(file, io), name)
  const { revision, sourceMap } = readText(source)
  const found = extractFigures(revision)
  const place = (span: Span): Row => {
    const { start, end } = toSourceSpan(sourceMap, span)
    return { doc, start, end, text: source.slice(start, end) }
  }
  if (unread) return found.unread.map((digits) => ({ ...place(digits), reason: digits.reason }))
  return found.metrics.map((metric) => {
    const { value, unit, kind, qualifier, direction, subject, period } = metric
    return { ...place(metric), value, unit, kind, qualifier, direction, subject, period }
  })
}

function asLines(records: readonly Row[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}

function asCsv(records: readonly Row[], unread: boolean): string {
  const columns = unread ? unreadColumns : figureColumns
  return toCsv(
    columns,
    records.map((record) => columns.map((column) => record[column] ?? null)),
  )
}
