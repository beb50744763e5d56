import type { Block, Span } from '@shared/briefing'
import type { UnreadDigits } from '@shared/metric'
import { tableRows } from '../../text/table-rows'
import { isNumber } from './sentence'
import { tokenize } from './tokenize'

/** Why the digits of a table are left alone: what they measure stands in a head, not beside them. */
export const rowReason = 'in a row of a table'

/** The cells of every block that is a row of a table. Headings and lists have been told apart before. */
export function findRows(
  text: string,
  blocks: readonly Block[],
): ReadonlyMap<Block, readonly Span[]> {
  const contents = blocks.map(({ kind, start, end }) =>
    kind === 'paragraph' ? text.slice(start, end) : '',
  )
  const rows = new Map<Block, readonly Span[]>()
  for (const [index, row] of tableRows(contents).entries()) {
    const block = blocks[index]
    if (row !== null && block !== undefined) rows.set(block, row.cells)
  }
  return rows
}

/** The digits of a row, each number by itself: none reaches over the end of its cell. */
export function digitsOfRow(
  text: string,
  block: Block,
  cells: readonly Span[],
): readonly UnreadDigits[] {
  return cells.flatMap((cell) =>
    digitsOfCell(text, block.start + cell.start, block.start + cell.end),
  )
}

/** `15 050` is one number, and so are the digits on both sides of no more than a blank. */
function digitsOfCell(text: string, from: number, to: number): readonly UnreadDigits[] {
  const spans: { start: number; end: number }[] = []
  let open: { start: number; end: number } | null = null
  for (const token of tokenize(text, from, to)) {
    if (!isNumber(token)) open = null
    else if (open !== null) open.end = token.end
    else {
      open = { start: token.start, end: token.end }
      spans.push(open)
    }
  }
  return spans.map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    reason: rowReason,
  }))
}
