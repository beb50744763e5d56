import type { RevisionText, Span } from '@shared/briefing'
import type { Carried } from '@shared/carry'
import type { Anchor } from '@shared/note'
import { hashText } from '../text'
import { anchorAt } from './create-anchor'
import { readBoth } from './guards/reading'
import { pairRevisions } from './pairing/pair-revisions'
import { createRevisionMap } from './pairing/revision-map'
import { createJudge } from './passages/judge'
import { createLocate } from './passages/locate'
import { createPlace } from './passages/place'
import { createSuggest } from './passages/suggest'

/**
 * Carries anchors from one revision of a text to another, whose number is `revision`: one comparison of
 * the two texts serves all of them. Answers in the order of `anchors`. An anchor is never given a place
 * that may not be its own; in doubt it is an orphan with suggestions.
 */
export function carryAnchors(
  from: RevisionText,
  to: RevisionText,
  revision: number,
  anchors: readonly Anchor[],
): readonly Carried[] {
  if (anchors.length === 0) return []
  const oldHashes = hashesOf(from)
  const newHashes = hashesOf(to)
  const locate = createLocate(from, oldHashes)
  const anchorIn = (span: Span): Anchor =>
    anchorAt(to, revision, span, (block) => newHashes[block] ?? '')
  if (from.text === to.text) {
    return anchors.map((anchor) => {
      const span = locate(anchor)
      return span ? { state: 'exact', anchor: anchorIn(span) } : lost
    })
  }
  const reading = readBoth(from, to)
  const map = createRevisionMap(pairRevisions(reading, oldHashes, newHashes), from.text.length)
  const place = createPlace(reading, map)
  const judge = createJudge(reading, map, place)
  const suggest = createSuggest(reading)
  return inReadingOrder(anchors, (anchor): Carried => {
    const span = locate(anchor)
    if (!span) return lost
    const placed = place(span)
    const verdict = placed && judge(span, placed)
    if (!placed || !verdict || verdict.state === 'orphan') {
      return { state: 'orphan', suggestions: suggest(span, placed) }
    }
    const found = anchorIn({ start: placed.start, end: placed.end })
    if (verdict.state !== 'changed') return { state: verdict.state, anchor: found }
    const differences = verdict.context.differences()
    return { state: 'changed', anchor: found, oldQuote: anchor.quote, differences }
  })
}

const lost: Carried = { state: 'orphan', suggestions: [] }

/** Neighbours in the text are carried one after another: what one looked at is still at hand for the next. */
function inReadingOrder(
  anchors: readonly Anchor[],
  carry: (anchor: Anchor) => Carried,
): readonly Carried[] {
  const startOf = (index: number): number => anchors[index]?.start ?? 0
  const order = anchors.map((_, index) => index)
  const answers: Carried[] = anchors.map(() => lost)
  for (const index of order.toSorted((one, another) => startOf(one) - startOf(another))) {
    const anchor = anchors[index]
    if (anchor) answers[index] = carry(anchor)
  }
  return answers
}

const hashesOf = ({ text, blocks }: RevisionText): readonly string[] =>
  blocks.map(({ start, end }) => hashText(text.slice(start, end)))
