import type { Span } from '@shared/briefing'
import { cellLineOf, type CellLine, type CellMark } from './table-cells'

/** A row of a table; a rule has no cells. */
export interface TableRow {
  readonly mark: CellMark
  /** Offsets are those of the line. */
  readonly cells: readonly Span[]
}

/** `|---|---|`, `+----+`, `-----  -----`, `=====`: it rules off the head of a table. */
const rule = /^[-=_+|:\s─━│┼├┤┬┴]{3,1000}$/u
const ruled = /[-=_─━]{2}/u

interface Candidate {
  readonly index: number
  /** Null for a rule. */
  readonly line: CellLine | null
  /** A rule that is cut by bars, as only tables have it. */
  readonly barred: boolean
}

/**
 * For each line the row of a table that it is, or null. A row shows by its neighbours: several lines
 * with their cells set off alike, and mostly numbers in them. Blank lines (`''`) may stand between
 * rows of numbers, and part them from all else.
 */
export function tableRows(contents: readonly string[]): readonly (TableRow | null)[] {
  const rows: (TableRow | null)[] = contents.map(() => null)
  let run: Candidate[] = []
  let parted = false
  const close = (): void => {
    const mark = run.find(({ line }) => line !== null)?.line?.mark
    if (mark !== undefined && isTable(run, mark)) {
      for (const { index, line } of run) rows[index] = { mark, cells: line?.cells ?? [] }
    }
    run = []
  }
  for (const [index, content] of contents.entries()) {
    if (content === '') {
      parted = true
      continue
    }
    if (rule.test(content) && ruled.test(content)) {
      run.push({ index, line: null, barred: /[|+│┼]/u.test(content) })
      continue
    }
    const line = cellLineOf(content)
    if (line === null || !goesOn(run, line, parted)) close()
    if (line !== null) run.push({ index, line, barred: false })
    parted = false
  }
  close()
  return rows
}

/** Some editors put tabs for blanks in a few lines only. */
const isBlank = (mark: CellMark): boolean => mark === 'tabs' || mark === 'blanks'

/** Columns with nothing in them leave no trace between blanks, so that the number of cells may vary. */
function goesOn(run: readonly Candidate[], line: CellLine, parted: boolean): boolean {
  const { mark, cells } = line
  const before = run.findLast((one) => one.line !== null)?.line
  if (!before) return true
  if (parted && !(before.numeric && line.numeric)) return false
  if (before.mark !== mark && !(isBlank(before.mark) && isBlank(mark))) return false
  if (mark === 'semicolons') return before.cells.length === cells.length
  return mark === 'bars' || Math.abs(before.cells.length - cells.length) <= 2
}

function isTable(run: readonly Candidate[], mark: CellMark): boolean {
  const lines = run.map(({ line }) => line).filter((line) => line !== null)
  const [first] = lines
  if (!first) return false
  const numeric = lines.filter((line) => line.numeric)
  const barred = run.some((one) => one.barred) || (first.fenced && numeric.length > 0)
  if (mark === 'bars' && barred) return true
  if (numeric.length * 2 < lines.length) return false
  if (numeric.length >= 2) return true
  // A head and one row below it.
  const [row] = numeric
  const heads = lines.filter((line) => line.cells.length === row?.cells.length)
  return heads.length >= 2 && first.cells.length >= 3
}
