import type { Metric } from '@shared/metric'
import type { Measure } from './measures'
import { isDash, lower } from './sentence'
import type { Token } from './tokens'

type Role = NonNullable<Metric['pair']>['role']

export interface Pairing {
  readonly first: number
  readonly second: number
  readonly roles: readonly [Role, Role]
}

/** How far apart the ends of a from–to may stand, in tokens: "from 43.5% in 2020 to 52.3%". */
const reach = 8

/** Finds from–to and low–high expressions among the measures of a sentence, by index. */
export function findPairs(
  tokens: readonly Token[],
  measures: readonly Measure[],
  starts: readonly number[],
): Pairing[] {
  const pairs: Pairing[] = []
  for (let at = 0; at + 1 < measures.length; at += 1) {
    const [first, second] = [measures[at], measures[at + 1]]
    if (first === undefined || second === undefined) continue
    if (first.kind !== second.kind || first.unit !== second.unit || first.kind === 'rank') continue
    const roles = rolesOf(
      tokens,
      first,
      second,
      starts[at] ?? first.from,
      starts[at + 1] ?? second.from,
    )
    if (roles === null) continue
    pairs.push({ first: at, second: at + 1, roles })
    at += 1
  }
  return pairs
}

function rolesOf(
  tokens: readonly Token[],
  first: Measure,
  second: Measure,
  start: number,
  next: number,
): readonly [Role, Role] | null {
  const gap = next - first.to
  if (gap < 0 || gap > reach) return null
  const before = lower(tokens, start - 1)
  const link = lower(tokens, next - 1)
  if (before === 'from' && link === 'to') return ['from', 'to']
  if (before === 'between' && link === 'and' && gap === 1) return ['low', 'high']
  const dash = isDash(tokens[next - 1]) && gap === 1
  if (dash || (link === 'to' && gap === 1))
    return first.value < second.value ? ['low', 'high'] : null
  if (before === 'to' && link === 'from') return ['to', 'from']
  return null
}
