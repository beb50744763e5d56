import type { Span } from '@shared/briefing'

/** A line of the source without the blanks at its ends; blank lines have `start === end`. */
export interface Line extends Span {
  readonly content: string
  /** How many blanks it is indented by. */
  readonly indent: number
}

const lineEnd = /\r\n|[\n\r\f\u0085\u2028\u2029]/gu

export function splitLines(source: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of source.matchAll(lineEnd)) {
    lines.push(trimmed(source, start, match.index))
    start = match.index + match[0].length
  }
  lines.push(trimmed(source, start, source.length))
  return lines
}

function trimmed(source: string, from: number, to: number): Line {
  const raw = source.slice(from, to)
  const content = raw.trim()
  const indent = raw.length - raw.trimStart().length
  const start = content === '' ? from : from + indent
  return { start, end: start + content.length, content, indent }
}
