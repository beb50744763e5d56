import { small } from '../metrics/language/en/numbers'

/** What a period phrase speaks of, as far as it can be told. */
export interface Period {
  readonly kind: 'span' | 'plan' | 'year' | 'part' | 'point' | 'other'
  /** Length in months; null where the phrase does not say. */
  readonly months: number | null
}

const count = `(\\d+|${Object.keys(small).join('|')})`
const years = new RegExp(`\\b${count}[- ]years?\\b`, 'iu')
const months = new RegExp(`\\b(?:first |last |past |in )*${count}[- ]months?\\b`, 'iu')
const quarters = /\bfirst (two|three) quarters\b/iu
const range = /\b((?:19|20)\d\d)\s*(?:-|–|—|to|and|until)\s*((?:19|20)\d\d|\d\d)\b/iu

export function readPeriod(phrase: string): Period {
  const between = range.exec(phrase)
  if (between) return { kind: 'span', months: 12 * spanned(between[1], between[2]) }
  const plan = /\bplan\b|\bfive-year\b/iu.test(phrase)
  if (plan) return { kind: 'plan', months: 60 }
  const inYears = years.exec(phrase)
  if (inYears) return { kind: 'span', months: 12 * toNumber(inYears[1]) }
  const inMonths = months.exec(phrase)
  if (inMonths) return { kind: 'part', months: toNumber(inMonths[1]) }
  const inQuarters = quarters.exec(phrase)
  if (inQuarters) return { kind: 'part', months: 3 * toNumber(inQuarters[1]) }
  if (/\bhalf\b/iu.test(phrase)) return { kind: 'part', months: 6 }
  if (/\bquarter\b|\bQ[1-4]\b/iu.test(phrase)) return { kind: 'part', months: 3 }
  if (/\bsince\b|\bbeginning of\b/iu.test(phrase)) return { kind: 'span', months: null }
  if (/\b(?:now|currently|presently|end of|today|at present)\b/iu.test(phrase)) {
    return { kind: 'point', months: null }
  }
  if (/\b(?:19|20)\d\d\b|\b(?:this|last|past|current|previous|that) year\b/iu.test(phrase)) {
    return { kind: 'year', months: 12 }
  }
  return { kind: 'other', months: null }
}

function toNumber(word = ''): number {
  return small[word.toLowerCase()] ?? Number(word)
}

function spanned(from = '', to = ''): number {
  const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to)
  return Math.abs(last - Number(from))
}
