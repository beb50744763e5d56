import type { Observed } from './observe'

/**
 * The place of the figure that says the same otherwise: the level that a growth rate stands beside, "output was
 * 9.48 million tonnes, 2.1% less than the year before", and the rate of such a level.
 */
export function companionsOf(figures: readonly Observed[]): readonly (number | null)[] {
  const companions: (number | null)[] = figures.map(() => null)
  for (const [at, figure] of figures.entries()) {
    if (!figure.isChange) continue
    const level = [at - 1, at + 1].find((place) => {
      const other = figures[place]
      return other && companions[place] === null && isLevelOf(other, figure)
    })
    if (level === undefined) continue
    companions[at] = level
    companions[level] = at
  }
  return companions
}

/** A rate of a percentage is in points. */
function isLevelOf(level: Observed, rate: Observed): boolean {
  if (level.isChange || level.metric.sentence.start !== rate.metric.sentence.start) return false
  if (level.metric.start > rate.metric.start && !/\bto\b/u.test(rate.clauseText)) return false
  return (level.metric.kind === 'percent') === (rate.measure.dimension === 'points')
}
