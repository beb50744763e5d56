import type { Observed, Weights } from './observe'
import { areKin } from './terms'
import { dot, overlap, type Weighted } from './weigh'

/** What speaks for and against two figures being the same indicator. */
export interface Likeness {
  /** They count the same thing: 1, something akin: 0.5, a word like "projects": little; other things: -1. */
  readonly noun: number
  /** What is measured, and the words around it. */
  readonly head: number
  readonly clause: number
  /** All words, the nearest most. */
  readonly words: number
  readonly paragraph: number
  /** Powers of ten between the two values, beyond what a few years do. */
  readonly magnitude: number
  /** One was added, the other is the total. */
  readonly part: number
  /** One is the start of a rise, or one end of a range, and the other is not. */
  readonly end: number
  /** One is still to come. */
  readonly pending: number
  readonly scope: number
  /** The same was done to the things, or something else. */
  readonly deeds: number
  /** How far apart they stand, as a share of the text. */
  readonly distance: number
  /** The very same number, as far as it is telling: two texts say 5 by chance, 7,070 hardly. */
  readonly value: number
}

const weights: Readonly<Record<keyof Likeness, number>> = {
  noun: 1.6,
  head: 3,
  clause: 1.8,
  words: 2.6,
  paragraph: 1.6,
  magnitude: -2.2,
  part: -1.1,
  end: -0.9,
  pending: -0.5,
  scope: -0.8,
  deeds: 0.9,
  distance: -0.4,
  value: 0.9,
}
const bias = -2.9

export interface Judged {
  readonly left: number
  readonly right: number
  readonly likeness: Likeness
  /** Log odds. */
  readonly score: number
  readonly confidence: number
}

export function likenessOf(
  [a, b]: readonly [Observed, Observed],
  [x, y]: readonly [Weighted, Weighted],
  paragraph: number,
  distance: number,
): Likeness {
  return {
    noun: nounLikeness(a, b),
    head: Math.max(overlap(x.head, y.head), crossed(x, y)),
    clause: overlap(x.near, y.near),
    words: dot(x.all, y.all),
    paragraph,
    magnitude: magnitude(a, b),
    part: a.part !== null && b.part !== null && a.part !== b.part ? 1 : 0,
    end: ended(a) === ended(b) ? 0 : 1,
    pending: a.pending === b.pending ? 0 : 1,
    scope: a.scope === b.scope ? 0 : 1,
    deeds: deedsLikeness(a, b),
    distance,
    value: a.metric.value === b.metric.value ? significance(a.metric.value) : 0,
  }
}

function significance(value: number): number {
  const digits = String(value).replace(/^[0.]+|0+$|\D/gu, '').length
  return Math.min(digits / 3, 1)
}

function deedsLikeness({ deeds: one }: Observed, { deeds: other }: Observed): number {
  if (one.size === 0 || other.size === 0) return 0
  return [...one].some((deed) => other.has(deed)) ? 1 : -1
}

/** Scores of few labelled pairs are too sure of themselves; this holds them back. */
const temperature = 1.7

export const confidenceOf = (score: number): number => 1 / (1 + Math.exp(-score / temperature))

export function scoreOf(likeness: Likeness): number {
  let score = bias
  for (const [name, weight] of Object.entries(weights)) {
    score += weight * likeness[name as keyof Likeness]
  }
  return score
}

function nounLikeness(a: Observed, b: Observed): number {
  if (a.metric.kind !== 'count' && b.metric.kind !== 'count') return 0
  const [one, other] = [a.noun, b.noun]
  if (one === null || other === null) {
    const [known, bare] = one === null ? [other, a] : [one, b]
    return known !== null && bare.near.has(known) ? 0.7 : 0
  }
  if (one === other) return a.isGeneric ? 0.15 : 1
  if (areKin(one, other)) return 0.4
  if (a.isGeneric || b.isGeneric) return -0.2
  return -1
}

/** The subject of one stands in the clause of the other. */
function crossed(x: Weighted, y: Weighted): number {
  return 0.8 * Math.max(share(x.head, y.near), share(y.head, x.near))
}

function share(head: Weights, near: Weights): number {
  let sum = 0
  let common = 0
  for (const [key, weight] of head) {
    sum += weight
    if (near.has(key)) common += weight
  }
  return sum === 0 ? 0 : common / sum
}

const free = 0.6

function magnitude(a: Observed, b: Observed): number {
  const [one, other] = [a.metric.value * a.measure.factor, b.metric.value * b.measure.factor]
  if (one <= 0 || other <= 0 || a.isChange || a.metric.kind === 'rank') return 0
  return Math.max(Math.abs(Math.log10(one / other)) - free, 0)
}

const ended = ({ metric: { pair } }: Observed): string | null =>
  pair === null || pair.role === 'to' ? null : pair.role
