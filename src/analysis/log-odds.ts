/** A weight for each feature. */
export type Weights<T> = Readonly<Record<keyof T, number>>

/** What features say together: the log odds of a linear model, without its bias. */
export function weighed<T extends object>(features: T, weights: Weights<T>): number {
  let sum = 0
  for (const key in features) sum += weights[key] * Number(features[key])
  return sum
}

/** The probability of log odds. Few labelled pairs make them too sure of themselves; `temperature` holds them back. */
export function probability(logOdds: number, temperature: number): number {
  return 1 / (1 + Math.exp(-logOdds / temperature))
}
