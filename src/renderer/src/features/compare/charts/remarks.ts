import type { Caveat, ComparisonRow } from '@shared/comparison'
import { capitalised, caveatNames } from '@analysis/wording'

/** What stands between two figures of a chart, under the number that their label bears. */
export interface Remark {
  readonly number: number
  readonly about: string
  /** "Not exact. The right value is a bound." */
  readonly sentences: readonly string[]
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number of a remark as a label bears it; nothing for one without. */
export function superscript(number: number | null): string {
  if (number === null) return ''
  return ` ${[...String(number)].map((digit) => raised[Number(digit)]).join('')}`
}

export const inSentence = ({ kind, sentence }: Caveat): string =>
  `${caveatNames[kind]}. ${sentence}`

/** One remark for each flagged row, in the order of the rows. */
export function remarksOf(rows: readonly ComparisonRow[]): ReadonlyMap<string, Remark> {
  const flagged = rows.filter(({ caveats }) => caveats.length > 0)
  return new Map(
    flagged.map(({ id, indicator, caveats }, at) => [
      id,
      { number: at + 1, about: capitalised(indicator), sentences: caveats.map(inSentence) },
    ]),
  )
}
