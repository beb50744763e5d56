import type { Direction } from '@shared/metric'

/** A measure with the place where its qualifier begins, and what the measure before it said. */
export interface DirectionContext {
  readonly start: number
  /** Place after the previous measure of the sentence, or 0. */
  readonly after: number
  /** The upper end of a range, which goes the way of the lower. */
  readonly high: boolean
  readonly previous: { readonly direction: Direction | null; readonly kind: string } | null
}
