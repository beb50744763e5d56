import type { Host } from '@shared/host'
import type { Library } from '../../library/library'
import type { Figures } from '../figures'
import type { Texts } from '../texts'
import { exportDocument, type ExportedBriefing } from './document'
import { serialise } from './markdown'

interface Parts {
  readonly library: Library
  readonly texts: Texts
  readonly figures: Figures
  readonly listNotes: Host['listNotes']
  readonly listLinks: Host['listLinks']
  readonly version: string
  readonly now: () => Date
}

export function createExports(parts: Parts): Pick<Host, 'exportNotes'> {
  const { library, texts, figures, listNotes, listLinks, version, now } = parts

  async function collect(id: string): Promise<ExportedBriefing> {
    const briefing = library.briefing(id)
    const revision = await texts.read(briefing)
    const { metrics } = await figures.read(briefing)
    const [notes, links] = await Promise.all([listNotes(id), listLinks(id)])
    return { briefing, revision, metrics, notes, links }
  }

  function titleOf(id: string): string {
    const found = library.manifest.data.briefings.find((briefing) => briefing.id === id)
    return found?.title ?? `${id} (removed from the library)`
  }

  return {
    async exportNotes(members) {
      const ids = [...new Set(members)]
      const briefings = await Promise.all(ids.map(collect))
      const exportedAt = now().toISOString()
      const document = exportDocument(briefings, { exportedAt, version }, titleOf)
      return { name: `${ids.join('--')}-notes.md`, text: serialise(document) }
    },
  }
}
