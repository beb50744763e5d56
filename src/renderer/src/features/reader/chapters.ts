import type { Span } from '@shared/briefing'
import { sized } from './build-text'
import type { PlacedSection } from './sections'

/**
 * Sections a chapter holds. While one scrolls, the browser looks at everything that it may skip: at some
 * thirty chapters and the sections of those near the view, and not at a thousand sections.
 */
const sectionsPerChapter = 40

/** Sections that the browser skips together while they are far away. */
export interface PlacedChapter extends Span {
  readonly element: HTMLElement
  /** Indices of its sections, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** Puts the elements of the sections into chapters, in their order. */
export function bindChapters(
  sections: readonly PlacedSection[],
  make: Document,
): readonly PlacedChapter[] {
  const chapters: PlacedChapter[] = []
  for (let from = 0; from < sections.length; from += sectionsPerChapter) {
    const part = sections.slice(from, from + sectionsPerChapter)
    const start = part[0]?.start ?? 0
    const end = part.at(-1)?.end ?? start
    const items = part.reduce((sum, section) => sum + section.items, 0)
    const element = sized('chapter', { characters: end - start, blocks: items }, make)
    element.append(...part.map((section) => section.element))
    chapters.push({ start, end, element, from, to: from + part.length })
  }
  return chapters
}
