import type { Box } from './align-tokens'
import { at, unitAt } from '../text/columns'
import { pushMatch, type Matches } from './matches'

let table = new Uint16Array(4096)

/**
 * Appends a longest common subsequence of a small box of two columns to `matches`. Its cost is the product of the two
 * sides; each side must be shorter than 65,536.
 */
export function commonSubsequence(
  olds: Int32Array,
  news: Int32Array,
  { oldFrom, oldTo, newFrom, newTo }: Box,
  matches: Matches,
): void {
  const height = oldTo - oldFrom
  const width = newTo - newFrom
  const row = width + 1
  const needed = (height + 1) * row
  if (table.length < needed) table = new Uint16Array(needed * 2)
  table.fill(0, height * row, needed)
  for (let down = height - 1; down >= 0; down -= 1) {
    const own = at(olds, oldFrom + down)
    const from = down * row
    let beside = 0
    let diagonal = 0
    table[from + width] = 0
    for (let right = width - 1; right >= 0; right -= 1) {
      const below = unitAt(table, from + row + right)
      if (own === at(news, newFrom + right)) beside = diagonal + 1
      else if (below > beside) beside = below
      table[from + right] = beside
      diagonal = below
    }
  }
  let down = 0
  let right = 0
  while (down < height && right < width) {
    const here = down * row + right
    if (at(olds, oldFrom + down) === at(news, newFrom + right)) {
      pushMatch(matches, oldFrom + down, newFrom + right)
      down += 1
      right += 1
      continue
    }
    const below = unitAt(table, here + row)
    const beside = unitAt(table, here + 1)
    // Of two ways that are as good, the one nearer to the diagonal.
    const lags = down * width <= right * height
    if (below > beside || (below === beside && lags)) down += 1
    else right += 1
  }
}
