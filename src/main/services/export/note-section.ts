import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import type { ColourNames } from '@shared/label'
import type { Metric } from '@shared/metric'
import { colours, type Note } from '@shared/note'
import type { Place } from '@shared/place'
import { parseNote } from './markdown'
import { readingOf } from './reading'
import { heading, item, list, paragraph, text } from './tree'

const level = 4

/** A note under a heading with its id: quotation, facts, and whatever the reader wrote. */
export function noteSection(
  note: Note,
  metrics: readonly Metric[],
  names: ColourNames,
): readonly RootContent[] {
  const { anchor } = note
  const quoted = anchor.quote.split('\n').filter((line) => line !== '')
  return [
    heading(level, `Note ${note.id}`),
    { type: 'blockquote', children: quoted.map((line) => paragraph(text(line))) },
    list(facts(note, metrics, names)),
    ...parseNote(note.text, level),
  ]
}

/** The first fact is always there, so that a list at the start of the note is never taken for it. */
function facts(note: Note, metrics: readonly Metric[], names: ColourNames): readonly ListItem[] {
  const { sign, name: plain } = colours[note.colour]
  const name = names[note.colour]
  const called = name === plain ? '' : ` (${name})`
  const { start, end } = note.anchor
  const inside = metrics.filter((metric) => metric.start < end && start < metric.end)
  const items = [item([text(`Colour: ${sign} ${note.colour}${called}`)])]
  if (note.tags.length > 0) {
    items.push(item([text(`Tags: ${note.tags.map((tag) => `#${tag}`).join(' ')}`)]))
  }
  if (note.place) items.push(...placeFacts(note.place))
  if (inside.length > 0) items.push(item([text('Figures:')], list(inside.map(figure))))
  return items
}

/** What the reader has to know before the quotation is used. */
function placeFacts(place: Place): readonly ListItem[] {
  if (place.state === 'orphan') return [item([text('Quoted from an earlier text')])]
  if (place.state !== 'changed') return []
  const lines = place.oldQuote.replace(/\s+/gu, ' ')
  return [item([text(`The text was changed; it read: “${lines}”`)])]
}

function figure(metric: Metric): ListItem {
  const parts: PhrasingContent[] = [
    { type: 'strong', children: [text(metric.text.replace(/\s+/gu, ' '))] },
    text(`: ${readingOf(metric)}`),
  ]
  return item(parts)
}
