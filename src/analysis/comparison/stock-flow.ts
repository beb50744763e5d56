import type { Metric } from '@shared/metric'
import { added, done, inAll } from './language/cues'
import { deeds } from './language/deeds'

/** What was added, or what there is altogether; null where the text says neither. */
export type Part = 'added' | 'all' | null

const moves =
  /\b(?:grew|grown|growing|growth of|rise of|increase of|progress(?:ion)? of|gain of|improvement of|in increase|rose|(?<!\bma(?:ke|kes|de|king) )up|increased?|decreased?|declined?|dropped|fell|down)(?: by| at)?(?: an?)?(?: average| annual| yearly| rate| of)*(?: about| over| nearly| more than)? *$/iu

/** "Losses eat up 17%": a share, though it reads as a rise. */
const shareOf = /\b(?:ate|eat|eaten|make|made|take|taken|took|use|used)s? up\b.{0,12}$/iu

/** The number is itself a change; `before` is what its clause says in front of it. */
export function isChange(
  { kind, unit, direction, subject, pair }: Metric,
  before: string,
): boolean {
  if (unit === 'pp' || unit === 'bp') return true
  if (kind !== 'percent' && unit !== 'fraction') return false
  if (pair !== null) return false
  if (direction !== null) return !shareOf.test(before)
  return /\bgrowth\b/iu.test(subject ?? '') || moves.test(before)
}

/** `ahead` ends with the number, `said` is its whole clause; both in lower case. */
export function partOf({ direction, kind, pair }: Metric, ahead: string, said: string): Part {
  if (kind === 'percent' || kind === 'rank' || pair !== null) return null
  if (inAll.test(ahead.slice(-60)) || /\b(?:in all|altogether)\b/u.test(said)) return 'all'
  return direction !== null || added.test(ahead.slice(-40)) ? 'added' : null
}

/** Names of what was done to the things that are counted; `clause` in lower case. */
export function deedsOf(clause: string, { kind }: Metric): ReadonlySet<string> {
  if (!['area', 'count', 'length'].includes(kind)) return new Set()
  return new Set(deeds.filter(({ pattern }) => pattern.test(clause)).map(({ name }) => name))
}

/** It counts what was done over some time, not what there is; `clause` in lower case. */
export function isFlow({ kind, direction, pair }: Metric, clause: string): boolean {
  if (kind === 'percent' || kind === 'rank' || kind === 'duration' || pair !== null) return false
  return direction !== null || added.test(clause) || done.test(clause)
}
