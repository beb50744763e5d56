import { hasPlace } from '@shared/place'
import type { Link, LinkType, TieEnd } from '@shared/tie'

/** One end of a link, as seen from the briefing it stands in. */
export interface OwnEnd {
  /** Unique: a link inside one briefing has two ends there. */
  readonly key: string
  readonly link: Link
  readonly end: TieEnd
  readonly other: TieEnd
}

/** The ends that have a place in this briefing, in reading order. */
export function endsIn(links: readonly Link[], briefing: string): readonly OwnEnd[] {
  const ends = links.flatMap((link) => {
    const [first, second] = link.ends
    return [
      { key: `${link.id}/0`, link, end: first, other: second },
      { key: `${link.id}/1`, link, end: second, other: first },
    ]
  })
  return ends
    .filter(({ end }) => end.briefing === briefing && hasPlace(end))
    .toSorted((one, other) => one.end.anchor.start - other.end.anchor.start)
}

/** An empty choice of types lets everything through. */
export function filterLinks(links: readonly Link[], types: readonly LinkType[]): readonly Link[] {
  return types.length === 0 ? links : links.filter(({ type }) => types.includes(type))
}

/** How many links there are of each type that occurs. */
export function countTypes(links: readonly Link[]): ReadonlyMap<LinkType, number> {
  const counts = new Map<LinkType, number>()
  for (const { type } of links) counts.set(type, (counts.get(type) ?? 0) + 1)
  return counts
}

/** Links of several briefings, each once, in the order of the lists. */
export function eachOnce(lists: readonly (readonly Link[])[]): readonly Link[] {
  return [...new Map(lists.flat().map((link) => [link.id, link])).values()]
}

/** Code units from which on a context may end in the middle of a word. */
const contextLimit = 60

/** What stands around the passage of an end, cut at words. */
export function contextOf({ anchor: { prefix, suffix } }: TieEnd): {
  readonly before: string
  readonly after: string
} {
  return {
    before: prefix.length >= contextLimit ? `… ${prefix.slice(prefix.indexOf(' ') + 1)}` : prefix,
    after: suffix.length >= contextLimit ? `${suffix.slice(0, suffix.lastIndexOf(' '))} …` : suffix,
  }
}
