import type { Metric } from '@shared/metric'
import type { Found } from './assemble'
import type { Lexicon } from './lexicon'
import { isDash, lower } from './tokens/sentence'
import type { Token } from './tokens/tokenize'

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
  lexicon: Lexicon,
  tokens: readonly Token[],
  found: readonly Found[],
): Pairing[] {
  const pairs: Pairing[] = []
  for (let at = 0; at + 1 < found.length; at += 1) {
    const [first, second] = [found[at], found[at + 1]]
    if (first === undefined || second === undefined) continue
    const roles = rolesOf(lexicon, tokens, first, second)
    if (roles === null) continue
    pairs.push({ first: at, second: at + 1, roles })
    at += 1
  }
  return pairs
}

function rolesOf(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { measure: first, qualification, shared }: Found,
  { measure: second, qualification: nextQualification }: Found,
): readonly [Role, Role] | null {
  if (first.kind !== second.kind || first.unit !== second.unit || first.kind === 'rank') return null
  const start = qualification?.from ?? first.from
  const next = nextQualification?.from ?? second.from
  const gap = next - first.to
  if (gap < 0 || gap > reach) return null
  const before = lower(tokens, start - 1)
  const link = lower(tokens, next - 1)
  if (before === 'from' && link === 'to') return ['from', 'to']
  if (before === 'to' && link === 'from') return ['to', 'from']
  if (gap !== 1) return null
  if (before === 'between' && link === 'and') return ['low', 'high']
  const joined = isDash(tokens[next - 1]) || link === 'to'
  if (!joined || first.value >= second.value) return null
  // "raised by 20,000 to 575,000": an amount and the level it leads to, each with its own unit.
  const changed = before === 'by' || lexicon.changes.has(before)
  return link === 'to' && changed && !shared ? null : ['low', 'high']
}
