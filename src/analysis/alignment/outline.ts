import type { Block } from '@shared/briefing'
import { endsSentence } from '../text/paragraphs'
import { isByline } from './bylines'
import type { Observed } from './observe'

/** Where a block stands among its neighbours; places are indices into the text's blocks. */
export interface Place {
  /** The heading it stands under, the document's title not counted; -1 without one. */
  readonly section: number
  readonly isTitle: boolean
  readonly isHeading: boolean
  /** The first block of sentences. */
  readonly opensText: boolean
  /** What stands before that, a heading only if a byline: who speaks, where and when. Null elsewhere. */
  readonly frontMatter: string | null
  /** The first block with words below its heading. */
  readonly opensSection: boolean
  /** 0 at the beginning of the text, 1 at its end. */
  readonly progress: number
}

export function placesOf(observed: readonly Observed[]): readonly Place[] {
  const indexOf = new Map(observed.map(({ block }, index) => [block.id, index]))
  const opened = new Set<number>()
  const opening = openingOf(observed)
  return observed.map(({ block, content, words }, index) => {
    const isHeading = block.kind === 'heading'
    const parent = block.path.at(-1)
    const above = parent === undefined ? -1 : (indexOf.get(parent) ?? -1)
    const section = isTitleBlock(observed[above]?.block, above) ? -1 : above
    const isFrontMatter =
      index < opening && (!isHeading || (!isTitleBlock(block, index) && isByline(content.trim())))
    const isBody = !isHeading && words.size > 0
    const opensSection = isBody && section >= 0 && !opened.has(section)
    if (opensSection) opened.add(section)
    return {
      section,
      isTitle: isTitleBlock(block, index),
      isHeading,
      opensText: index === opening,
      frontMatter: isFrontMatter ? content : null,
      opensSection,
      progress: observed.length < 2 ? 0 : index / (observed.length - 1),
    }
  })
}

/** A text without any sentence is opened by its first block with words. */
function openingOf(observed: readonly Observed[]): number {
  const body = observed.filter(({ block, words }) => block.kind !== 'heading' && words.size > 0)
  const opening = body.find(({ content }) => endsSentence(content)) ?? body[0]
  return opening === undefined ? -1 : observed.indexOf(opening)
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
