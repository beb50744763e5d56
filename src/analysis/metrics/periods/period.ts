import type { Measure } from '../measures/measure'

/** A year or period phrase; places in the sentence's tokens. */
export interface Period {
  readonly from: number
  readonly to: number
  /** Stands at the head of its sentence, so that it may reach the next one too. */
  readonly leading: boolean
  /** What a change is measured against, "from 2021", "than last year": no period of the number. */
  readonly baseline: boolean
  /** How many semicolons stand before it; no period reaches across one. */
  readonly part: number
  /** The level before a change that it stands right behind, "from €856 in Q3 2021": it is of no other. */
  readonly of: Measure | null
}
