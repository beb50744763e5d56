import type { RowStanding } from '@shared/comparison'
import type { Judged, Likeness } from './judge'
import { confidenceOf } from './model'

/** Under this a pair is only suggested, and under that not even shown. */
const foundFrom = 0.6
const suggestedFrom = 0.42
/** What is known to count different things is no suggestion as long as it is likelier to be wrong. */
const otherFrom = 0.5
/** A rival of a row is shown too when it is about as likely and one of its figures has no row. */
const rivalBehind = 1.6

export interface Chosen extends Judged {
  readonly standing: RowStanding
  /** Id of the reader's verdict. */
  readonly verdict: string | null
}

/**
 * Gives each figure one row at most, the surest first, and suggests what else may be. `taken` are figures
 * that the reader has paired.
 */
export function choose(
  judged: readonly Judged[],
  taken: { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> },
): readonly Chosen[] {
  const order = judged.toSorted(
    (a, b) => b.confidence - a.confidence || a.left - b.left || a.right - b.right,
  )
  const left = new Map([...taken.left].map((place) => [place, Infinity]))
  const right = new Map([...taken.right].map((place) => [place, Infinity]))
  const chosen: Chosen[] = []
  const rivals: Judged[] = []
  for (const pair of order) {
    if (pair.confidence < suggestedFrom) break
    if (pair.likeness.otherNoun === 1 && pair.confidence < otherFrom) continue
    if (left.has(pair.left) || right.has(pair.right)) {
      rivals.push(pair)
      continue
    }
    left.set(pair.left, pair.score)
    right.set(pair.right, pair.score)
    const standing = pair.confidence >= foundFrom ? 'found' : 'suggested'
    chosen.push({ ...pair, standing, verdict: null })
  }
  const rivalled = new Set<string>()
  for (const pair of rivals) {
    const [one, other] = [left.get(pair.left), right.get(pair.right)]
    if (one !== undefined && other !== undefined) continue
    if (isOther(pair.likeness) || pair.score < (one ?? other ?? 0) - rivalBehind) continue
    const sides = [`l${pair.left}`, `r${pair.right}`]
    if (sides.some((side) => rivalled.has(side))) continue
    for (const side of sides) rivalled.add(side)
    // Not how likely it is by itself, but in the place of the row that is likelier.
    const confidence = pair.confidence * confidenceOf(pair.score - (one ?? other ?? 0))
    chosen.push({ ...pair, confidence, standing: 'suggested', verdict: null })
  }
  return chosen
}

/** They count different things: only the best of such pairs is worth a look. */
const isOther = ({ noun, otherNoun }: Likeness): boolean =>
  otherNoun > 0 || (noun > 0.2 && noun < 0.6)
