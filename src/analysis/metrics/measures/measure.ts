import type { MetricKind } from '@shared/metric'

/** A number with what it measures; `from` and `to` are places in the sentence's tokens. */
export interface Measure {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly kind: MetricKind
  readonly unit: string
  /** The counted noun phrase, for counts. */
  readonly noun: { readonly from: number; readonly to: number } | null
  /** Joined by a hyphen to what it measures: `100-bed`. */
  readonly hyphened: boolean
}

export type MeasureReading =
  | { readonly ok: true; readonly measure: Measure }
  /** The number stands alone; its unit may be found elsewhere. */
  | { readonly ok: false; readonly bare: true; readonly reason: string }
  | { readonly ok: false; readonly bare: false; readonly reason: string }

export const refuse = (reason: string): MeasureReading => ({ ok: false, bare: false, reason })
export const bareReason = 'the text does not say what is counted'
export const bare: MeasureReading = { ok: false, bare: true, reason: bareReason }

/** What is known of a measure before its unit: where it begins, its signed value, and a hyphen behind. */
export interface Draft {
  readonly from: number
  readonly value: number
  readonly hyphened: boolean
}

/** A measure from a draft; written out, since this runs for every number. */
export function complete(
  { from, hyphened }: Draft,
  value: number,
  to: number,
  kind: MetricKind,
  unit: string,
  noun: Measure['noun'] = null,
): Measure {
  return { from, to, value, kind, unit, noun, hyphened }
}
