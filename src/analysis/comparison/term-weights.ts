import type { Metric } from '@shared/metric'
import type { Term } from './terms'
import type { Measure } from './units'

/** How much each term counts, by its key. */
export type Weights = ReadonlyMap<string, number>

/** Code units between a word and the number at which the word counts half. */
const reach = 60
const partShare = 0.3

/** Words close to the number say more of it. */
export function nearby(terms: readonly Term[], { start, end }: Metric): Weights {
  const weights = new Map<string, number>()
  for (const term of terms) {
    const distance = Math.max(start - term.end, term.start - end, 0)
    const weight = term.weight / (1 + distance / reach)
    weights.set(term.key, Math.max(weights.get(term.key) ?? 0, weight))
    for (const part of term.parts) {
      weights.set(part, Math.max(weights.get(part) ?? 0, weight * partShare))
    }
  }
  return weights
}

/** What is measured in a unit of its own is told by it, however the unit is written. */
export function withUnit(weights: Weights, { kind }: Metric, { dimension, per }: Measure): Weights {
  const isTelling = kind !== 'count' && kind !== 'money' && kind !== 'percent' && kind !== 'rank'
  return isTelling ? new Map([...weights, [`u:${dimension}/${per ?? ''}`, 1]]) : weights
}

export function weightsOf(terms: readonly Term[]): Weights {
  return new Map(terms.map(({ key, weight }) => [key, weight]))
}
