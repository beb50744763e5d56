import { createAligner, type Box, type Landmarks } from '../diff/align-tokens'
import { clearMatches, createMatches } from '../diff/matches'
import { coveredBy, cutRuns, pushRun, pushRuns } from '../diff/runs'
import { createCompare, namesConflict, onlySlips, type Agreement } from '../guards/agreement'
import type { Reading, Side } from '../guards/reading'
import { at } from '../text/columns'
import { plain } from '../text/kinds'
import { createOutline, hasRareName } from './outline'
import { withheld, type Pairing, type Piece } from './pieces'

/** Makes pieces, if the guards let it. */
export interface Join {
  /** Whether two blocks stand under headings that may be the same. */
  readonly mayPair: (oldBlock: number, newBlock: number) => boolean
  /** Two equal blocks; where their headings speak against it, neither is given to another one. */
  readonly equal: (oldBlock: number, newBlock: number, displaced: boolean) => void
  /** Two blocks, or the boxes of tokens in them, that `seeds` or their words bring together. */
  readonly similar: (oldBlock: number, newBlock: number, box: Box, seeds: Landmarks) => boolean
}

/** Blocks of fewer words without a name of their own are known by their heading alone. */
const shortBlock = 25
/** Equal blocks of as many words are followed even under a heading that is another one. */
const longBlock = 40
/** Equal blocks of fewer words are not followed to another place. */
const shortestMove = 4
/** Shares of characters that must be the same: of the longer side, or of the shorter (split, merged). */
const sameOfLonger = 0.4
const sameOfShorter = 0.6
/** Of the longer, where nothing else that is rare ties the two together. */
const sameOfNameless = 0.6

