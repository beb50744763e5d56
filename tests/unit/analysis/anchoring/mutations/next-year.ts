import type { Sample, Year } from './documents'
import { templates, thisYear } from './documents'
import { assemble, insert, revisionOf, type Edited, type Part } from './edit'

interface Change {
  readonly name: string
  readonly places: (places: readonly string[]) => readonly string[]
}

const newcomers = ['Nanhui', 'Luwan', 'Zhabei', 'West Hill', 'Hainan', 'Ward 8']
const isEven = (_: string, index: number): boolean => index % 2 === 0

const changes: readonly Change[] = [
  { name: "next year's template", places: (places) => places },
  {
    name: "next year's template, half of the places dropped",
    places: (places) => places.filter(isEven),
  },
  {
    name: "next year's template, others in place of half",
    places: (places) =>
      places.map((place, index) =>
        index % 2 === 0 ? place : (newcomers[(index >> 1) % newcomers.length] ?? place),
      ),
  },
  { name: "next year's template, other order", places: (places) => places.toReversed() },
]

export const nextYears = changes.map(({ name, places }) => ({
  name,
  edit: (sample: Sample): readonly Edited[] => {
    const template = templates.find((known) => known.name === sample.name)
    if (!template) return []
    const before = thisYear(template)
    const after: Year = { year: 2025, seed: 99, places: places(before.places) }
    return [compare(template.write(before), template.write(after), before.places)]
  },
}))

const figure = /(\d+(?:[,.]\d+)*)/u

/**
 * Two years of one template: a block has its own in the other year under the same name, and every
 * figure the one at the same place in it.
 */
function compare(before: string, after: string, known: readonly string[]): Edited {
  const from = revisionOf(before)
  const perPlace = (before.split('\n').length - 1) / known.length
  const keyOf = (lines: readonly string[], index: number): string => {
    if (index === 0) return 'title'
    const first = index - ((index - 1) % perPlace)
    const owner = lines.slice(first, first + perPlace).join(' ')
    return `${placeIn(owner)} ${(index - 1) % perPlace}`
  }
  const oldLines = from.text.split('\n')
  const oldOf = new Map(oldLines.map((_, index) => [keyOf(oldLines, index), index]))
  const newLines = revisionOf(after).text.split('\n')
  const parts = newLines.flatMap((line, index): readonly Part[] => {
    const old = from.blocks[oldOf.get(keyOf(newLines, index)) ?? -1]
    const lead = index > 0 ? [insert('\n')] : []
    if (!old) return [...lead, insert(line)]
    return [...lead, ...lineParts(from.text.slice(old.start, old.end), line, old.start)]
  })
  return assemble(from, parts)
}

const places =
  /(?:North|South|East|West) (?:Bay|Hill)|Ward \w|\p{Script=Han}{2}(?=区)|\p{Lu}[a-z]+/gu
const common = new Set(['In', 'Report', 'Work', 'During', 'Altogether', 'The', 'Schools', 'Water'])

function placeIn(line: string): string {
  return (
    [...line.matchAll(places)].map(([place]) => place).find((place) => !common.has(place)) ?? ''
  )
}

/** Words and figures take turns in a line; what starts with the same words is the same line. */
function lineParts(old: string, line: string, start: number): readonly Part[] {
  const olds = old.split(figure)
  const news = line.split(figure)
  let offset = start
  return olds.map((piece, index) => {
    const part = { old: { start: offset, end: offset + piece.length }, text: news[index] ?? '' }
    offset += piece.length
    return part
  })
}
