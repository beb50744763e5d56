import type { Host } from '@shared/host'
import type { Library } from '../library/library'
import { removedSummaries } from '../library/removal'
import { previewOf } from './preview'
import type { ReadingPlaces } from './reading-places'
import { revisionOf, type Texts } from './texts'

type BriefingCalls = Pick<
  Host,
  | 'openBriefing'
  | 'previewBriefing'
  | 'listRemoved'
  | 'describeBriefing'
  | 'removeBriefing'
  | 'restoreBriefing'
>

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly places: ReadingPlaces
  /** Called after each change of the list. */
  readonly changed: () => void
}

export function createBriefings({ library, texts, places, changed }: Parts): BriefingCalls {
  return {
    async openBriefing(id, revision) {
      const briefing = library.briefing(id)
      const number = revision ?? briefing.revision
      const { text, blocks, endsMidSentence } = await texts.read(revisionOf(briefing, number))
      return { briefing, number, revision: { text, blocks, endsMidSentence } }
    },

    async previewBriefing(id, members, revision) {
      const briefing = library.briefing(id)
      const number = revision ?? briefing.revision
      const layout = await places.layoutOf(members)
      const place = layout.positions[id]?.block ?? null
      return {
        briefing,
        number,
        layout,
        ...previewOf(await texts.read(revisionOf(briefing, number)), place),
      }
    },

    async describeBriefing(id, metadata) {
      await library.manifest.change((data) => {
        const described = { ...library.briefing(id), ...metadata }
        const briefings = data.briefings.map((entry) => (entry.id === id ? described : entry))
        return { ...data, briefings }
      })
      changed()
      return library.briefing(id)
    },

    async removeBriefing(id) {
      await library.removeBriefing(id)
      changed()
    },

    async listRemoved() {
      return removedSummaries(library.manifest.data.removed)
    },

    async restoreBriefing(id) {
      const briefing = await library.restoreBriefing(id)
      changed()
      return briefing
    },
  }
}
