import type { Root, RootContent } from 'mdast'
import { stringify } from 'yaml'
import { blockAt } from '@analysis/anchoring'
import type { BriefingSummary, RevisionText } from '@shared/briefing'
import type { ColourNames } from '@shared/label'
import type { Metric } from '@shared/metric'
import type { Note } from '@shared/note'
import { hasPlace } from '@shared/place'
import type { Link, TieEnd } from '@shared/tie'
import { linksSection, type NamedPlace } from './link-section'
import { noteSection } from './note-section'
import { heading, paragraph, text } from './tree'

/** All that the export says of one briefing. */
export interface ExportedBriefing {
  readonly briefing: BriefingSummary
  readonly revision: RevisionText
  readonly metrics: readonly Metric[]
  /** In reading order. */
  readonly notes: readonly Note[]
  /** Those with an end in it. */
  readonly links: readonly Link[]
}

export interface ExportStamp {
  /** ISO 8601 instant: the only thing in which two exports of one state differ. */
  readonly exportedAt: string
  readonly version: string
}

/** What the reader calls things by. */
export interface ExportNames {
  /** Of a briefing that links lead to and the export does not hold. */
  readonly titleOf: (briefing: string) => string
  readonly colours: ColourNames
}

/** Over the section that compares the figures of a pair. */
const comparisonTitle = 'Figure by figure'

/**
 * The whole export as a tree: front matter, a section a briefing, a heading and a note, then the links,
 * then the comparison of a pair.
 */
export function exportDocument(
  parts: readonly ExportedBriefing[],
  stamp: ExportStamp,
  { titleOf, colours }: ExportNames,
  comparison: readonly RootContent[] = [],
): Root {
  const links = new Map(parts.flatMap((part) => part.links.map((link) => [link.id, link])))
  const placeOf = (end: TieEnd): NamedPlace => {
    const { briefing, anchor } = end
    const part = parts.find((one) => one.briefing.id === briefing)
    const over = part && hasPlace(end) ? headingOver(part.revision, anchor.start) : undefined
    return { title: part?.briefing.title ?? titleOf(briefing), heading: over?.title }
  }

  const title = `Notes on ${parts.map(({ briefing }) => `“${briefing.title}”`).join(' and ')}`
  const children: RootContent[] = [
    { type: 'yaml', value: frontMatter(title, parts, stamp) },
    heading(1, title),
    ...parts.flatMap((part) => briefingSection(part, colours)),
    ...linksSection([...links.values()], placeOf),
    ...(comparison.length === 0 ? [] : [heading(2, comparisonTitle), ...comparison]),
  ]
  return { type: 'root', children }
}

function frontMatter(
  title: string,
  parts: readonly ExportedBriefing[],
  { exportedAt, version }: ExportStamp,
): string {
  const briefings = parts.map(({ briefing }) => ({
    id: briefing.id,
    title: briefing.title,
    issuer: briefing.issuer,
    'event-date': briefing.eventDate,
    'publication-date': briefing.publicationDate,
    'source-file': briefing.source.name,
    'source-sha256': briefing.source.sha256,
  }))
  const fields = { title, 'exported-at': exportedAt, generator: `Diptych ${version}`, briefings }
  return stringify(fields, { lineWidth: 0 }).trimEnd()
}

function briefingSection(
  { briefing, revision, metrics, notes }: ExportedBriefing,
  names: ColourNames,
): RootContent[] {
  const children: RootContent[] = [heading(2, briefing.title)]
  if (notes.length === 0) children.push(paragraph(text('No notes.')))
  let section: string | undefined
  for (const note of notes.filter(hasPlace)) {
    const here = headingOver(revision, note.anchor.start)
    if (here && here.id !== section) children.push(heading(3, here.title))
    section = here?.id
    children.push(...noteSection(note, metrics, names))
  }
  const lost = notes.filter((note) => !hasPlace(note))
  if (lost.length > 0) children.push(heading(3, 'Without a place in the present text'))
  children.push(...lost.flatMap((note) => noteSection(note, [], names)))
  return children
}

/** The heading that an offset stands under, or is in. */
function headingOver(
  { text: content, blocks }: RevisionText,
  offset: number,
): { readonly id: string; readonly title: string } | undefined {
  const block = blockAt(blocks, offset)
  const id = block?.kind === 'heading' ? block.id : block?.path.at(-1)
  const found = blocks.find((candidate) => candidate.id === id)
  return found && { id: found.id, title: content.slice(found.start, found.end) }
}
