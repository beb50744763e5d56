import type { Span } from '@shared/briefing'
import { runAt } from '../diff/runs'
import type { Reading } from '../guards/reading'
import type { RevisionMap } from '../pairing/revision-map'
import { at, byteAt, unitAt } from '../text/columns'
import { plain } from '../text/kinds'
import { tokenAt, type Tokens } from '../text/tokens'
import { spanOfTokens, tokensIn } from './sentence-range'

/** Where a stretch of the old text stands in the new one. */
export interface Placed extends Span {
  /** Characters of it that are the same there. */
  readonly kept: number
  /** The piece that holds most of it. */
  readonly piece: number
  /** All of what it was carried by kept its place in the order of the text. */
  readonly inPlace: boolean
}

export type Place = (span: Span) => Placed | null

/** A gap in the new text may be this much longer than what it takes the place of. */
const slack = 24

export function createPlace({ older, newer }: Reading, map: RevisionMap): Place {
  const { runs, pieceOf, pieces, inPlace } = map
  const count = runs.old.length
  const oldAt = (run: number): number => at(runs.old.data, run)
  const newAt = (run: number): number => at(runs.new.data, run)
  const oldEnd = (run: number): number => oldAt(run) + at(runs.size.data, run)
  const newEnd = (run: number): number => newAt(run) + at(runs.size.data, run)
  const isOfPiece = (run: number, piece: number): boolean =>
    run >= 0 && run < count && at(pieceOf, run) === piece

  return (span) => {
    const first = Math.max(0, runAt(runs, span.start))
    let core = -1
    let most = 0
    for (let run = first; run < count && oldAt(run) < span.end; run += 1) {
      const size = overlap(run, span)
      if (size <= most) continue
      most = size
      core = run
    }
    return core < 0 ? replaced(span) : around(core, span)
  }

  function overlap(run: number, { start, end }: Span): number {
    return Math.max(0, Math.min(end, oldEnd(run)) - Math.max(start, oldAt(run)))
  }

  /** From the largest run outwards, as long as the new text keeps the order and does not leap. */
  function around(core: number, span: Span): Placed | null {
    let kept = overlap(core, span)
    let straight = inPlace[at(pieceOf, core)] ?? false
    let first = core
    for (let run = core - 1; run >= 0 && oldEnd(run) > span.start; run -= 1) {
      if (!follows(run, first)) continue
      kept += overlap(run, span)
      straight &&= inPlace[at(pieceOf, run)] ?? false
      first = run
    }
    let last = core
    for (let run = core + 1; run < count && oldAt(run) < span.end; run += 1) {
      if (!follows(last, run)) continue
      kept += overlap(run, span)
      straight &&= inPlace[at(pieceOf, run)] ?? false
      last = run
    }
    const start = startOf(span, first)
    const end = endOf(span, last)
    return trimmed(span, start, end, kept, at(pieceOf, core), straight)
  }

  function follows(run: number, next: number): boolean {
    const oldGap = oldAt(next) - oldEnd(run)
    const newGap = newAt(next) - newEnd(run)
    return oldGap >= 0 && newGap >= 0 && newGap <= 3 * oldGap + 400
  }

  function startOf({ start }: Span, run: number): number {
    if (start >= oldAt(run)) return wordStart(start, newAt(run) + start - oldAt(run), run)
    const piece = at(pieceOf, run)
    const before = isOfPiece(run - 1, piece) && follows(run - 1, run) ? run - 1 : -1
    const blocks = edgesOf(piece)
    const oldFrom = before < 0 ? Math.min(blocks.old.start, start) : oldEnd(before)
    const newFrom = before < 0 ? Math.min(blocks.new.start, newAt(run)) : newEnd(before)
    const missing = oldAt(run) - start
    const gap = newAt(run) - newFrom
    if (isBlankFrom(older.tokens, oldFrom, start)) {
      if (gap <= 2 * missing + slack) return newFrom
      return newAt(run)
    }
    const share = missing / Math.max(1, oldAt(run) - oldFrom)
    return wordStart(start, newAt(run) - Math.round(gap * share), before)
  }

  function endOf({ end }: Span, run: number): number {
    if (end <= oldEnd(run)) return wordEnd(end, newAt(run) + end - oldAt(run), run)
    const piece = at(pieceOf, run)
    const after = isOfPiece(run + 1, piece) && follows(run, run + 1) ? run + 1 : -1
    const blocks = edgesOf(piece)
    const oldTo = after < 0 ? Math.max(blocks.old.end, end) : oldAt(after)
    const newTo = after < 0 ? Math.max(blocks.new.end, newEnd(run)) : newAt(after)
    const missing = end - oldEnd(run)
    const gap = newTo - newEnd(run)
    if (isBlankFrom(older.tokens, end, oldTo)) {
      if (gap <= 2 * missing + slack) return newTo
      return newEnd(run)
    }
    const share = missing / Math.max(1, oldTo - oldEnd(run))
    return wordEnd(end, newEnd(run) + Math.round(gap * share), after < 0 ? count : after)
  }

  /** A figure is taken whole: "2,400" became "12,400". Not what belongs to the word before. */
  function wordStart(oldOffset: number, offset: number, run: number): number {
    if (!startsWord(older.tokens, oldOffset)) return offset
    const token = tokenAt(newer.tokens, offset)
    const start = at(newer.tokens.start, token)
    if (token >= newer.tokens.count || start >= offset) return offset
    const before = oldAt(run) < oldOffset ? run : run - 1
    return before >= 0 && newEnd(before) > start && newAt(before) < offset ? offset : start
  }

  function wordEnd(oldOffset: number, offset: number, run: number): number {
    if (!endsWord(older.tokens, oldOffset)) return offset
    const token = tokenAt(newer.tokens, offset - 1)
    const end = at(newer.tokens.end, token)
    if (token >= newer.tokens.count || at(newer.tokens.start, token) >= offset || end <= offset)
      return offset
    const after = run < count && oldEnd(run) > oldOffset ? run : run + 1
    return after < count && newAt(after) < end && newEnd(after) > offset ? offset : end
  }

  /** Nothing of it is left: what stands between the same neighbours, or edges of the block, now. */
  function replaced(span: Span): Placed | null {
    const before = runAt(runs, span.start)
    const after = before + 1
    const held = before >= 0 && isInBlock(before, span.start)
    const piece = held ? at(pieceOf, before) : after < count ? at(pieceOf, after) : -1
    const edges = edgesOf(piece)
    if (span.start < edges.old.start || span.end > edges.old.end) return null
    const closed = isOfPiece(after, piece)
    if (held && closed && !follows(before, after)) return null
    const oldFrom = held ? oldEnd(before) : edges.old.start
    const newFrom = held ? newEnd(before) : edges.new.start
    const oldTo = closed ? oldAt(after) : edges.old.end
    const newTo = closed ? newAt(after) : edges.new.end
    const whole =
      isBlankFrom(older.tokens, oldFrom, span.start) && isBlankFrom(older.tokens, span.end, oldTo)
    const size = newTo - newFrom
    const straight = inPlace[piece] ?? false
    const counted = wordByWord(span, { start: oldFrom, end: oldTo }, { start: newFrom, end: newTo })
    if (counted) return { ...counted, kept: 0, piece, inPlace: straight }
    if (!whole || size > 2 * (span.end - span.start) + slack) return null
    return trimmed(span, newFrom, newTo, 0, piece, straight)
  }

  /** In "November 2, 2019" for "November 7, 2021" each word took the place of one of its kind. */
  function wordByWord(span: Span, oldGap: Span, newGap: Span): Span | null {
    const olds = tokensIn(older.tokens, oldGap)
    const news = tokensIn(newer.tokens, newGap)
    const wanted = tokensIn(older.tokens, span)
    if (olds.to - olds.from !== news.to - news.from || wanted.to <= wanted.from) return null
    for (let step = 0; step < olds.to - olds.from; step += 1) {
      const kind = byteAt(older.kinds, olds.from + step)
      if (kind === plain || kind !== byteAt(newer.kinds, news.from + step)) return null
    }
    const shift = news.from - olds.from
    return spanOfTokens(newer.tokens, { from: wanted.from + shift, to: wanted.to + shift })
  }

  function isInBlock(run: number, offset: number): boolean {
    return offset <= edgesOf(at(pieceOf, run)).old.end
  }

  /** Without blanks at its ends, unless the old stretch had them too. */
  function trimmed(
    span: Span,
    start: number,
    end: number,
    kept: number,
    piece: number,
    straight: boolean,
  ): Placed | null {
    let from = start
    let to = end
    if (!isBlank(older.tokens, span.start))
      while (from < to && isBlank(newer.tokens, from)) from += 1
    if (!isBlank(older.tokens, span.end - 1))
      while (from < to && isBlank(newer.tokens, to - 1)) to -= 1
    return to > from ? { start: from, end: to, kept, piece, inPlace: straight } : null
  }

  function edgesOf(piece: number): { readonly old: Span; readonly new: Span } {
    const { oldBlock = 0, newBlock = 0 } = pieces[piece] ?? {}
    const nowhere = { start: 0, end: 0 }
    return {
      old: older.revision.blocks[oldBlock] ?? nowhere,
      new: newer.revision.blocks[newBlock] ?? nowhere,
    }
  }
}

/** Of a revision's text, which knows no other blanks. */
function isBlank({ units }: Tokens, offset: number): boolean {
  const unit = unitAt(units, offset)
  return unit === 32 || unit === 10
}

function isBlankFrom(tokens: Tokens, from: number, to: number): boolean {
  for (let offset = from; offset < to; offset += 1) if (!isBlank(tokens, offset)) return false
  return true
}

function startsWord(tokens: Tokens, offset: number): boolean {
  const token = tokenAt(tokens, offset)
  return token < tokens.count && at(tokens.start, token) === offset
}

function endsWord(tokens: Tokens, offset: number): boolean {
  const token = tokenAt(tokens, offset - 1)
  return token < tokens.count && at(tokens.end, token) === offset
}
