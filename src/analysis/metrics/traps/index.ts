import { clockTime, monthDate, ordinalOrDecade, writtenDate, year } from './dates'
import { enumerator } from './enumerators'
import { formula, stroke } from './formulas'
import { label } from './labels'
import { afterLetters, beforeLetters } from './letters'
import { afterCapital, hyphenedDuration, namedMagnitude, topSet } from './names'
import { address, age } from './people'
import { tableCell, tableRow } from './tables'
import { telephone } from './telephones'
import type { Trap, TrapRule } from './trap'

export type { Trap } from './trap'

/** In the order in which they are asked; the first answer counts. */
const rules: readonly TrapRule[] = [
  address,
  telephone,
  enumerator,
  clockTime,
  monthDate,
  writtenDate,
  ordinalOrDecade,
  formula,
  age,
  afterLetters,
  beforeLetters,
  label,
  topSet,
  namedMagnitude,
  tableCell,
  tableRow,
  hyphenedDuration,
  stroke,
  year,
  afterCapital,
]

/** The trap that the number token `at` belongs to, or null. */
export function findTrap(...[lexicon, sentence, at]: Parameters<TrapRule>): Trap | null {
  for (const rule of rules) {
    const trap = rule(lexicon, sentence, at)
    if (trap !== null) return trap
  }
  return null
}
