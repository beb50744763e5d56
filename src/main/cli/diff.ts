import { diffTexts, summaryOf } from '@analysis/diff'
import { toSourceSpan } from '@analysis/text'
import type { Span } from '@shared/briefing'
import type { DiffChange } from '@shared/diff'
import type { Command } from './command'
import { choice, commonOptions, readArguments, twoTexts } from './options'
import { asJson } from './records'
import { openTexts, type SourcedText } from './sourced-text'

const options = { ...commonOptions, format: { type: 'string' } } as const

export const diffCommand: Command = {
  name: 'diff',
  usage: 'diff A B [--format text|json]',
  summary: 'print how B differs from A: paragraphs, words, and figures for themselves',
  details: `A and B are ids of briefings in the library, or text files; ID@N is revision N of a
briefing whose text was replaced.
--format text marks removed words [-so-] and added ones {+so+}.
--format json prints {summary, alike, changes}: alike is the share of both texts that is
the same in both; each change is {kind, left, right, words, figures}, kind being added,
removed, moved or edited. Offsets count UTF-16 code units of the decoded source files.`,
  options,
  async run(args, io) {
    const { values, positionals } = readArguments(args, options)
    const format = choice(values.format ?? 'text', '--format', ['text', 'json'])
    const named = twoTexts(positionals, 'compared')
    const [left, right] = await openTexts(named, values.library, io)
    if (!left || !right) return 1
    const { changes, alike } = diffTexts(left, right)
    const summary = summaryOf({ changes })
    if (format === 'json') {
      const records = changes.map((change) => toRecord(change, left, right))
      io.out(asJson({ summary, alike, changes: records }))
    } else {
      io.out(`${summary}\n`)
      for (const change of changes) io.out(asLines(change, left, right))
    }
    return 0
  },
}

function toRecord(
  { kind, left, right, hunks, figures }: DiffChange,
  a: SourcedText,
  b: SourcedText,
) {
  return {
    kind,
    left: placed(a, left),
    right: placed(b, right),
    words: hunks.map((hunk) => ({ left: placed(a, hunk.left), right: placed(b, hunk.right) })),
    figures: figures.map((figure) => ({
      words: figure.words,
      left: placed(a, figure.left),
      right: placed(b, figure.right),
    })),
  }
}

function placed({ source, sourceMap }: SourcedText, span: Span | null) {
  if (!span) return null
  const { start, end } =
    span.start < span.end ? toSourceSpan(sourceMap, span) : emptyBehind(sourceMap, span.start)
  return { start, end, text: source.slice(start, end) }
}

function asLines(change: DiffChange, a: SourcedText, b: SourcedText): string {
  const { kind, left, right, figures } = change
  const whole =
    left && right ? inWords(change, a, b) : kind === 'added' ? of(b, right) : of(a, left)
  const changed = figures.map(({ words }) => `  figure: ${words}\n`).join('')
  return `\n${kind}\n  ${whole}\n${changed}`
}

/** The place right behind the word that ends here. */
function emptyBehind(sourceMap: SourcedText['sourceMap'], offset: number): Span {
  const { end } = toSourceSpan(sourceMap, { start: Math.max(0, offset - 1), end: offset })
  return offset === 0 ? { start: 0, end: 0 } : { start: end, end }
}

/** The old block with what went out and what came in, each in its place. */
function inWords({ left, hunks }: DiffChange, a: SourcedText, b: SourcedText): string {
  let line = ''
  let from = left?.start ?? 0
  for (const hunk of hunks) {
    line += a.text.slice(from, hunk.left.start)
    const [gone, come] = [of(a, hunk.left), of(b, hunk.right)]
    const added = come && `{+${come}+}`
    // An empty place stands right behind a word.
    line += gone ? `[-${gone}-]${added}` : ` ${added}`
    from = hunk.left.end
  }
  return line + a.text.slice(from, left?.end)
}

const of = ({ text }: SourcedText, span: Span | null): string =>
  span ? text.slice(span.start, span.end) : ''
