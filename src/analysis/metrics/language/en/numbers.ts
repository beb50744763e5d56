import { list } from '../list'

/** Cardinals below one hundred that are one word. */
export const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Words that multiply what stands before them. */
export const magnitudes: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  quadrillion: 1e15,
  quadrillions: 1e15,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  crore: 1e7,
  crores: 1e7,
  dozen: 12,
}

/**
 * Abbreviated magnitudes, with the company they need. `m` is also the metre and `k`, `b`, `t` are
 * short for much else, so those are magnitudes with a currency (`£2.3m`) or before a plural (`1.1m
 * calls`) only.
 */
export const shortMagnitudes: Readonly<
  Record<string, { factor: number; needs: 'nothing' | 'company' | 'currency' }>
> = {
  bn: { factor: 1e9, needs: 'nothing' },
  Bn: { factor: 1e9, needs: 'nothing' },
  BN: { factor: 1e9, needs: 'nothing' },
  mn: { factor: 1e6, needs: 'nothing' },
  Mn: { factor: 1e6, needs: 'nothing' },
  mln: { factor: 1e6, needs: 'nothing' },
  bln: { factor: 1e9, needs: 'nothing' },
  tn: { factor: 1e12, needs: 'nothing' },
  trn: { factor: 1e12, needs: 'nothing' },
  Cr: { factor: 1e7, needs: 'nothing' },
  cr: { factor: 1e7, needs: 'nothing' },
  m: { factor: 1e6, needs: 'company' },
  M: { factor: 1e6, needs: 'company' },
  k: { factor: 1e3, needs: 'company' },
  K: { factor: 1e3, needs: 'company' },
  b: { factor: 1e9, needs: 'currency' },
  B: { factor: 1e9, needs: 'currency' },
  t: { factor: 1e12, needs: 'currency' },
  T: { factor: 1e12, needs: 'currency' },
  MM: { factor: 1e6, needs: 'currency' },
  mill: { factor: 1e6, needs: 'currency' },
  L: { factor: 1e5, needs: 'currency' },
  arab: { factor: 1e9, needs: 'currency' },
  kharab: { factor: 1e11, needs: 'currency' },
}

/** Those in "-illion" and the like are told by their form. */
export const foreignMagnitudes = list(`
  mil mille mila tausend tsd mio mrd mlrd mld trln bil tril bio juta miliar
  triliun ribu milyon milyar trilyon bilhon тыс млн млрд трлн लाख करोड़
`)

/** Denominators of fractions in words, singular and plural. */
export const fractionWords: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
}

export const fractionSigns: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
}

export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
}

/** Multiples written as one word. */
export const foldWords: Readonly<Record<string, number>> = {
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
}
