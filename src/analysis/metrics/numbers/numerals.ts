/** A number as it is written, before it is known what it measures. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  /** The number before its magnitude: 6.2 of `6.2 million`. */
  readonly base: number
  readonly factor: number
  readonly words: boolean
  readonly grouped: boolean
  readonly decimals: number
  readonly comma: boolean
  /** A short magnitude that counts only in the right company. */
  readonly pending: { readonly factor: number; readonly needs: 'company' | 'currency' } | null
}

export type NumeralReading =
  | { readonly ok: true; readonly numeral: Numeral }
  | { readonly ok: false; readonly to: number; readonly reason: string }

/** What is known of a numeral before its magnitude. */
export type Shape = Pick<Numeral, 'from' | 'words' | 'grouped' | 'decimals' | 'comma' | 'base'>

export const thousandsReason = 'a point that may set thousands apart'

/** `1.500 homes`, `€12.500`: three digits behind a point; none of `0.125`, for no thousands begin with 0. */
export const maySetThousandsApart = ({ decimals, factor, grouped, base }: Numeral): boolean =>
  decimals === 3 && factor === 1 && !grouped && base >= 1

/** Keeps 6.2 × 1e6 at 6200000 and 2.3 × 1e9 at 2300000000, free of binary noise. */
export function multiply(base: number, factor: number): number {
  return factor === 1 ? base : Number((base * factor).toPrecision(15))
}
