import type { Judged } from './judge'
import type { Figure } from './match'
import type { Observed } from './observe'
import { conceptName } from './terms'

const mostTerms = 3
/** Paragraphs less alike than this are not called related. */
const related = 0.25
/** Less than this in common is not told. */
const telling = 0.03

/** The reason given where the reader has spoken. */
export const spokenReason = (standing: 'accepted' | 'rejected'): string =>
  standing === 'accepted'
    ? 'you paired these two'
    : 'you said that these two do not belong together'

/** Why two figures are thought to be one indicator, in words for the reader. */
export function reasonOf({ likeness }: Judged, a: Figure, b: Figure): string {
  const parts = [
    counted(a.observed, b.observed),
    spokenOf(a, b),
    likeness.paragraph >= related ? 'in related paragraphs' : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'similar words around both' : parts.join('; ')
}

function counted(a: Observed, b: Observed): string | null {
  if (a.noun !== null && a.noun === b.noun) return `both count ${shown(a, a.noun)}`
  if (a.isChange) return 'both are rates of change'
  if (a.metric.kind === 'count' || b.metric.kind === 'count') return null
  return a.metric.unit === b.metric.unit ? 'the same unit' : null
}

function spokenOf(a: Figure, b: Figure): string | null {
  const shared = [...a.weighted.all]
    .map(([key, weight]) => [key, weight * (b.weighted.all.get(key) ?? 0)] as const)
    .filter(([key, weight]) => key !== a.observed.noun && weight > telling)
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, mostTerms)
    .map(([key]) => shown(a.observed, key))
  return shared.length === 0 ? null : `both speak of ${shared.join(', ')}`
}

const shown = ({ surfaces }: Observed, key: string): string =>
  conceptName(key) ?? surfaces.get(key) ?? key
