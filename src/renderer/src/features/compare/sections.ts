import type { RevisionText } from '@shared/briefing'
import { blockAt } from '@analysis/anchoring'
import type { SectionOf } from './items'

/** Names the heading that a figure stands under; the title of the whole text is none. */
export function createSections({ text, blocks }: RevisionText): SectionOf {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  return ({ start }) => {
    const block = blockAt(blocks, start)
    const headings = (block?.path ?? []).flatMap((id) => byId.get(id) ?? [])
    const heading = headings.findLast(({ level }) => level !== 1) ?? headings[0]
    return heading ? text.slice(heading.start, heading.end) : 'Without a heading'
  }
}
