import type { Host } from '@shared/host'
import type { Library } from '../library/library'
import type { Texts } from './texts'

type BriefingCalls = Pick<
  Host,
  'openBriefing' | 'describeBriefing' | 'removeBriefing' | 'restoreBriefing'
>

interface Parts {
  readonly library: Library
  readonly texts: Texts
  /** Called after each change of the list. */
  readonly changed: () => void
}

export function createBriefings({ library, texts, changed }: Parts): BriefingCalls {
  return {
    async openBriefing(id) {
      const briefing = library.briefing(id)
      const { text, blocks, endsMidSentence } = await texts.read(briefing)
      return { briefing, revision: { text, blocks, endsMidSentence } }
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

    async restoreBriefing(id) {
      const briefing = await library.restoreBriefing(id)
      changed()
      return briefing
    },
  }
}
