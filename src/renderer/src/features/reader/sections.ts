import { blocksPerSection, type Block, type Span } from '@shared/briefing'

/** List items that follow one another are one list. */
export type SectionItem =
  | { readonly kind: 'block'; readonly index: number; readonly block: Block }
  | {
      readonly kind: 'list'
      readonly items: readonly { readonly index: number; readonly block: Block }[]
    }

/**
 * Some blocks that the browser lays out together, or not at all while they are far away: few enough to be
 * laid out within a frame as they come near, and not single blocks, of which there are too many to watch.
 */
export interface Section {
  readonly start: number
  readonly end: number
  readonly items: readonly SectionItem[]
}

/** Cuts a text into sections; indices are those of `blocks`. */
export function toSections(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = []
  for (let from = 0; from < blocks.length; from += blocksPerSection) {
    const part = blocks.slice(from, from + blocksPerSection)
    sections.push({
      start: part[0]?.start ?? 0,
      end: part.at(-1)?.end ?? 0,
      items: toItems(part, from),
    })
  }
  return sections
}

function toItems(blocks: readonly Block[], from: number): readonly SectionItem[] {
  const items: SectionItem[] = []
  let list: { index: number; block: Block }[] | null = null
  for (const [offset, block] of blocks.entries()) {
    const entry = { index: from + offset, block }
    if (block.kind !== 'listItem') {
      list = null
      items.push({ kind: 'block', ...entry })
    } else if (list) {
      list.push(entry)
    } else {
      list = [entry]
      items.push({ kind: 'list', items: list })
    }
  }
  return items
}

/** A section's stretch of the text, and where it stands in the page. */
export interface PlacedSection extends Span {
  readonly element: HTMLElement
  /** How many paragraphs, headings and lists it holds. */
  readonly items: number
}

/** `elements` in the order of the sections. */
export function placeSections(
  sections: readonly Section[],
  elements: readonly HTMLElement[],
): readonly PlacedSection[] {
  return sections.flatMap(({ start, end, items }, index) => {
    const element = elements[index]
    return element ? [{ start, end, element, items: items.length }] : []
  })
}

/** Whether the browser lays out nothing of what this chapter or section holds, for it is far away. */
export function isSkipped({ element }: { readonly element: Element }): boolean {
  return !element.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })
}
