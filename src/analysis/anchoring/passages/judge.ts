import type { Span } from '@shared/briefing'
import { createCompare, namesConflict, type TokenRange } from '../guards/agreement'
import type { Reading } from '../guards/reading'
import { tokensOf } from '../pairing/join'
import type { RevisionMap } from '../pairing/revision-map'
import type { Place, Placed } from './place'
import { sentencesAround, spanOfTokens, tokensIn } from './sentence-range'

export type Verdict =
  | { readonly state: 'exact' | 'moved' }
  /** The stretches whose differences the reader is to see. */
  | { readonly state: 'changed'; readonly older: TokenRange; readonly newer: TokenRange }
  | { readonly state: 'orphan' }

export type Judge = (span: Span, placed: Placed) => Verdict

/** Share of a passage that must be the same, unless it is short and its sentence is. */
const sameOfPassage = 0.5
const shortPassage = 60

const orphan: Verdict = { state: 'orphan' }

/** Decides whether a place may be taken for the passage's own. In doubt it may not. */
export function createJudge(reading: Reading, map: RevisionMap, place: Place): Judge {
  const { older, newer } = reading
  const compare = createCompare(reading)
  const { runs, pieces } = map

  return (span, placed) => {
    const piece = pieces[placed.piece]
    if (!piece) return orphan
    const isSame = sameText(span, placed)
    if (piece.identical && isSame && placed.kept === span.end - span.start) return kept(placed)
    const oldSentence = sentencesAround(older.tokens, span)
    const context = place(spanOfTokens(older.tokens, oldSentence))
    const newSentence = context
      ? tokensIn(newer.tokens, hull(context, placed))
      : sentencesAround(newer.tokens, placed)
    if (!isSame && !survives(span, placed, context)) return orphan
    const trail = { runs, from: 0, to: runs.old.length, noisy: piece.noisy }
    const agreement = compare(oldSentence, newSentence, trail)
    const { lostNames, lostFigures, respeltNames, sharedNames } = agreement
    const changed: Verdict = { state: 'changed', older: oldSentence, newer: newSentence }
    // One name respelt and other figures: Henan and Hunan are two places, not a slip.
    const doubtful = !piece.noisy && respeltNames > 0 && lostFigures > 0
    if (namesConflict(agreement) || doubtful) {
      const { sharedRareFigures, gainedKnown } = agreement
      return sharedRareFigures > 0 && lostFigures === 0 && !gainedKnown ? changed : orphan
    }
    if (piece.conflicted && sharedNames === 0) {
      if (lostFigures > 0) return orphan
      const olds = tokensOf(older, piece.oldBlock)
      return { state: 'changed', older: olds, newer: tokensOf(newer, piece.newBlock) }
    }
    const faithful = isSame && lostNames === 0 && lostFigures === 0 && respeltNames === 0
    return faithful ? kept(placed) : changed
  }

  function sameText(span: Span, placed: Span): boolean {
    const size = span.end - span.start
    if (placed.end - placed.start !== size) return false
    return newer.tokens.text.startsWith(older.tokens.text.slice(span.start, span.end), placed.start)
  }

  function survives(span: Span, placed: Placed, context: Placed | null): boolean {
    const size = span.end - span.start
    const longer = Math.max(size, placed.end - placed.start)
    if (placed.kept >= longer * sameOfPassage) return true
    if (size > shortPassage || !context) return false
    const sentence = spanOfTokens(older.tokens, sentencesAround(older.tokens, span))
    const whole = Math.max(sentence.end - sentence.start, context.end - context.start)
    return context.kept >= whole * sameOfPassage
  }
}

const kept = ({ inPlace }: Placed): Verdict => ({ state: inPlace ? 'exact' : 'moved' })

const hull = (one: Span, another: Span): Span => ({
  start: Math.min(one.start, another.start),
  end: Math.max(one.end, another.end),
})
