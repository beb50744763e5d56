import type { MetricKind } from '@shared/metric'

/** A labelled or predicted figure; offsets are UTF-16 units, `end` exclusive. */
export interface Scored {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: number
  readonly unit?: string | undefined
  readonly kind: MetricKind
  readonly qualifier?: string | null | undefined
  readonly direction?: string | null | undefined
}

export interface ScoredTrap {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly why: string
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly accuracy: { readonly [F in Field]: number }
  /** Everything that went wrong, one line each, for the message of a failing test. */
  readonly problems: readonly string[]
  readonly trapHits: readonly string[]
}

const fields = ['kind', 'unit', 'qualifier', 'direction'] as const
type Field = (typeof fields)[number]

type Place = Pick<Scored, 'doc' | 'start' | 'end'>
const overlap = (a: Place, b: Place): number =>
  a.doc === b.doc ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0
const same = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
/** Durations and ranks are labelled, and scored apart. */
const isMain = ({ kind }: Scored): boolean => kind !== 'duration' && kind !== 'rank'
const line = ({ doc, start, text, value, kind }: Scored): string =>
  `${doc}:${start} "${text}" = ${value} ${kind}`

/** One-to-one matching of maximum size between overlapping spans of equal value. */
function matchFigures(gold: readonly Scored[], predicted: readonly Scored[]): Map<Scored, Scored> {
  const candidates = new Map(
    gold.map((label) => [
      label,
      predicted
        .filter((figure) => overlap(label, figure) > 0 && same(label.value, figure.value))
        .toSorted(
          (a, b) =>
            overlap(label, b) - overlap(label, a) ||
            Number(b.kind === label.kind) - Number(a.kind === label.kind),
        ),
    ]),
  )
  const holder = new Map<Scored, Scored>()
  const place = (label: Scored, seen: Set<Scored>): boolean =>
    (candidates.get(label) ?? []).some((figure) => {
      if (seen.has(figure)) return false
      seen.add(figure)
      const held = holder.get(figure)
      if (held !== undefined && !place(held, seen)) return false
      holder.set(figure, label)
      return true
    })
  for (const label of gold) place(label, new Set())
  return new Map([...holder].map(([figure, label]) => [label, figure]))
}

/** Precision, recall and accuracies as the labelling guideline defines them. */
export function scoreFigures(
  gold: readonly Scored[],
  predicted: readonly Scored[],
  traps: readonly ScoredTrap[] = [],
): Score {
  const [labels, figures] = [gold.filter(isMain), predicted.filter(isMain)]
  const matched = matchFigures(labels, figures)
  const taken = new Set(matched.values())
  const problems = [
    ...labels.filter((label) => !matched.has(label)).map((label) => `missed: ${line(label)}`),
    ...figures
      .filter((figure) => !taken.has(figure))
      .map((figure) => `false alarm: ${line(figure)}`),
  ]
  const right = (field: Field): number => {
    const wrong = [...matched].filter(
      ([label, figure]) => (label[field] ?? null) !== (figure[field] ?? null),
    )
    for (const [label, figure] of wrong) {
      problems.push(
        `${field} of ${line(label)}: ${label[field] ?? null}, read as ${figure[field] ?? null}`,
      )
    }
    return share(matched.size - wrong.length, matched.size)
  }
  const accuracy = {
    kind: right('kind'),
    unit: right('unit'),
    qualifier: right('qualifier'),
    direction: right('direction'),
  }
  const anyTaken = new Set([...taken, ...matchFigures(gold, predicted).values()])
  const trapHits = predicted
    .filter((figure) => !anyTaken.has(figure))
    .flatMap((figure) => {
      const trap = traps.find((each) => overlap(figure, each) > 0)
      return trap === undefined ? [] : [`trap hit: ${line(figure)} (${trap.why})`]
    })
  return {
    precision: share(matched.size, figures.length),
    recall: share(matched.size, labels.length),
    accuracy,
    problems,
    trapHits,
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
