import type { FigureTie } from '@shared/comparison'
import type { Span } from '@shared/briefing'
import type { Chosen } from './choose'
import type { Judged } from './judge'
import type { Figure, Judge, Sides } from './match'

export interface Settled {
  readonly accepted: readonly Chosen[]
  readonly rejected: readonly Chosen[]
  /** Whether the reader has spoken of the pair. */
  readonly isSettled: (pair: Judged) => boolean
  /** Figures that the reader has paired. */
  readonly taken: { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> }
}

/** Finds the reader's ties among the figures; of two about the same pair the later one holds. */
export function settle(ties: readonly FigureTie[], { left, right }: Sides, judge: Judge): Settled {
  const [ours, theirs] = [placesOf(left), placesOf(right)]
  const verdicts = new Map<string, Chosen>()
  for (const tie of ties) {
    const [at, other] = [ours.get(keyOf(tie.left)), theirs.get(keyOf(tie.right))]
    const pair = at === undefined || other === undefined ? null : judge(at, other)
    if (pair) verdicts.set(`${at}:${other}`, { ...pair, standing: tie.verdict, verdict: tie.id })
  }
  const all = [...verdicts.values()]
  const accepted = all.filter(({ standing }) => standing === 'accepted')
  return {
    accepted,
    rejected: all.filter(({ standing }) => standing === 'rejected'),
    isSettled: (pair) => verdicts.has(`${pair.left}:${pair.right}`),
    taken: {
      left: new Set(accepted.map((pair) => pair.left)),
      right: new Set(accepted.map((pair) => pair.right)),
    },
  }
}

function placesOf(side: readonly Figure[]): ReadonlyMap<string, number> {
  return new Map(side.map(({ observed }, at) => [keyOf(observed.metric), at]))
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`
