import type { BriefingSummary } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
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
  /** The revision that the summary names. */
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
    const bytes = await library.readSource(briefing)
    if (!bytes || sha256(bytes) !== source.sha256) throw damagedText(title)
    const { text } = decodeSource(bytes, source.name)
    const revision = toRevision(await analyst.readText(text, source.name))
    await library.mendRevision(briefing, revision)
    const message = `The text of “${title}” was damaged and was read again from its source file.`
    report({ level: 'warning', message })
    return revision
  }

  return {
    read: (briefing) =>
      memo.get(textKey(briefing), async () => {
        const stored = await library.readRevision(briefing.id, briefing.revision)
        return stored ?? readAgain(briefing)
      }),
  }
}

/** Names a text whatever its briefing is called: ids can be given again, hashes cannot. */
export function textKey({ source, revision }: BriefingSummary): string {
  return `${source.sha256}/${revision}`
}

/** The briefing as it was with one of its texts. Throws `not-found`. */
export function revisionOf(briefing: BriefingSummary, revision: number): BriefingSummary {
  const found = [briefing, ...(briefing.earlier ?? [])].find((one) => one.revision === revision)
  if (found) return { ...briefing, revision, source: found.source }
  const message = `“${briefing.title}” has no revision ${revision}.`
  throw new DiptychError('not-found', message)
}

export function toRevision({ revision, sourceMap }: ReadText): RevisionParts {
  return { ...revision, sourceMap, textSha256: sha256(revision.text) }
}
