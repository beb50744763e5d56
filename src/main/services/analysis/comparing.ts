import { setImmediate } from 'node:timers/promises'
import { comparing, type Comparer } from '@analysis/comparison'
import type { AlignedText } from '@shared/alignment'
import type { Comparison, FigureTie } from '@shared/comparison'
import { DiptychError } from '@shared/errors'

/** Pairs that are kept matched, so that a verdict costs only the choosing. */
const mostComparers = 3
const comparers = new Map<string, Comparer>()
/** Comparisons under way, by key; false once they are called off. */
const underWay = new Map<string, { wanted: boolean }>()

/** Compares in steps, so that a word from outside is heard between them; null when it was called off. */
export async function runComparison(
  key: string,
  left: AlignedText,
  right: AlignedText,
  ties: readonly FigureTie[],
  progress: (share: number) => void,
): Promise<Comparison | null> {
  const state = { wanted: true }
  underWay.set(key, state)
  try {
    const steps = comparing(left, right)
    let step = steps.next()
    while (!step.done) {
      progress(step.value)
      await setImmediate()
      if (!state.wanted) return null
      step = steps.next()
    }
    keep(key, step.value)
    return step.value(ties)
  } finally {
    underWay.delete(key)
  }
}

export function compareAgain(key: string, ties: readonly FigureTie[]): Comparison | null {
  return comparers.get(key)?.(ties) ?? null
}

export function cancelCompare(key: string): void {
  const state = underWay.get(key)
  if (state) state.wanted = false
}

/** The result, or `cancelled`: errors do not cross to another thread as they are. */
export function called(comparison: Comparison | null): Comparison {
  if (comparison) return comparison
  throw new DiptychError('cancelled', 'The comparison was called off.')
}

function keep(key: string, comparer: Comparer): void {
  comparers.delete(key)
  comparers.set(key, comparer)
  const [oldest] = comparers.keys()
  if (comparers.size > mostComparers && oldest !== undefined) comparers.delete(oldest)
}
