import type { BriefingSummary } from '@shared/briefing'
import type { Notice } from '@shared/host'
import type { NewBriefing } from '../library/briefing-folders'
import type { Library } from '../library/library'
import { damagedText, sha256 } from '../library/revision-file'
import type { Analyst, ReadText } from './analysis/analyst'
import { createMemo } from './memo'
import { decodeSource } from './source-file'

export type RevisionParts = NewBriefing['revision']

/** The texts of the briefings, the ones read last kept in memory. */
export interface Texts {
  /** The newest revision. */
  read(briefing: BriefingSummary): Promise<RevisionParts>
}

interface Parts {
  readonly library: Library
  readonly analyst: Analyst
  readonly report: (notice: Notice) => void
}

export function createTexts({ library, analyst, report }: Parts): Texts {
  const memo = createMemo<RevisionParts>(6)

  /** A revision can be lost and the source still be there. */
  async function readAgain(briefing: BriefingSummary): Promise<RevisionParts> {
    const { title, source } = briefing
    const bytes = await library.readSource(briefing.id)
    if (!bytes || sha256(bytes) !== source.sha256) throw damagedText(title)
    const { text } = decodeSource(bytes, source.name)
    const revision = toRevision(await analyst.readText(text, source.name))
    await library.mendRevision(briefing.id, revision)
    const message = `The text of “${title}” was damaged and was read again from its source file.`
    report({ level: 'warning', message })
    return revision
  }

  return {
    read: (briefing) =>
      memo.get(textKey(briefing), async () => {
        const stored = await library.readRevision(briefing.id)
        return stored ?? readAgain(briefing)
      }),
  }
}

/** Names a text whatever its briefing is called: ids can be given again, hashes cannot. */
export function textKey({ source, revision }: BriefingSummary): string {
  return `${source.sha256}/${revision}`
}

export function toRevision({ revision, sourceMap }: ReadText): RevisionParts {
  return { ...revision, sourceMap, textSha256: sha256(revision.text) }
}
