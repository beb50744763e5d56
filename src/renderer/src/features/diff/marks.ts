import type { Span } from '@shared/briefing'
import type { DiffChange, TextRef } from '@shared/diff'
import type { Side } from '@shared/side'
import type { Mark, MarkStyle } from '../reader/painter'

/** The side of the text that changes are told from: of two revisions of one briefing it is the older one. */
export function sideBefore({ left, right }: Readonly<Record<Side, TextRef>>): Side {
  const isTurned = left.briefing === right.briefing && right.revision < left.revision
  return isTurned ? 'right' : 'left'
}

/** What a change paints on one side; with `figuresOnly` nothing but its figures. */
export function diffMarks(
  changes: readonly DiffChange[],
  side: Side,
  figuresOnly: boolean,
): readonly Mark[] {
  const marks: Mark[] = []
  const add = (style: MarkStyle, span: Span | null): void => {
    if (span && span.start < span.end) marks.push({ style, start: span.start, end: span.end })
  }
  const words: MarkStyle = side === 'left' ? 'diff-removed' : 'diff-added'
  for (const change of changes) {
    if (!figuresOnly) {
      if (change.kind === 'moved') add('diff-moved', change[side])
      if (change.kind === 'added' || change.kind === 'removed') add(words, change[side])
      for (const hunk of change.hunks) add(words, hunk[side])
    }
    for (const figure of change.figures) add('diff-figure', figure[side])
  }
  return marks
}

/** Where on a side a change is looked at: its first differing place, else the whole block. */
export function placeOf(change: DiffChange, side: Side, figuresOnly: boolean): Span | null {
  const [figure] = change.figures
  if (figuresOnly && figure) return figure[side] ?? change[side]
  const [hunk] = change.hunks
  if (!hunk) return change[side]
  const { start, end } = hunk[side]
  return start < end ? hunk[side] : { start: Math.max(0, start - 1), end: start }
}

/** The changes that are walked through. */
export function walked(
  changes: readonly DiffChange[],
  figuresOnly: boolean,
): readonly DiffChange[] {
  return figuresOnly ? changes.filter(({ figures }) => figures.length > 0) : changes
}

/** A change in words, for the bar and for screen readers: "Edited: 8.5% → 21.6%". */
export function inWords(
  { kind, left, right, hunks, figures }: DiffChange,
  texts: Readonly<Record<Side, string>>,
): string {
  const name = kindNames[kind]
  if (figures.length > 0) return `${name}: ${figures.map(({ words }) => words).join('; ')}`
  const of = (side: Side, span: Span | null) =>
    span ? texts[side].slice(span.start, Math.min(span.end, span.start + longest)) : ''
  const [hunk] = hunks
  if (!hunk) return `${name}: ${right ? of('right', right) : of('left', left)}`
  const [gone, come] = [of('left', hunk.left), of('right', hunk.right)]
  const change =
    gone && come ? `“${gone}” → “${come}”` : gone ? `without “${gone}”` : `with “${come}”`
  const more = hunks.length > 1 ? ` and ${hunks.length - 1} more` : ''
  return `${name}: ${change}${more}`
}

/** Code units of a change that are read out. */
const longest = 60

const kindNames: Readonly<Record<DiffChange['kind'], string>> = {
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
  edited: 'Edited',
}
