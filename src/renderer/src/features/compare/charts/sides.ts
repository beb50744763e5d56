import type { BriefingMetadata } from '@shared/briefing'
import type { Side } from '@shared/side'
import { shortDate, displayDate } from '../../library/dates'

export type Names = Readonly<Record<Side, string>>

type Described = Pick<BriefingMetadata, 'title' | 'issuer' | 'eventDate' | 'publicationDate'>

/** As long as the margin of a chart has room for. */
const longest = 18

/** What tells two briefings apart in a word or two: their years, their dates, else what differs in the titles. */
export function sideNames(left: Described, right: Described): Names {
  const [one, other] = [left, right].map((side) => side.eventDate ?? side.publicationDate)
  const titles = apart(left.title, right.title)
  const candidates = [
    ...(one && other
      ? [
          [one.slice(0, 4), other.slice(0, 4)],
          [shortDate(one), shortDate(other)],
        ]
      : []),
    titles.map(cut),
  ]
  const [a, b] = candidates.find(([first, second]) => first !== second) ?? []
  return a && b ? { left: a, right: b } : { left: 'Left', right: 'Right' }
}

/** The titles without the words with which both begin. */
function apart(one: string, other: string): readonly string[] {
  const words = [one, other].map((title) => title.split(/\s+/u))
  const [first = [], second = []] = words
  const differs = first.findIndex((word, at) => word !== second[at])
  return words.map((each) => each.slice(Math.max(0, differs)).join(' '))
}

const cut = (name: string): string =>
  name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`

/** The briefing as a picture names its source: title, issuer and date. */
export function sourceLine({ title, issuer, eventDate, publicationDate }: Described): string {
  const date = eventDate ? displayDate(eventDate) : null
  const published = publicationDate ? `published ${displayDate(publicationDate)}` : 'no date'
  return [title, issuer, date ?? published].filter(Boolean).join(' · ')
}