export function createJoin(reading: Reading, pairing: Pairing): Join {
  const { older, newer } = reading
  const { runs, pieces } = pairing
  const compare = createCompare(reading)
  const compareSections = createOutline(reading)
  const aligner = createAligner(older.tokens, newer.tokens, reading.words)
  const matches = createMatches()

  function equal(oldBlock: number, newBlock: number, displaced: boolean): void {
    const { from, to } = tokensOf(older, oldBlock)
    const block = older.revision.blocks[oldBlock]
    const other = newer.revision.blocks[newBlock]
    if (!block || !other) return
    const first = at(newer.tokens.firstOf, newBlock)
    for (let step = 0; step < to - from; step += 1) matchTokens(from + step, first + step)
    const isShort = displaced && block.kind !== 'heading' && to - from < shortestMove
    const sure = !isShort && agreesWithSection(oldBlock, newBlock)
    pairing.newOf[oldBlock] = sure ? newBlock : withheld
    pairing.oldOf[newBlock] = sure ? oldBlock : withheld
    if (!sure) return
    const firstRun = runs.old.length
    pushRun(runs, block.start, other.start, block.end - block.start)
    pieces.push({
      oldBlock,
      newBlock,
      identical: true,
      noisy: false,
      distinctive: false,
      conflicted: false,
      oldStart: block.start,
      newStart: other.start,
      weight: block.end - block.start + 1,
      firstRun,
      lastRun: runs.old.length,
    })
  }

  function matchTokens(oldToken: number, newToken: number): void {
    pairing.newTokenOf[oldToken] = newToken + 1
    pairing.oldTokenOf[newToken] = oldToken + 1
  }

  function agreesWithSection(oldBlock: number, newBlock: number): boolean {
    const { from, to } = tokensOf(older, oldBlock)
    const section = compareSections(oldBlock, newBlock, pairing)
    if (section === 'same' || hasRareName(reading, from, to)) return true
    return to - from >= (section === 'renamed' ? shortBlock : longBlock)
  }

  function similar(oldBlock: number, newBlock: number, box: Box, seeds: Landmarks): boolean {
    const firstRun = runs.old.length
    clearMatches(matches)
    aligner.align(box, seeds, matches)
    const bounds = boundsOf(box, oldBlock, newBlock)
    pushRuns(runs, older.tokens, newer.tokens, matches, bounds)
    const lastRun = runs.old.length
    const weight = coveredBy(runs, bounds.oldFrom, bounds.oldTo, firstRun, lastRun)
    const noisy = isNoisy(box, firstRun)
    const piece: Piece = {
      oldBlock,
      newBlock,
      identical: false,
      noisy,
      distinctive: isDistinctive(seeds.old.length, box.oldTo - box.oldFrom, noisy),
      conflicted: false,
      oldStart: at(runs.old.data, firstRun),
      newStart: at(runs.new.data, firstRun),
      weight,
      firstRun,
      lastRun,
    }
    const verdict = lastRun > firstRun && judge(piece, bounds, seeds.old.length > 0)
    if (!verdict) {
      cutRuns(runs, firstRun)
      return false
    }
    pieces.push({ ...piece, conflicted: verdict === 'conflicted' })
    for (let index = 0; index < matches.old.length; index += 1) {
      matchTokens(at(matches.old.data, index), at(matches.new.data, index))
    }
    return true
  }

  function judge(piece: Piece, bounds: Bounds, seeded: boolean): 'sure' | 'conflicted' | false {
    const { oldBlock, newBlock, weight, firstRun, lastRun, noisy } = piece
    const ofOld = weight / Math.max(1, bounds.oldTo - bounds.oldFrom)
    const ofNew = weight / Math.max(1, bounds.newTo - bounds.newFrom)
    const longer = Math.min(ofOld, ofNew)
    const shorter = Math.max(ofOld, ofNew)
    // Without rare wording in common, a part that is alike is no reason to take the whole.
    if (longer < sameOfLonger && !(seeded && shorter >= sameOfShorter)) return false
    const words = tokensOf(older, oldBlock)
    const trail = { runs, from: firstRun, to: lastRun, noisy }
    const agreement = compare(words, tokensOf(newer, newBlock), trail)
    const section = compareSections(oldBlock, newBlock, pairing)
    const own = isKnownByWording(agreement, piece.distinctive)
    const named = agreement.sharedRareNames > 0 || (noisy && section === 'renamed')
    const long = words.to - words.from >= shortBlock
    if (section !== 'same' && !named) return own && long ? 'conflicted' : false
    const { lostNames, mistakenNames, sharedNames } = agreement
    const slips = noisy
      ? lostNames === mistakenNames && lostNames * 6 <= sharedNames
      : piece.distinctive && onlySlips(agreement)
    const { strayFigures, sharedRareFigures, sharedRareNames } = agreement
    const strays = strayFigures > sharedRareFigures + sharedRareNames
    if (strays && !piece.distinctive) return false
    if (namesConflict(agreement) && !slips) return !own ? false : noisy ? 'sure' : 'conflicted'
    const known = agreement.sharedNames + agreement.respeltNames + agreement.sharedRareFigures > 0
    return known || seeded || longer >= sameOfNameless ? 'sure' : false
  }

  /** Words between, that are not names, differ by a letter or two: the text is full of slips. */
  function isNoisy({ oldFrom, oldTo }: Box, firstRun: number): boolean {
    let slips = 0
    let match = 0
    for (let token = oldFrom; token < oldTo; token += 1) {
      while (match < matches.old.length && at(matches.old.data, match) < token) match += 1
      const isMatched = match < matches.old.length && at(matches.old.data, match) === token
      const start = at(older.tokens.start, token)
      const size = at(older.tokens.end, token) - start
      if (isMatched || older.kinds[token] !== plain || size < 4) continue
      if (coveredBy(runs, start, start + size, firstRun) >= size * 0.6) slips += 1
    }
    return slips >= 2 && slips * 20 >= oldTo - oldFrom
  }

  function boundsOf(box: Box, oldBlock: number, newBlock: number): Bounds {
    const [oldFrom, oldTo] = reach(older, oldBlock, box.oldFrom, box.oldTo)
    const [newFrom, newTo] = reach(newer, newBlock, box.newFrom, box.newTo)
    return { oldFrom, oldTo, newFrom, newTo }
  }

  return {
    equal,
    similar,
    mayPair: (oldBlock, newBlock) => compareSections(oldBlock, newBlock, pairing) !== 'other',
  }
}

/** Slips break most of the words in a row that stand nowhere else. */
export const isDistinctive = (seeds: number, words: number, noisy: boolean): boolean =>
  noisy ? seeds >= 4 && seeds * 48 >= words : seeds * 4 >= words

interface Bounds {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

/**
 * Other names, yet the same piece of writing: it keeps most of its names, and either wording that
 * stands nowhere else, or figures that do.
 */
function isKnownByWording(agreement: Agreement, distinctive: boolean): boolean {
  const { sharedNames, lostNames, sharedRareFigures, lostFigures, gainedKnown } = agreement
  if (lostNames * 3 > lostNames + sharedNames) return false
  return distinctive || (sharedRareFigures > 0 && lostFigures === 0 && !gainedKnown)
}

export const tokensOf = ({ tokens }: Side, block: number) => ({
  from: at(tokens.firstOf, block),
  to: at(tokens.firstOf, block + 1),
})

/** The characters of some tokens of a block: up to its edges, or to the neighbouring tokens. */
function reach(
  { tokens, revision }: Side,
  block: number,
  from: number,
  to: number,
): readonly [number, number] {
  const edges = revision.blocks[block] ?? { start: 0, end: 0 }
  return [
    from === at(tokens.firstOf, block) ? edges.start : at(tokens.end, from - 1),
    to === at(tokens.firstOf, block + 1) ? edges.end : at(tokens.start, to),
  ]
}
