import type { CarriedState, Difference, Differences } from '@shared/carry'
import type { OpenPlace, PlacedKind } from '@shared/replacement'

/** What became of a place, as a badge says it. */
export const stateNames: Readonly<Record<CarriedState, string>> = {
  exact: 'In place',
  moved: 'Moved',
  changed: 'Changed',
  orphan: 'No place',
}

export const kindNames: Readonly<Record<PlacedKind, string>> = {
  note: 'Note',
  correction: 'Corrected figure',
  link: 'Link',
  pin: 'Pin',
  verdict: 'Comparison row',
}

/** A score from 0 to 1 as a reader weighs it. */
export function closeness(score: number): string {
  const words = score >= 0.9 ? 'Very close' : score >= 0.7 ? 'Close' : 'Similar'
  return `${words}, ${Math.round(score * 100)} of 100`
}

/** "1,250 is now 1,400", for a list and for screen readers. */
export function differenceInWords({ old, new: now }: Difference): string {
  if (old === null) return `${now} is new`
  return now === null ? `${old} is gone` : `${old} is now ${now}`
}

export function allDifferences({ figures, names }: Differences): readonly Difference[] {
  return [...figures, ...names]
}

/** A name that stays the same while the list is read anew. */
export function keyOf({ ref }: Pick<OpenPlace, 'ref'>): string {
  return `${ref.briefing}/${ref.item}/${ref.tie?.end ?? ''}`
}

/** A stretch of a passage that reads otherwise on the other side, or does not. */
export interface Piece {
  readonly text: string
  readonly differs: boolean
}

/** The passage cut at the words that differ. */
export function cutAt(text: string, words: readonly (string | null)[]): readonly Piece[] {
  const wanted = words.filter((word) => word !== null && word !== '') as readonly string[]
  const pieces: Piece[] = []
  let from = 0
  for (;;) {
    const next = nextOf(text, wanted, from)
    if (!next) break
    if (next.at > from) pieces.push({ text: text.slice(from, next.at), differs: false })
    pieces.push({ text: next.word, differs: true })
    from = next.at + next.word.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), differs: false })
  return pieces
}

/** The earliest of the words from there on; of two at one place the longer. */
function nextOf(text: string, words: readonly string[], from: number) {
  return words
    .map((word) => ({ word, at: wholeWord(text, word, from) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at || other.word.length - one.word.length)[0]
}

/** Not the 12 in 1,250. */
function wholeWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text.slice(Math.max(0, at - 1), at)} ${text.charAt(at + word.length)}`
    if (!/[\p{L}\p{N}]/u.test(around) || /[^\p{ASCII}]/u.test(word)) return at
  }
  return -1
}
