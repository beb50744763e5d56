import type { Block, Span } from '@shared/briefing'

/** A heading with everything below it, up to the next heading of its level. */
export interface OutlineEntry extends Span {
  /** Id of the heading's block. */
  readonly id: string
  readonly title: string
  readonly heading: Span
  /** Left out where there are none: an empty list would be a branch without leaves. */
  readonly children?: readonly OutlineEntry[]
}

interface Growing extends OutlineEntry {
  readonly level: number
  end: number
  children?: Growing[]
}

export function toOutline(text: string, blocks: readonly Block[]): readonly OutlineEntry[] {
  const roots: Growing[] = []
  const above: Growing[] = []
  for (const { id, start, end, level } of blocks) {
    if (level === null) continue
    for (let last = above.at(-1); last && last.level >= level; last = above.at(-1)) {
      last.end = start
      above.pop()
    }
    const entry: Growing = {
      id,
      level,
      title: text.slice(start, end),
      heading: { start, end },
      start,
      end: text.length,
    }
    const parent = above.at(-1)
    if (parent) (parent.children ??= []).push(entry)
    else roots.push(entry)
    above.push(entry)
  }
  return roots
}

/** The innermost entry that a place stands under, and those around it, outermost first. */
export function entriesAt(
  outline: readonly OutlineEntry[],
  offset: number,
): readonly OutlineEntry[] {
  const found = outline.findLast(({ start, end }) => start <= offset && offset < end)
  return found ? [found, ...entriesAt(found.children ?? [], offset)] : []
}

export function allEntries(outline: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return outline.flatMap((entry) => [entry, ...allEntries(entry.children ?? [])])
}

/** How many of these ascending offsets stand in a span. */
export function countIn(offsets: readonly number[], { start, end }: Span): number {
  return firstFrom(offsets, end) - firstFrom(offsets, start)
}

function firstFrom(offsets: readonly number[], limit: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? Infinity) < limit) low = middle + 1
    else high = middle
  }
  return low
}
