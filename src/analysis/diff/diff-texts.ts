import type { AlignedText } from '@shared/alignment'
import type { Block, Span } from '@shared/briefing'
import type { DiffChange, TextDiff } from '@shared/diff'
import { figureChanges } from './figure-changes'
import { pairBlocks } from './pair-blocks'
import { diffWords, length } from './words'

/** How the right text differs from the left one: block by block, word by word, figure by figure. */
export function diffTexts(left: AlignedText, right: AlignedText): TextDiff {
  const pairs = pairBlocks(left, right)
  const leftOf = new Map(pairs.map((pair) => [pair.right, pair]))
  const paired = new Set(pairs.map((pair) => pair.left))
  const changes: DiffChange[] = []
  let same = 0

  /** What is gone stands behind the block it stood behind. */
  function removedAfter(index: number): void {
    for (let next = index + 1; next < left.blocks.length && !paired.has(next); next += 1) {
      const block = left.blocks[next]
      if (block) changes.push(oneSided('removed', spanOf(block), null))
    }
  }

  removedAfter(-1)
  for (const [index, block] of right.blocks.entries()) {
    const pair = leftOf.get(index)
    const old = pair && left.blocks[pair.left]
    if (!old) {
      changes.push(oneSided('added', null, spanOf(block)))
      continue
    }
    const change = compare(left, right, old, block, pair.moved)
    same += length(old) - sum(change.hunks.map((hunk) => hunk.left))
    if (change.hunks.length > 0 || change.kind === 'moved') changes.push(change)
    removedAfter(pair.left)
  }
  const all = sum(left.blocks) + sum(right.blocks)
  return { changes, alike: all === 0 ? 1 : (2 * same) / all }
}

function compare(
  left: AlignedText,
  right: AlignedText,
  old: Block,
  block: Block,
  moved: boolean,
): DiffChange {
  const at = { left: spanOf(old), right: spanOf(block) }
  const hunks = diffWords(
    left.text.slice(old.start, old.end),
    right.text.slice(block.start, block.end),
    at,
  )
  const figures =
    hunks.length > 0 ? figureChanges(at, hunks, left.figures.metrics, right.figures.metrics) : []
  return { kind: moved ? 'moved' : 'edited', ...at, hunks, figures }
}

function oneSided(kind: 'added' | 'removed', left: Span | null, right: Span | null): DiffChange {
  return { kind, left, right, hunks: [], figures: [] }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

const sum = (spans: readonly Span[]): number =>
  spans.reduce((total, span) => total + length(span), 0)
