import type { CaveatKind } from '@shared/comparison'

/** A word or two for the chip; the caveat's sentence says the rest. */
export const caveatNames: Readonly<Record<CaveatKind, string>> = {
  period: 'Other period',
  qualifier: 'Not exact',
  unit: 'Other unit',
  definition: 'Other definition',
  scope: 'Other reach',
  base: 'Other base',
  wording: 'Other wording',
}
