import { diffArrays } from 'diff'
import type { Span } from '@shared/briefing'
import type { Hunk } from '@shared/diff'

/** Numbers with their points and commas and words with their apostrophes stay whole; a Han character is a word. */
const word =
  /\p{N}+(?:[.,]\p{N}+)*|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*|[^\p{L}\p{M}\p{N}\s]/gu

/** More changed words than this are not taken apart any further: nobody could read the result. */
const mostEdits = 2000

/** Words, numbers and signs with their places, without the blanks between them. */
interface Words {
  readonly texts: string[]
  readonly spans: readonly Span[]
}

function wordsOf(text: string, from: number): Words {
  const found = [...text.matchAll(word)]
  return {
    texts: found.map(([piece]) => piece),
    spans: found.map(({ index, 0: piece }) => ({
      start: from + index,
      end: from + index + piece.length,
    })),
  }
}

/** Where the words of two stretches differ. */
export function diffWords(left: string, right: string, at: Hunk): readonly Hunk[] {
  if (left === right) return []
  const olds = wordsOf(left, at.left.start)
  const news = wordsOf(right, at.right.start)
  const parts = diffArrays(olds.texts, news.texts, { maxEditLength: mostEdits })
  if (!parts) return [at]
  const hunks: Hunk[] = []
  let [oldTo, newTo] = [0, 0]
  let [oldFrom, newFrom] = [0, 0]
  const end = (): void => {
    if (oldFrom < oldTo || newFrom < newTo) {
      hunks.push({
        left: covering(olds, oldFrom, oldTo, at.left.start),
        right: covering(news, newFrom, newTo, at.right.start),
      })
    }
  }
  for (const { count, added, removed } of parts) {
    if (!added && !removed) {
      end()
      oldTo += count
      newTo += count
      ;[oldFrom, newFrom] = [oldTo, newTo]
    } else if (removed) oldTo += count
    else newTo += count
  }
  end()
  return hunks
}

/** From the first word to the last; empty behind the word before where there is none. */
function covering({ spans }: Words, from: number, to: number, start: number): Span {
  if (from < to) return { start: spans[from]?.start ?? start, end: spans[to - 1]?.end ?? start }
  const place = spans[from - 1]?.end ?? start
  return { start: place, end: place }
}

/** The words of a text in small letters, without its signs. */
export function plainWords(text: string): readonly string[] {
  return (text.toLowerCase().match(word) ?? []).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

export const length = ({ start, end }: Span): number => end - start
