import type { RootContent } from 'mdast'
import { linkTypes, type Link, type TieEnd } from '@shared/tie'
import { parseNote } from './markdown'
import { heading, item, list, paragraph, text } from './tree'

const level = 4

/** What is said of a place: the briefing's title, and the heading it stands under, if they are known. */
export interface NamedPlace {
  readonly title: string
  readonly heading?: string | undefined
}

/** All links under one heading; nothing when there are none. */
export function linksSection(
  links: readonly Link[],
  placeOf: (end: TieEnd) => NamedPlace,
): readonly RootContent[] {
  if (links.length === 0) return []
  return [heading(2, 'Links'), ...links.flatMap((link) => linkSection(link, placeOf))]
}

/** A link under a heading with its id: both passages, its type, and whatever the reader wrote. */
function linkSection(link: Link, placeOf: (end: TieEnd) => NamedPlace): readonly RootContent[] {
  return [
    heading(level, `Link ${link.id}`),
    ...link.ends.flatMap((end) => quotation(end, placeOf(end))),
    list([item([text(`Type: ${linkTypes[link.type]}`)])]),
    ...parseNote(link.text, level),
  ]
}

function quotation({ anchor }: TieEnd, { title, heading: under }: NamedPlace): RootContent[] {
  const lines = anchor.quote.split('\n').filter((line) => line !== '')
  const where = under === undefined ? `${title}:` : `${title}, “${under}”:`
  return [
    paragraph(text(where)),
    { type: 'blockquote', children: lines.map((line) => paragraph(text(line))) },
  ]
}
