import type { Span } from '@shared/briefing'

/** A word, name part, code or number of a text. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** `code` mixes letters or signs with digits: `1+2+3+4`, `5G`, `COVID-19`. */
  readonly kind: 'word' | 'number' | 'code' | 'ideographs'
  /** No word of the same sentence stands before it. */
  readonly first: boolean
}

const sign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]'
const letter = `(?!${sign})[\\p{L}\\p{N}]`
const form = new RegExp(
  `${sign}+|\\p{N}+(?:\\+\\p{N}+)+|${letter}(?:${letter}|\\p{M}|[&'’.,-](?=${letter}))*`,
  'gu',
)
const ideographs = new RegExp(`^${sign}+$`, 'u')
const sentenceEnd = /[.!?:;。！？：；]["”’»)]*\s+["“‘«(]*$/u

/** The tokens of one block, in order. */
export function tokenize(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = []
  let before = start
  for (const match of text.slice(start, end).matchAll(form)) {
    const at = start + match.index
    const first = tokens.length === 0 || sentenceEnd.test(text.slice(Math.max(before - 1, 0), at))
    before = at + match[0].length
    for (const { text: piece, start: from } of split(match[0], at)) {
      const lower = piece.toLowerCase().replace(/’/gu, "'").replace(/'s$/u, '')
      tokens.push({
        text: piece,
        lower,
        kind: kindOf(piece),
        first: first && from === at,
        start: from,
        end: from + piece.length,
      })
    }
  }
  return tokens
}

/** `word.Next` and `word,next` are two words whose blank was lost; `1,409` and `R&D` are one. */
function split(piece: string, start: number): readonly { text: string; start: number }[] {
  if (!/[.,]/u.test(piece) || !/\p{L}/u.test(piece)) return [{ text: piece, start }]
  return [...piece.matchAll(/[^.,]+/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
  }))
}

function kindOf(piece: string): Token['kind'] {
  if (ideographs.test(piece)) return 'ideographs'
  if (!/\p{N}/u.test(piece)) return 'word'
  return /^\p{N}+(?:[.,]\p{N}+)*$/u.test(piece) ? 'number' : 'code'
}
