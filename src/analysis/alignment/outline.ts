import type { Block } from '@shared/briefing'
import type { Observed } from './observe'

/** Where a block stands among its neighbours; places are indices into the text's blocks. */
export interface Place {
  /** The heading it stands under, the document's title not counted; -1 without one. */
  readonly section: number
  readonly isTitle: boolean
  readonly isHeading: boolean
  /** The first block with words that is no heading: of the text, of its section. */
  readonly opensText: boolean
  readonly opensSection: boolean
  /** 0 at the beginning of the text, 1 at its end. */
  readonly progress: number
}

export function placesOf(observed: readonly Observed[]): readonly Place[] {
  const indexOf = new Map(observed.map(({ block }, index) => [block.id, index]))
  const opened = new Set<number>()
  let textOpened = false
  return observed.map(({ block, words }, index) => {
    const isHeading = block.kind === 'heading'
    const parent = block.path.at(-1)
    const above = parent === undefined ? -1 : (indexOf.get(parent) ?? -1)
    const section = isTitleBlock(observed[above]?.block, above) ? -1 : above
    const isBody = !isHeading && words.size > 0
    const opensSection = isBody && section >= 0 && !opened.has(section)
    if (opensSection) opened.add(section)
    const opensText = isBody && !textOpened
    if (isBody) textOpened = true
    return {
      section,
      isTitle: isTitleBlock(block, index),
      isHeading,
      opensText,
      opensSection,
      progress: observed.length < 2 ? 0 : index / (observed.length - 1),
    }
  })
}

function isTitleBlock(block: Block | undefined, index: number): boolean {
  return index === 0 && block?.level === 1
}

/** The headings that a block stands under, the nearest first, the document's title not counted. */
export function headingsAbove(places: readonly Place[], index: number): readonly number[] {
  const above: number[] = []
  let at = places[index]?.section ?? -1
  while (at >= 0) {
    above.push(at)
    at = places[at]?.section ?? -1
  }
  return above
}

/** How many blocks that are no headings stand under each heading, at any depth. */
export function sectionSizes(places: readonly Place[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>()
  for (const [index, { isHeading }] of places.entries()) {
    if (isHeading) continue
    for (const above of headingsAbove(places, index)) sizes.set(above, (sizes.get(above) ?? 0) + 1)
  }
  return sizes
}
