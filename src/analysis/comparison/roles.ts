import type { Metric } from '@shared/metric'

/**
 * What a figure is to the one it stands beside: the value of an earlier time that it is measured against, one
 * end of a range, the whole that it is a part of, what is left out of it, or by how much it differs.
 */
export type Role = 'from' | 'low' | 'high' | 'whole' | 'exception' | 'difference'

export function roleOf(metric: Metric, text: string): Role | null {
  const { kind, pair, start, end, sentence } = metric
  const before = text.slice(Math.max(sentence.start, start - reach), start)
  const after = text.slice(end, Math.min(sentence.end, end + reach))
  if (earlier.test(before) && earlierTime.test(after)) return 'from'
  if (kind === 'count' && partBefore.test(before)) return 'whole'
  if (kind === 'count' && exception.test(before)) return 'exception'
  if (pair !== null) return pair.role === 'to' ? null : pair.role
  return kind !== 'percent' && isDifference(metric, before, after) ? 'difference' : null
}

/** How much of the sentence tells it, on either side. */
const reach = 80

/** "52,700 titles, against 39,400 in 2020". */
const earlier =
  /\b(?:against|compared (?:with|to)|up from|down from|than)\s+(?:\p{Sc}|[A-Z]{1,3}\s)?\s*$/u
const earlierTime =
  /^\s*(?:(?:in|for|at the end of|by) (?:19|20)\d\d|(?:(?:in|a|the) )*(?:year (?:earlier|before)|previous year|last year))\b/u

/** "2,715 of 5,310": a number, what is counted, and "of" before the next number. */
const partBefore =
  /\d(?:[\d.,]*\d)?(?: (?!and\b|or\b)\p{L}[\p{L}-]*){0,3} of (?:the |its |their |all )?$/u

/** "All but four of the libraries". */
const exception = /\b(?:but|except(?: for)?|save(?: for)?) (?:the )?$/u

/** "46 more than a year earlier", "the grant fell by a further £11.4 million". */
function isDifference({ direction }: Metric, before: string, after: string): boolean {
  return moreThan.test(after) || (direction === 'decrease' && fallBy.test(before))
}
const moreThan = /^(?: \p{L}+)? (?:more|fewer|less|higher|lower) than\b/u
const fallBy =
  /\bby (?:an? |another |further |about |around |some |nearly |over |almost )*\p{Sc}?$/u
