import type { Span } from '@shared/briefing'
import { fold, foldInPlace, type FoldedText } from './fold'

/** What is looked for, and how exactly. */
export interface FindQuery {
  readonly words: string
  /** Capitals and accents count. */
  readonly matchCase: boolean
  readonly wholeWord: boolean
  /** `words` is a regular expression. */
  readonly regex: boolean
}

export interface Found {
  /** In reading order; no two overlap. */
  readonly hits: readonly Span[]
  /** There are more, which were not looked for. */
  readonly more: boolean
}

/** More hits than this are of no use to a reader. */
export const hitLimit = 100_000

/** A text that is searched again and again. */
export interface SearchableText {
  /** Throws a `SyntaxError` where the words are no regular expression. A hostile one may take for ever. */
  find(query: FindQuery): Found
}

export function createSearchableText(text: string): SearchableText {
  const folded = new Map<boolean, FoldedText>()
  let inPlace: string | undefined

  function foldedFor(matchCase: boolean): FoldedText {
    const known = folded.get(matchCase) ?? fold(text, { matchCase })
    folded.set(matchCase, known)
    return known
  }

  return {
    find(query) {
      const candidates = query.regex
        ? byExpression((inPlace ??= foldInPlace(text)), query)
        : byWords(foldedFor(query.matchCase), query)
      return collect(text, candidates, query.wholeWord)
    },
  }
}

function collect(text: string, candidates: Iterable<Span>, wholeWord: boolean): Found {
  const hits: Span[] = []
  for (const hit of candidates) {
    if (wholeWord && !isWhole(text, hit)) continue
    if (hits.length === hitLimit) return { hits, more: true }
    hits.push(hit)
  }
  return { hits, more: false }
}

function* byWords(folded: FoldedText, { words, matchCase }: FindQuery): Generator<Span> {
  // While it is typed, a hyphenated word ends in its hyphen.
  const given = words.normalize('NFC').replace(/(?<=\p{L})-$/u, '')
  const wanted = fold(given, { matchCase }).text
  if (wanted.trim() === '') return
  let from = folded.text.indexOf(wanted)
  while (from >= 0) {
    const end = from + wanted.length
    // The end by its last unit: what was dropped behind it is no part of the hit.
    yield { start: folded.toSource(from), end: folded.toSource(end - 1) + 1 }
    from = folded.text.indexOf(wanted, end)
  }
}

function* byExpression(text: string, { words, matchCase }: FindQuery): Generator<Span> {
  if (words === '') return
  const expression = compile(foldInPlace(words), matchCase ? 'gm' : 'gim')
  for (const { index, 0: match } of text.matchAll(expression)) {
    if (match !== '') yield { start: index, end: index + match.length }
  }
}

function compile(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, `${flags}u`)
  } catch {
    // The stricter reading refuses a superfluous backslash, which readers may write.
    return new RegExp(pattern, flags)
  }
}

/** Scripts that put no blank between words: there every place may be the edge of one. */
const joined = /[\p{L}\p{N}\p{M}_]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function isWhole(text: string, { start, end }: Span): boolean {
  return isEdge(text, start) && isEdge(text, end)
}

function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (!joined.test(before) || !joined.test(after)) return true
  return unspaced.test(before) || unspaced.test(after)
}
