import type { Span } from '@shared/briefing'
import type { Colour } from '@shared/note'
import type { FigureGroup } from '@shared/metric'
import { stretchAt } from './stretches'

/** One name per style, never one per mark: the browser's cost grows with the names. */
export type MarkStyle =
  | `figure-${FigureGroup}`
  | `note-${Colour}`
  | 'figure-current'
  | 'note-current'
  | 'passage'
  | 'diff-moved'
  | 'diff-removed'
  | 'diff-added'
  | 'diff-figure'
  | 'diff-current'
  | 'link'
  | 'link-current'
  | 'hit'
  | 'hit-current'

export interface Mark extends Span {
  readonly style: MarkStyle
}

/** Later ones are painted over earlier ones. */
const layers: readonly RegExp[] = [
  /^note-(?!current)/u,
  /^figure-(?!current)/u,
  /^link$/u,
  /^diff-moved$/u,
  /^diff-(?:removed|added)$/u,
  /^diff-figure$/u,
  /-current$/u,
  /^passage$/u,
  /^hit$/u,
  /^hit-current$/u,
]

function priorityOf(style: MarkStyle): number {
  return layers.findLastIndex((layer) => layer.test(style))
}

/** Draws marks over the text with the CSS Custom Highlight API, without adding an element. */
export interface Painter {
  /** Replaces what was painted under this key. */
  paint(key: string, marks: readonly Mark[], toRange: (span: Span) => AbstractRange | null): void
  clear(key: string): void
}

interface Painted {
  readonly style: MarkStyle
  readonly range: AbstractRange
}

export function createPainter(registry: HighlightRegistry): Painter {
  const painted = new Map<string, readonly Painted[]>()

  function highlight(style: MarkStyle): Highlight {
    const known = registry.get(style)
    if (known) return known
    const made = new Highlight()
    made.priority = priorityOf(style)
    registry.set(style, made)
    return made
  }

  function clear(key: string): void {
    for (const { style, range } of painted.get(key) ?? []) registry.get(style)?.delete(range)
    painted.delete(key)
  }

  return {
    clear,
    paint(key, marks, toRange) {
      clear(key)
      const ranges: Painted[] = []
      for (const mark of marks) {
        const range = toRange(mark)
        if (!range) continue
        highlight(mark.style).add(range)
        ranges.push({ style: mark.style, range })
      }
      painted.set(key, ranges)
    },
  }
}

/** The marks of each stretch, cut at its borders; a mark across stretches is in each of them. */
export function marksByStretch(
  stretches: readonly Span[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  const buckets: Mark[][] = stretches.map(() => [])
  for (const mark of marks) {
    for (let index = stretchAt(stretches, mark.start); index < stretches.length; index += 1) {
      const stretch = stretches[index]
      if (!stretch || stretch.start >= mark.end) break
      const start = Math.max(mark.start, stretch.start)
      const end = Math.min(mark.end, stretch.end)
      if (start < end) buckets[index]?.push({ style: mark.style, start, end })
    }
  }
  return buckets
}
