import { probability, weighed, type Weights } from '../log-odds'
import type { Support } from './context'
import type { Likeness } from './judge'

/** Of the first round, in which figures are compared by themselves. */
const firstWeights: Weights<Likeness> = {
  noun: 0.8,
  otherNoun: -1.8,
  head: 0.6,
  clause: 2.3,
  words: 2.2,
  sentence: 1.8,
  bare: 0,
  paragraph: 1.1,
  standing: 1.8,
  magnitude: -3.4,
  part: -1,
  role: -2.4,
  pending: -0.9,
  scope: -0.4,
  opposed: -2.5,
  deeds: 0.5,
  distance: -0.6,
  crowd: -0.85,
  value: 1.4,
}
const firstBias = -3.4

/** Of the second round, which knows the first one's pairs. */
const secondWeights: Weights<Likeness & Support> = {
  noun: 0.6,
  otherNoun: -1.25,
  head: 0.4,
  clause: 1.1,
  words: 1.5,
  sentence: 1.4,
  bare: -2,
  paragraph: 1.4,
  standing: 0,
  magnitude: -2.4,
  part: -1,
  role: -2.8,
  pending: -0.7,
  scope: -0.5,
  opposed: -2.5,
  deeds: 0.4,
  distance: -0.2,
  crowd: -0.5,
  value: 0.7,
  neighbours: 2.9,
  astray: -1.1,
  tied: 0.3,
  apart: -0.7,
  companion: 1.6,
  otherCompanion: -4.5,
  lead: 0.9,
}
const secondBias = -2.1

/** Log odds that two figures are one indicator, by themselves. */
export function firstScore(likeness: Likeness): number {
  return firstBias + weighed(likeness, firstWeights)
}

/** Log odds that two figures are one indicator, with what was found around them. */
export function secondScore(likeness: Likeness, support: Support): number {
  return secondBias + weighed(likeness, secondWeights) + weighed(support, secondWeights)
}

const temperature = 1.3

export function confidenceOf(score: number): number {
  return probability(score, temperature)
}
