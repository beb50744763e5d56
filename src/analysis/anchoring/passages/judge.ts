import type { RevisionText, Span } from '@shared/briefing'
import { blockIndexAt } from '../create-anchor'
import { counterpart, namesConflict, onlySlips, type TokenRange } from '../guards/agreement'
import type { Reading } from '../guards/reading'
import { tokensOf } from '../pairing/join'
import type { RevisionMap } from '../pairing/revision-map'
import { at, sameUnits } from '../text/columns'
import { figure } from '../text/kinds'
import { createContexts, type Context } from './contexts'
import type { Place, Placed } from './place'
import { sentencesAround, spanOfTokens, tokensIn } from './sentence-range'

export type Verdict =
  | { readonly state: 'exact' | 'moved' }
  /** With the stretches whose differences the reader is to see. */
  | { readonly state: 'changed'; readonly context: Context }
  | { readonly state: 'orphan' }

export type Judge = (span: Span, placed: Placed) => Verdict

/** Share of a passage that must be the same, unless it is short and its sentence is. */
const sameOfPassage = 0.5
const shortPassage = 60
const fewWords = 2

const orphan: Verdict = { state: 'orphan' }

/** Decides whether a place may be taken for the passage's own. In doubt it may not. */
export function createJudge(reading: Reading, map: RevisionMap, place: Place): Judge {
  const { older, newer } = reading
  const contexts = createContexts(reading, map, place)
  const { runs, pieces } = map

  return (span, placed) => {
    if (isInOneBlock(older.revision, span)) return judgePart(span, placed)
    const parts = splitByBlocks(older.revision, span)
    if (parts.length < 2) return judgePart(span, placed)
    const verdicts = parts.map((part): Verdict => {
      const own = place(part)
      if (!own || !isMostlyInside(own, placed)) return orphan
      return judgePart(part, own)
    })
    if (verdicts.some(({ state }) => state === 'orphan')) return orphan
    const unchanged = verdicts.every(({ state }) => state !== 'changed') && sameText(span, placed)
    if (unchanged) return kept(placed)
    return { state: 'changed', context: contexts.around(span, placed) }
  }

  function judgePart(span: Span, placed: Placed): Verdict {
    const piece = pieces[placed.piece]
    if (!piece) return orphan
    const isSame = sameText(span, placed)
    if (piece.identical && isSame && placed.kept === span.end - span.start) return kept(placed)
    if (!isSame && !survives(span, placed)) return orphan
    if (!keepsCompany(span, placed)) return orphan
    const context = contexts.around(span, placed)
    const agreement = context.agreement(piece.noisy)
    const { lostNames, lostFigures, respeltNames, sharedNames } = agreement
    const changed: Verdict = { state: 'changed', context }
    // One name respelt and other figures: Henan and Hunan are two places, not a slip.
    const doubtful = !piece.noisy && !piece.distinctive && respeltNames > 0 && lostFigures > 0
    const minor = piece.distinctive && (onlySlips(agreement) || lostNames * 4 <= sharedNames)
    if ((namesConflict(agreement) && !minor) || doubtful) {
      const { sharedRareFigures, gainedKnown } = agreement
      return sharedRareFigures > 0 && lostFigures === 0 && !gainedKnown ? changed : orphan
    }
    if (piece.conflicted && sharedNames === 0) {
      if (lostFigures > 0) return orphan
      const blocks = [tokensOf(older, piece.oldBlock), tokensOf(newer, piece.newBlock)] as const
      return { state: 'changed', context: contexts.of(...blocks) }
    }
    const faithful = isSame && lostNames === 0 && lostFigures === 0 && respeltNames === 0
    return faithful ? kept(placed) : changed
  }

  function isFigures({ from, to }: TokenRange): boolean {
    for (let token = from; token < to; token += 1) if (older.kinds[token] !== figure) return false
    return true
  }

  /** A word or two, or a figure, must still stand beside a neighbour: the "2" of "1 + 2" is not that of "2 + 6". */
  function keepsCompany(span: Span, placed: Placed): boolean {
    const olds = tokensIn(older.tokens, span)
    if (olds.to - olds.from > fewWords && !isFigures(olds)) return true
    const news = tokensIn(newer.tokens, placed)
    const block = at(older.tokens.block, olds.from)
    const beside = (oldToken: number, newToken: number): boolean => {
      if (at(older.tokens.block, oldToken) !== block || oldToken < 0) return false
      return newToken >= 0 && counterpart(reading, runs, oldToken) === newToken
    }
    const oldEdges = older.revision.blocks[block]
    const newEdges = newer.revision.blocks[at(newer.tokens.block, news.from)]
    const atEdge =
      (oldEdges?.start === span.start && newEdges?.start === placed.start) ||
      (oldEdges?.end === span.end && newEdges?.end === placed.end)
    return atEdge || beside(olds.from - 1, news.from - 1) || beside(olds.to, news.to)
  }

  function sameText(span: Span, placed: Span): boolean {
    const size = span.end - span.start
    if (placed.end - placed.start !== size) return false
    return sameUnits(older.tokens.units, span.start, newer.tokens.units, placed.start, size)
  }

  function survives(span: Span, placed: Placed): boolean {
    const size = span.end - span.start
    const longer = Math.max(size, placed.end - placed.start)
    if (placed.kept >= longer * sameOfPassage) return true
    if (size > shortPassage) return false
    const sentence = spanOfTokens(older.tokens, sentencesAround(older.tokens, span))
    const now = place(sentence)
    const whole = Math.max(sentence.end - sentence.start, now ? now.end - now.start : 0)
    return now !== null && now.kept >= whole * sameOfPassage
  }
}

const exact: Verdict = { state: 'exact' }
const moved: Verdict = { state: 'moved' }
const kept = ({ inPlace }: Placed): Verdict => (inPlace ? exact : moved)

const isInOneBlock = ({ blocks }: RevisionText, { start, end }: Span): boolean =>
  end <= (blocks[Math.max(0, blockIndexAt(blocks, start))]?.end ?? 0)

/** What of a passage stands in each block, without the blanks at its ends. */
function splitByBlocks({ text, blocks }: RevisionText, span: Span): readonly Span[] {
  const parts: Span[] = []
  let index = Math.max(0, blockIndexAt(blocks, span.start))
  for (; (blocks[index]?.start ?? Infinity) < span.end; index += 1) {
    const { start, end } = blocks[index] ?? span
    const from = Math.max(start, span.start)
    const part = text.slice(from, Math.min(end, span.end))
    const blanks = part.length - part.trimStart().length
    const size = part.trim().length
    if (size > 0) parts.push({ start: from + blanks, end: from + blanks + size })
  }
  return parts
}

function isMostlyInside(one: Span, another: Span): boolean {
  const common = Math.min(one.end, another.end) - Math.max(one.start, another.start)
  return 2 * common >= one.end - one.start
}
