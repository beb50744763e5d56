import { stemOf } from '../alignment/stem'
import type { Likeness } from './judge'
import type { Observed } from './observe'

/** Whether the two texts call it by other words, said in one sentence. */
export function wordingCaveat(a: Observed, b: Observed, likeness: Likeness): string | null {
  for (const key of namesIn(a, b)) {
    if (!key.startsWith('c:')) continue
    if (b.noun !== key && !b.head.has(key) && !b.near.has(key)) continue
    const [one, other] = [a.surfaces.get(key), b.surfaces.get(key)]
    if (one && other && isOtherWord(countedOf(one), countedOf(other))) {
      return `The left says “${one}”, the right “${other}”: likely the same under another name.`
    }
  }
  const [left, right] = [named(a), named(b)]
  const isOtherNoun = likeness.otherNoun > 0 && a.noun !== b.noun
  if (!isOtherNoun && likeness.head >= sameSubject) return null
  if (left === null || right === null) {
    const [side, name] = left === null ? ['right', right] : ['left', left]
    return name === null
      ? null
      : `Only the ${side} speaks of “${name}”: the other may name it otherwise.`
  }
  if (!isOtherWord(left, right)) return null
  return `The left speaks of “${left}”, the right of “${right}”: it may be the same under another name.`
}

/**
 * Terms that may name the indicator. What "files of credit" counts is not in its head, and where a number has
 * no noun of its own it is named by what stands around it.
 */
function namesIn(a: Observed, b: Observed): ReadonlySet<string> {
  const names = new Set(a.head.keys())
  if (a.noun !== null) names.add(a.noun)
  if (a.lent !== null || b.lent !== null) for (const key of a.near.keys()) names.add(key)
  return names
}

/** Subjects that are less alike than this are not the same words. */
const sameSubject = 0.45

/** What the text itself calls it. */
const named = ({ metric: { subject }, noun, surfaces }: Observed): string | null =>
  subject ?? (noun === null ? null : (surfaces.get(noun) ?? null))

/** "Vaccinations" are not in the words of "doses of vaccine", though their stem is. */
const countedOf = (name: string): string => name.replace(/ of .*$/u, '')

/** "schools" and "new schools" are the same words. */
function isOtherWord(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) =>
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .map(stemOf),
  )
  const [few, many] = (a ?? []).length < (b ?? []).length ? [a, b] : [b, a]
  return !(few ?? []).every((word) => many?.includes(word))
}
