import { bulletLength, enumeratorOf } from './enumerator'
import type { Line } from './lines'

/** The lines of the source that belong to one paragraph, heading or list item. */
export type Paragraph = readonly Line[]

/** Knows the lines that are rows of tables. */
interface Rows {
  readonly has: (line: Line) => boolean
}

/** No press office wraps its lines wider than this; longer lines are whole paragraphs. */
const widestWrap = 160

/**
 * Joins hard-wrapped lines. Blank lines always separate. Where lines are as long as paragraphs,
 * every line is one; where they are wrapped, a line break is a blank unless something says otherwise.
 * Rows of tables stay alone, and say nothing of how wide the prose around them is.
 */
export function joinParagraphs(lines: readonly Line[], rows: Rows): readonly Paragraph[] {
  const groups = groupByBlankLines(lines)
  const parts = groups.flatMap((group) => setRowsApart(group, rows))
  const prose = parts.filter(([first]) => first && !rows.has(first))
  const wrapped = isHardWrapped(prose)
  const separates = groups.length === 1 ? endsInOpenSpace(wrapWidth(prose)) : () => false
  return parts.flatMap((part) => splitGroup(part, wrapped, separates))
}

/** Each row by itself, and what stands between rows. */
function setRowsApart(group: Paragraph, rows: Rows): readonly Paragraph[] {
  const parts: Line[][] = []
  let afterRow = true
  for (const line of group) {
    const isRow = rows.has(line)
    if (isRow || afterRow) parts.push([line])
    else parts.at(-1)?.push(line)
    afterRow = isRow
  }
  return parts
}

function groupByBlankLines(lines: readonly Line[]): readonly Paragraph[] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    if (line.content !== '') groups.at(-1)?.push(line)
    else if (groups.at(-1)?.length) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

/** Lengths of the lines that another line of the same group follows, in ascending order. */
function innerLengths(groups: readonly Paragraph[]): readonly number[] {
  return groups
    .flatMap((group) => group.slice(0, -1))
    .map((line) => line.content.length)
    .toSorted((a, b) => a - b)
}

function wrapWidth(groups: readonly Paragraph[]): number {
  const lengths = innerLengths(groups)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

function isHardWrapped(groups: readonly Paragraph[]): boolean {
  return wrapWidth(groups) <= widestWrap && !isMostlyLong(groups.flat())
}

/** Headings may be the only lines that another one follows: then most of the text tells. */
function isMostlyLong(lines: readonly Line[]): boolean {
  let all = 0
  let long = 0
  for (const { content } of lines) {
    all += content.length
    if (content.length > widestWrap) long += content.length
  }
  return long > all / 2
}

type Separates = (line: Line, next: Line) => boolean

function splitGroup(
  group: Paragraph,
  wrapped: boolean,
  separates: Separates,
): readonly Paragraph[] {
  const paragraphs: Line[][] = []
  let current: Line[] = []
  for (const line of group) {
    const before = current.at(-1)
    if (before && beginsParagraph(before, line, wrapped, separates)) {
      paragraphs.push(current)
      current = []
    }
    current.push(line)
  }
  paragraphs.push(current)
  return paragraphs
}

function beginsParagraph(
  before: Line,
  line: Line,
  wrapped: boolean,
  separates: Separates,
): boolean {
  // "1." alone on its line numbers what follows it.
  if (enumeratorOf(before.content)?.length === before.content.length) return false
  if (!wrapped) return true
  if (isMarkdownHeading(line.content) || isMarkdownHeading(before.content)) return true
  if (beginsListItem(before, line)) return true
  if (line.indent >= 2 && line.indent > before.indent && endsSentence(before.content)) return true
  return separates(before, line)
}

/** A dash or a number may as well be the first word of a wrapped line: then no sentence ended before it. */
function beginsListItem(before: Line, line: Line): boolean {
  const mark = markOf(line.content)
  if (mark === null) return false
  if (/^[•●▪◦‣■□◆]/u.test(mark) || mark === markOf(before.content)) return true
  return /[.;:!?。；：！？]["”’»)\]]*$/u.test(before.content)
}

/** What a list item begins with: its bullet, or the way it is numbered. */
function markOf(content: string): string | null {
  return bulletLength(content) > 0 ? content.slice(0, 1) : (enumeratorOf(content)?.style ?? null)
}

/** In a text without blank lines, a line that had room for the next word and did not take it ends its paragraph. */
function endsInOpenSpace(width: number): Separates {
  return (line, next) => {
    const [word = ''] = next.content.split(/\s/u, 1)
    const hadRoom = line.content.length + 1 + word.length < width * 0.85
    return (
      hadRoom && endsSentence(line.content) && /^["“‘«(]*[\p{Lu}\p{Lo}\p{N}]/u.test(next.content)
    )
  }
}

export function isMarkdownHeading(content: string): boolean {
  return /^#{1,6}\s+\S/u.test(content)
}

/** The line ends where a sentence ends: a full stop or its like, and what closes with it. */
export function endsSentence(content: string): boolean {
  return /[.!?…。！？]["”’»›)\]']*$/u.test(content)
}
