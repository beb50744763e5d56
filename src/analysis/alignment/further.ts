import { otherSide, sides, type Side } from '@shared/side'
import { bestFirst, inOrder, isOfParagraphs, surely } from './choose'
import type { Judged } from './judge'
import { likelihood, secondScore } from './model'
import { answersBest, distinctWords, noSentences } from './parts'
import { createPartners, type Partners } from './partners'
import { noVector, type Vector } from './vector'
import type { WeighedTexts } from './weigh'

type Texts = Pick<WeighedTexts, Side>

/** Less in common with a part than this is nothing. */
const leastDistinct = 0.08
/** Who is related as surely as this stays where it is. */
const settled = 0.75
/** A bound on how far the best host may be ahead of the next. */
const mostAhead = 2

/**
 * Gives paragraphs further partners: one that became several, and several that became one. A paragraph without
 * a sure partner goes to its host, the one that answers it best, if it in turn answers sentences of the
 * host better than the host's other partners do.
 */
export function withFurther(
  judged: readonly Judged[],
  chosen: readonly Judged[],
  texts: Texts,
): readonly Judged[] {
  return sides.reduce((pairs, free) => {
    const found = furtherOf(free, judged, pairs, texts)
    const moved = new Set(found.map((pair) => pair[free]))
    return [...pairs.filter((pair) => !moved.has(pair[free])), ...found]
  }, chosen)
}

function furtherOf(
  free: Side,
  judged: readonly Judged[],
  chosen: readonly Judged[],
  texts: Texts,
): readonly Judged[] {
  const host = otherSide(free)
  const partners = createPartners(chosen)
  const stays = new Set(chosen.filter(isSettled).map((pair) => pair[free]))
  const open = new Map<number, Judged[]>()
  for (const pair of judged) {
    const place = pair[free]
    if (!isOfParagraphs(pair) || stays.has(place) || partners.of(free, place).length > 1) continue
    open.set(place, [...(open.get(place) ?? []), pair])
  }
  const distinctOf = (pair: Judged, others: readonly number[]): number =>
    distinctWords(
      texts[host][pair[host]]?.sentences ?? noSentences,
      wordsOf(texts, free, pair[free]),
      others.map((place) => wordsOf(texts, free, place)),
    )
  const proposed = [...open.values()].flatMap((pairs) =>
    bestHost(free, pairs, partners, distinctOf, texts),
  )
  const found: Judged[] = []
  for (const pair of proposed.toSorted(bestFirst)) {
    const rivals = found.filter((one) => one[host] === pair[host]).map((one) => one[free])
    const others = [...partners.of(host, pair[host]), ...rivals]
    if (distinctOf(pair, others) >= leastDistinct) found.push(pair)
  }
  return found
}

const isSettled = ({ confidence }: Judged): boolean => confidence >= settled

const wordsOf = (texts: Texts, side: Side, place: number): Vector =>
  texts[side][place]?.words ?? noVector

/** The pair of a paragraph and the host that answers it best, when that is a further one and sure enough. */
function bestHost(
  free: Side,
  pairs: readonly Judged[],
  partners: Partners,
  distinctOf: (pair: Judged, others: readonly number[]) => number,
  texts: Texts,
): readonly Judged[] {
  const host = otherSide(free)
  const [best, second] = pairs
    .map((pair) => {
      const others = partners.of(host, pair[host]).filter((place) => place !== pair[free])
      const distinct = distinctOf(pair, others)
      return { pair, others, distinct, score: ownScore(pair, distinct) }
    })
    .toSorted((a, b) => b.score - a.score || inOrder(a.pair, b.pair))
  if (!best || best.others.length === 0 || best.distinct < leastDistinct) return []
  const { pair } = best
  // Who opens a text has its counterpart there, or none.
  if (partners.has(pair.left, pair.right) || pair.likeness.otherOpening > 0) return []
  const hosts = pairs.map((one) => wordsOf(texts, host, one[host]))
  const sentences = texts[free][pair[free]]?.sentences ?? noSentences
  if (!answersBest(sentences, wordsOf(texts, host, pair[host]), hosts)) return []
  const lead = Math.min(best.score - (second?.score ?? -Infinity), mostAhead)
  const score = best.score + lead
  const likely = likelihood(score)
  if (likely < surely) return []
  const confidence = pair.likeness.thin === 1 ? surely : likely
  return [{ ...pair, score, confidence, weight: confidence, standing: { lead }, partly: true }]
}

/** Hosts are compared by what they say: what stands around them was found without their further partners. */
function ownScore({ likeness, support }: Judged, distinct: number): number {
  const words = Math.max(likeness.words, distinct)
  const around = { ...support, path: 0, neighbours: 0, opensSection: 0 }
  return secondScore({ ...likeness, words }, around, { lead: 0 })
}
