import { areOpposed } from './ends'
import type { Observed } from './observe'
import type { Weights } from './term-weights'
import { areKin, conceptName } from './terms'
import { dot, overlap, type Weighted } from './weigh'

/** What speaks for and against two figures being the same indicator. */
export interface Likeness {
  /** They count the same thing: 1, something akin: 0.4, a word like "projects": little. */
  readonly noun: number
  /** They count other things: 1 when both are known by name, less when another name is all that is known. */
  readonly otherNoun: number
  /** What is measured, and the words around it. */
  readonly head: number
  readonly clause: number
  /** All words, the nearest most. */
  readonly words: number
  readonly sentence: number
  /** Neither their words nor their sentences have anything to speak of in common. */
  readonly bare: number
  readonly paragraph: number
  /** How close each paragraph is to being the other's likeliest. */
  readonly standing: number
  /** Powers of ten between the two values, beyond what a few years do. */
  readonly magnitude: number
  /** One was added, the other is the total. */
  readonly part: number
  /** One is the start of a rise, one end of a range or the whole of a part, and the other is not. */
  readonly role: number
  /** One is still to come. */
  readonly pending: number
  readonly scope: number
  /** One is of exports, the other of imports. */
  readonly opposed: number
  /** The same was done to the things, or something else. */
  readonly deeds: number
  /** How far apart they stand, as a share of the text. */
  readonly distance: number
  /** Powers of ten of how many figures each could be paired with by their units alone. */
  readonly crowd: number
  /** The very same number, as far as it is telling: two texts say 5 by chance, 7,070 hardly. */
  readonly value: number
}

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
  places: Pick<Likeness, 'paragraph' | 'standing' | 'distance' | 'crowd'>,
): Likeness {
  const words = dot(x.all, y.all)
  const nouns = nounLikeness(a, b)
  const sentence = dot(x.sentence, y.sentence)
  return {
    ...nouns,
    // Where they are known to count different things, the one is only spoken of beside the other.
    head: Math.max(overlap(x.head, y.head), nouns.otherNoun === 1 ? 0 : crossed(x, y)),
    clause: overlap(x.near, y.near),
    words,
    sentence,
    bare: words + sentence < leastCommon ? 1 : 0,
    magnitude: magnitude(a, b),
    part: partLikeness(a, b),
    role: a.role === b.role ? 0 : 1,
    pending: a.pending === b.pending ? 0 : 1,
    scope: a.scope === b.scope ? 0 : 1,
    opposed: areOpposed(a.ends, b.ends) ? 1 : 0,
    deeds: deedsLikeness(a, b),
    ...places,
    value: a.metric.value === b.metric.value ? significance(a.metric.value) : 0,
  }
}

/** What was added or done over some time is not what there is; but where neither says so, it may be. */
function partLikeness(a: Observed, b: Observed): number {
  if (a.part !== null && b.part !== null && a.part !== b.part) return 1
  const [stock, flow] = a.isFlow ? [b, a] : [a, b]
  return flow.isFlow && !stock.isFlow && stock.part === 'all' ? 0.6 : 0
}

const leastCommon = 0.1

function significance(value: number): number {
  const digits = String(value).replace(/^[0.]+|0+$|\D/gu, '').length
  return Math.min(digits / 3, 1)
}

function deedsLikeness({ deeds: one }: Observed, { deeds: other }: Observed): number {
  if (one.size === 0 || other.size === 0) return 0
  return [...one].some((deed) => other.has(deed)) ? 1 : -1
}

type Nouns = Pick<Likeness, 'noun' | 'otherNoun'>

const like = (noun: number): Nouns => ({ noun, otherNoun: 0 })

function nounLikeness(a: Observed, b: Observed): Nouns {
  if (a.metric.kind !== 'count' && b.metric.kind !== 'count') return like(0)
  const [one, other] = [a.noun, b.noun]
  if (one === null || other === null) return lentLikeness(a, b)
  if (one === other) return like(a.isGeneric ? 0.15 : 1)
  if (areKin(one, other)) return like(0.4)
  if (a.isGeneric || b.isGeneric) return { noun: 0, otherNoun: 0.12 }
  const known = conceptName(one) !== null && conceptName(other) !== null
  return { noun: 0, otherNoun: known ? 1 : unknownNoun }
}

/** A noun that a number borrowed may be the wrong one: it says less for a pair, and less against it. */
function lentLikeness(a: Observed, b: Observed): Nouns {
  const [one, other] = [a.noun ?? a.lent, b.noun ?? b.lent]
  const isNear = (a.noun !== null && b.near.has(a.noun)) || (b.noun !== null && a.near.has(b.noun))
  if (one === null || other === null) return like(isNear ? 0.7 : 0)
  if (isNear || one === other) return like(0.7)
  if (areKin(one, other)) return like(0.28)
  return { noun: 0, otherNoun: lentOther }
}

const lentOther = 0.3

/** What one of the two words means is not known, so the other translator may have meant the same. */
const unknownNoun = 0.6

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
