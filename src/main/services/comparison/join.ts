import { everyTwo, joinSeries } from '@analysis/comparison'
import type { BriefingMetadata } from '@shared/briefing'
import type { Comparison } from '@shared/comparison'
import { placeInTime, timeOf, type SeriesSet } from '@shared/series'

/** A text that takes part in a series. */
export interface JoinedText extends Pick<
  BriefingMetadata,
  'title' | 'eventDate' | 'publicationDate'
> {
  readonly briefing: string
  readonly text: string
}

/** Puts the texts in the order of time, compares every two of them, and joins what they share. */
export async function joinTexts<T extends JoinedText>(
  texts: readonly T[],
  compare: (earlier: T, later: T) => Promise<Comparison>,
): Promise<SeriesSet> {
  const dated = texts
    .flatMap((own) => {
      const place = placeInTime(own)
      return place ? [{ own, place }] : []
    })
    .toSorted((a, b) => timeOf(a.place.date) - timeOf(b.place.date))
  const pairs = []
  for (const [left, right] of everyTwo(dated.length)) {
    const [one, other] = [dated[left], dated[right]]
    // One after the other: the analysis has one thread, and others wait for it too.
    if (one && other) pairs.push({ left, right, comparison: await compare(one.own, other.own) })
  }
  const members = dated.map(({ own: { briefing, title }, place }) => ({
    briefing,
    title,
    ...place,
  }))
  const withText = members.map((member, at) => ({ ...member, text: dated[at]?.own.text ?? '' }))
  return {
    members,
    undated: texts.filter((own) => placeInTime(own) === null).map(({ title }) => title),
    series: joinSeries(withText, pairs),
  }
}
