import type { Metric } from '@shared/metric'
import type { Observed } from './observe'
import type { Measure } from './units'

/** How many figures before one are looked through; a sentence of more is a list. */
const reach = 12

/**
 * The last figure of the sentence that is measured alike, unless the one is set against it. What is left out
 * of the second of two such figures stands with the first: "investment rose 12.6% in industry and 7.3% in
 * roads" are two changes, and "incomes were 38,460; townspeople had 48,730" two incomes.
 */
export function siblingOf(
  { sentence, start }: Metric,
  { dimension }: Measure,
  before: readonly Observed[],
  text: string,
): Observed | null {
  for (let at = before.length - 1; at >= Math.max(0, before.length - reach); at -= 1) {
    const one = before[at]
    if (one?.metric.sentence.start !== sentence.start) return null
    if (one.measure.dimension !== dimension) continue
    return contrasted.test(text.slice(one.metric.end, start)) ? null : one
  }
  return null
}

/** Whether a figure leaves its verb to the one before. */
export function leavesVerb({ unit, start }: Metric, sibling: Metric, text: string): boolean {
  const between = text.slice(sibling.end, start)
  return unit === sibling.unit && gapped.test(between) && !finite.test(between)
}

const contrasted = /\b(?:against|than|compared|versus)\b/u
const gapped =
  /^(?:,? (?:and|while|but) (?:the )?(?:[\p{L}\p{M}’'-]+ ){1,4}|,? (?:(?:and|while|but) )?(?:that (?:of|in|for)|those (?:of|in|for)|in|for|of|among) [\p{L}\p{M}’' -]{2,70}| (?:in|for|of|among) [\p{L}\p{M}’' -]{2,50},? and )$/u
const finite =
  /\b(?:is|are|was|were|had|has|have|at|reach\w*|stood|made|account\w*|total\w*|represent\w*|makes?|covers?|took|takes?|comes?|came|of which|up|down)\b/u
