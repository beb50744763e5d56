import type { RevisionText } from '@shared/briefing'
import { heaviestIncreasing } from '../anchoring/diff/increasing'
import { findEqualBlocks } from '../anchoring/pairing/equal-blocks'
import { plainWords } from './words'

/** Two blocks that are one piece of writing, by their indices. */
export interface PairedBlocks {
  readonly left: number
  readonly right: number
  /** It stands elsewhere in the order of the blocks. */
  readonly moved: boolean
}

type Text = Pick<RevisionText, 'text' | 'blocks'>

/** Share of the words of two blocks that must be the same, and where both neighbours are paired already. */
const alikeEnough = 0.5
const alikeBetween = 0.25
/** Word sequences that stand in more blocks than this say nothing. */
const mostBlocks = 12

/** Finds the counterpart of each block: equal ones first, then those that share most words, best first. */
export function pairBlocks(left: Text, right: Text): readonly PairedBlocks[] {
  const [leftTexts, rightTexts] = [textsOf(left), textsOf(right)]
  const equal = findEqualBlocks(whole(left), whole(right), leftTexts, rightTexts)
  const rightOf = new Map<number, number>([...equal.inOrder, ...equal.displaced])
  const taken = new Set(rightOf.values())

  const words = { left: wordsOf(leftTexts, rightOf), right: wordsOf(rightTexts, taken) }
  const pair = (one: number, other: number): void => {
    if (rightOf.has(one) || taken.has(other)) return
    rightOf.set(one, other)
    taken.add(other)
  }
  for (const { left: one, right: other, share } of candidates(words.left, words.right)) {
    if (share >= alikeEnough) pair(one, other)
  }
  // What stands between two pairs on both sides and is somewhat alike was rewritten in place.
  for (const one of words.left.keys()) {
    const before = one === 0 ? -1 : rightOf.get(one - 1)
    const after = one === leftTexts.length - 1 ? rightTexts.length : rightOf.get(one + 1)
    const other = before === undefined ? -1 : before + 1
    if (before === undefined || after !== other + 1) continue
    if (shareOf(words.left.get(one), words.right.get(other)) >= alikeBetween) pair(one, other)
  }
  return withMoves(rightOf, leftTexts)
}

function withMoves(
  rightOf: ReadonlyMap<number, number>,
  texts: readonly string[],
): readonly PairedBlocks[] {
  const pairs = [...rightOf].toSorted(([one], [other]) => one - other)
  const inPlace = new Set(
    heaviestIncreasing(
      pairs.map(([, right]) => right),
      (index) => (texts[pairs[index]?.[0] ?? 0] ?? '').length + 1,
    ),
  )
  return pairs.map(([left, right], index) => ({ left, right, moved: !inPlace.has(index) }))
}

const whole = (text: Text): RevisionText => ({ ...text, endsMidSentence: false })

function textsOf({ text, blocks }: Text): readonly string[] {
  return blocks.map(({ start, end }) => text.slice(start, end))
}

/** The words of the blocks that have no counterpart yet. */
type Words = ReadonlyMap<number, readonly string[]>

function wordsOf(texts: readonly string[], paired: { has(index: number): boolean }): Words {
  const entries = texts.flatMap((text, index) =>
    paired.has(index) ? [] : [[index, plainWords(text)] as const],
  )
  return new Map(entries)
}

/** Pairs of blocks that share a rare sequence of words, the most alike first. */
function candidates(left: Words, right: Words) {
  const byKey = new Map<string, number[]>()
  for (const [index, words] of right) {
    for (const key of keysOf(words)) {
      const blocks = byKey.get(key)
      if (blocks) blocks.push(index)
      else byKey.set(key, [index])
    }
  }
  const found: { left: number; right: number; share: number }[] = []
  for (const [index, words] of left) {
    const others = new Set<number>()
    for (const key of keysOf(words)) {
      const blocks = byKey.get(key) ?? []
      if (blocks.length <= mostBlocks) for (const block of blocks) others.add(block)
    }
    for (const other of others) {
      found.push({ left: index, right: other, share: shareOf(words, right.get(other)) })
    }
  }
  return found.toSorted((one, other) => other.share - one.share || one.left - other.left)
}

/** Each two words that follow one another; a single word for itself. */
function keysOf(words: readonly string[]): ReadonlySet<string> {
  const [only = ''] = words
  if (words.length < 2) return new Set([only])
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

/** Share of the words that stand in both: 0 to 1. */
function shareOf(left: readonly string[] = [], right: readonly string[] = []): number {
  const total = left.length + right.length
  if (total === 0) return 0
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    counts.set(word, count - 1)
    shared += 1
  }
  return (2 * shared) / total
}
