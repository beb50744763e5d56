import type { RootContent } from 'mdast'
import type { Host } from '@shared/host'
import type { Library } from '../../library/library'
import { toSide } from '../comparison/export'
import { comparisonSection } from '../comparison/markdown'
import { toRecords } from '../comparison/record'
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
  readonly comparePair: Host['comparePair']
  readonly version: string
  readonly now: () => Date
}

export function createExports(parts: Parts): Pick<Host, 'exportNotes'> {
  const { library, texts, figures, listNotes, listLinks, comparePair, version, now } = parts

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

  async function compared(briefings: readonly ExportedBriefing[]): Promise<readonly RootContent[]> {
    const [one, other, ...more] = await Promise.all(
      briefings.map(async ({ briefing }) => ({ briefing, revision: await texts.read(briefing) })),
    )
    if (!one || !other || more.length > 0) return []
    const { rows } = await comparePair(one.briefing.id, other.briefing.id)
    const [left, right] = [toSide(one), toSide(other)]
    const paired = { rows, rejected: [], onlyLeft: [], onlyRight: [] }
    return rows.length === 0
      ? []
      : comparisonSection(toRecords(paired, left, right), left, right, 2)
  }

  return {
    async exportNotes(members) {
      const ids = [...new Set(members)]
      const briefings = await Promise.all(ids.map(collect))
      const exportedAt = now().toISOString()
      const document = exportDocument(
        briefings,
        { exportedAt, version },
        { titleOf, colours: library.manifest.data.colours },
        await compared(briefings),
      )
      return { name: `${ids.join('--')}-notes.md`, text: serialise(document) }
    },
  }
}
