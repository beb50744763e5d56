import type { Host } from '@shared/host'
import type { Library } from '../library/library'
import { joinTexts } from './comparison/join'
import type { Texts } from './texts'

interface Parts {
  readonly library: Library
  readonly texts: Texts
  /** Remembers what it has compared. */
  readonly comparePair: Host['comparePair']
}

export function createSeries({ library, texts, comparePair }: Parts): Pick<Host, 'joinSeries'> {
  return {
    async joinSeries(briefings) {
      const joined = [...new Set(briefings)].map(async (id) => {
        const briefing = library.briefing(id)
        const { text } = await texts.read(briefing)
        const { title, eventDate, publicationDate } = briefing
        return { briefing: id, title, eventDate, publicationDate, text }
      })
      return joinTexts(await Promise.all(joined), (earlier, later) =>
        comparePair(earlier.briefing, later.briefing),
      )
    },
  }
}
