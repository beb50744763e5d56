import type { Span } from '@shared/briefing'
import { bulletLength, enumeratorOf } from './enumerator'

/** What sets the cells of a row off from each other. */
export type CellMark = 'bars' | 'tabs' | 'blanks' | 'semicolons'

/** A line that falls into cells; offsets are those of the line. */
export interface CellLine {
  readonly mark: CellMark
  readonly cells: readonly Span[]
  /** Most of what stands behind its first cell is numbers. */
  readonly numeric: boolean
  /** Bars stand at both of its ends, as in Markdown: a row even when it is alone. */
  readonly fenced: boolean
}

/** What one line of a written table may be as wide as; it also bounds the work per line. */
const longestRow = 1000
const longestLabel = 80
const longestCell = 40
const longestNumber = 24

/** The one blank that stands for a gap between columns; no other blank of a text is kept so wide. */
export const columnGap = '\u2003'

/** Cuts a line into cells, by whichever mark it has; null for a line of prose. */
export function cellLineOf(content: string): CellLine | null {
  if (content.length > longestRow) return null
  for (const [mark, cut] of cuts) {
    const cells = cut(content)
    const words = withoutListMark(cells.map(({ start, end }) => content.slice(start, end)))
    if (words.length >= 2 && isShort(mark, words)) {
      const fenced = mark === 'bars' && /^[|│].*[|│]$/u.test(content)
      return { mark, cells, numeric: isNumeric(mark, words), fenced }
    }
  }
  return null
}

/** Whether a run of blanks sets two columns apart. */
export function isColumnGap(blanks: string): boolean {
  return blanks.length > 1 || blanks === '\t' || blanks === columnGap
}

const cuts: readonly (readonly [CellMark, (content: string) => readonly Span[]])[] = [
  ['bars', (content) => between(content, /[|│]/gu)],
  // A gap that was kept as one wide blank tells as much as a tab: only columns have it.
  ['tabs', (content) => (/[\t\u2003]/u.test(content) ? columns(content) : [])],
  ['blanks', columns],
  ['semicolons', (content) => atLeast(3, between(content, /;/gu))],
]

const atLeast = (least: number, cells: readonly Span[]): readonly Span[] =>
  cells.length < least ? [] : cells

function between(content: string, mark: RegExp): readonly Span[] {
  const cells: Span[] = []
  let start = 0
  for (const { index } of content.matchAll(mark)) {
    cells.push(trim(content, start, index))
    start = index + 1
  }
  if (start === 0) return []
  cells.push(trim(content, start, content.length))
  // Bars at the ends of a line open and close it; there is no cell outside.
  return cells.slice(isEmpty(cells[0]) ? 1 : 0, isEmpty(cells.at(-1)) ? -1 : undefined)
}

const isEmpty = (cell: Span | undefined): boolean => cell === undefined || cell.start === cell.end

function columns(content: string): readonly Span[] {
  // Most lines are prose, which a glance tells faster than all its single blanks do.
  if (!/\s\s|[\t\u2003]/u.test(content)) return []
  const cells: Span[] = []
  let start = 0
  for (const { 0: blanks, index } of content.matchAll(/\s+/gu)) {
    if (!isColumnGap(blanks)) continue
    cells.push({ start, end: index })
    start = index + blanks.length
  }
  cells.push({ start, end: content.length })
  return cells
}

function trim(content: string, from: number, to: number): Span {
  const raw = content.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  return { start, end: Math.max(start, from + raw.trimEnd().length) }
}

/** "1.  Housing" and "•  Housing" are items of a list, not a number beside a word. */
function withoutListMark(words: readonly string[]): readonly string[] {
  const [first = ''] = words
  const isMark =
    bulletLength(`${first} `) > first.length || enumeratorOf(first)?.length === first.length
  return isMark ? words.slice(1) : words
}

/** Sentences with two blanks behind their full stops have parts far longer than a column is wide. */
function isShort(mark: CellMark, words: readonly string[]): boolean {
  if (mark === 'bars') return true
  return words.every(({ length }, index) => length <= (index === 0 ? longestLabel : longestCell))
}

/** "-", "..", "n.a.": nothing is known; the cell says nothing of its row. */
const placeholder = /^(?:[-–—.…:*x]{0,3}|n\.?\/?a\.?)$/iu

function isNumeric(mark: CellMark, [label = '', ...rest]: readonly string[]): boolean {
  const values = rest.filter((cell) => !placeholder.test(cell))
  const loose = mark === 'bars' || mark === 'tabs'
  const numbers = values.filter((cell) => isNumber(cell, loose)).length
  if (numbers === 0) return false
  // "Tel.:  021 123 456", or a sentence that ends before its last number, is no label with a value.
  if (!loose && rest.length === 1 && /[.!?:,;。：]$/u.test(label)) return false
  return loose ? numbers * 2 >= values.length : numbers * 2 > values.length
}

const opensWithNumber = /^[^\p{L}\p{Nd}]{0,3}(?:[A-Z]{2,3}\$?\s?)?\p{Nd}/u

/** Blanks and semicolons stand in prose as well: there a cell may say little more than its number. */
function isNumber(cell: string, loose: boolean): boolean {
  if (cell.length > longestNumber || !opensWithNumber.test(cell)) return false
  if (loose) return cell.split(/\s/u).length <= 4
  return (cell.match(/\p{L}/gu)?.length ?? 0) <= 4 && !/[.,]$/u.test(cell)
}
