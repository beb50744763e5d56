import { probability, weighed, type Weights } from '../log-odds'
import type { Likeness } from './compare'
import type { Support } from './surroundings'

/** How much better a pair is than the best other pair of either block, in units of the score. */
export interface Standing {
  readonly lead: number
}

/** Of the first round, in which blocks are compared by themselves. */
const firstWeights: Weights<Likeness> = {
  words: 20,
  names: 2.5,
  indicators: 1.5,
  values: 3.5,
  distance: -0.5,
  sameOpening: 3,
  otherOpening: -2,
  frontMatter: -6,
  // It bounds the confidence (`judge.ts`).
  thin: 0,
  headings: 2.5,
  mixed: -5,
}

/** Of the second round, which knows the first one's pairs. */
const secondWeights: Weights<Likeness & Support & Standing> = {
  words: 14,
  names: 1,
  indicators: 0.5,
  values: 3,
  distance: -0.5,
  sameOpening: 2,
  otherOpening: -2,
  frontMatter: -6,
  thin: 0,
  headings: 1.5,
  mixed: -3.5,
  path: 0.5,
  below: 5.5,
  elsewhere: -4,
  neighbours: 0.75,
  order: 1.25,
  opensSection: 0.5,
  lead: 1,
}

const firstBias = -5
const secondBias = -3

/** Log odds that two blocks are related, by themselves. */
export function firstScore(likeness: Likeness): number {
  return firstBias + weighed(likeness, firstWeights)
}

/** Log odds that two blocks are related, with what stands around them. */
export function secondScore(likeness: Likeness, support: Support, standing: Standing): number {
  const own = weighed(likeness, secondWeights)
  return secondBias + own + weighed(support, secondWeights) + weighed(standing, secondWeights)
}

const temperature = 1.6

export function likelihood(score: number): number {
  return probability(score, temperature)
}
