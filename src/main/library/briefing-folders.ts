import { join } from 'node:path'
import * as v from 'valibot'
import { briefingIdSchema, type BriefingSummary, type SourceFile } from '@shared/briefing'
import { codeOf, type Disk } from './disk'
import { asidePath } from './generations'
import type { LibraryPaths } from './paths'
import { parseRevision, serialiseRevision, type StoredRevision } from './revision-file'

/** What is put into a new briefing's folder. */
export interface NewBriefing {
  /** Proposed; a number is added when it is taken. */
  readonly id: string
  readonly bytes: Uint8Array
  readonly revision: Omit<StoredRevision, 'number' | 'briefing'>
  readonly summary: Omit<BriefingSummary, 'id' | 'revision'>
}

/** Another text for a briefing that is there. */
export interface NewText {
  readonly bytes: Uint8Array
  readonly revision: NewBriefing['revision']
  readonly source: SourceFile
  /** ISO 8601 instant. */
  readonly added: string
}

/** The folders under `briefings/`, without the list that `library.json` keeps of them. */
export interface BriefingFolders {
  /** Writes source and first revision. A folder that an interrupted import left is taken as it is. */
  place(incoming: NewBriefing, taken: ReadonlySet<string>): Promise<BriefingSummary>
  /** Writes source and text under the next number that was never given. */
  addRevision(briefing: BriefingSummary, text: NewText): Promise<BriefingSummary>
  /** Copies the folder of a briefing from a backup; what stands in its place is moved to `aside`. */
  bring(id: string, from: string, aside: string): Promise<void>
  /** Of the revision that the summary names. */
  readSource(briefing: BriefingSummary): Promise<Buffer | null>
  /** Writes a revision anew whose file is missing or damaged; what is there is set aside. */
  mend(briefing: BriefingSummary, revision: NewBriefing['revision']): Promise<void>
  /** Null when the file is missing or damaged. */
  readRevision(id: string, number: number): Promise<StoredRevision | null>
  /** What the folders themselves say of the briefings in them. */
  survey(): Promise<readonly BriefingSummary[]>
}

export function briefingFolders(paths: LibraryPaths, disk: Disk): BriefingFolders {
  async function readRevision(id: string, number: number): Promise<StoredRevision | null> {
    const bytes = await disk.read(paths.revision(id, number))
    return bytes && parseRevision(bytes)
  }

  /** Of all revisions whose file is there, also of those that were taken back; newest first. */
  async function numbersOf(id: string): Promise<readonly number[]> {
    const names = await disk.list(paths.briefing(id))
    const numbers = names.map((name) => Number(/^revision-(\d+)\.json$/u.exec(name)?.[1] ?? 0))
    return numbers.filter((found) => found > 0).toSorted((a, b) => b - a)
  }

  async function newestRevision(id: string): Promise<StoredRevision | null> {
    for (const number of await numbersOf(id)) {
      const revision = await readRevision(id, number).catch(folderAsNull)
      if (revision) return revision
    }
    return null
  }

  async function place(incoming: NewBriefing, taken: ReadonlySet<string>) {
    const present = new Set(await disk.list(paths.briefings))
    for (const id of candidates(incoming.id)) {
      if (taken.has(id)) continue
      if (!present.has(id)) return create(id, incoming)
      const left = await newestRevision(id)
      if (left?.briefing.source.sha256 === incoming.summary.source.sha256) return left.briefing
    }
    throw new Error('candidates never end')
  }

  async function create(id: string, { bytes, revision, summary }: NewBriefing) {
    const briefing: BriefingSummary = { id, ...summary, revision: 1 }
    // Under a name that is no id until it is whole: a briefing is there entirely or not at all.
    const staging = join(paths.briefings, '.incoming')
    await disk.remove(staging)
    await disk.makeFolder(staging)
    await disk.write(join(staging, `source${sourceExtension(summary.source.name)}`), bytes)
    const stored = serialiseRevision({ number: 1, ...revision, briefing })
    await disk.write(join(staging, 'revision-1.json'), stored)
    await disk.move(staging, paths.briefing(id))
    return briefing
  }

  async function addRevision(briefing: BriefingSummary, text: NewText): Promise<BriefingSummary> {
    const { id, revision, source, added, revised = added, earlier = [] } = briefing
    const number = Math.max(revision, ...(await numbersOf(id))) + 1
    const next: BriefingSummary = {
      ...briefing,
      revision: number,
      source: text.source,
      revised: text.added,
      earlier: [...earlier, { revision, source, added: revised }],
    }
    await disk.write(paths.source(id, number, sourceExtension(text.source.name)), text.bytes)
    const stored = serialiseRevision({ number, ...text.revision, briefing: next })
    await disk.write(paths.revision(id, number), stored)
    return next
  }

  async function bring(id: string, from: string, aside: string): Promise<void> {
    const staging = join(paths.briefings, '.incoming')
    await disk.remove(staging)
    await disk.makeFolder(staging)
    for (const name of await disk.list(from)) {
      // oxlint-disable-next-line no-await-in-loop -- texts are large: one at a time
      const bytes = await disk.read(join(from, name))
      // oxlint-disable-next-line no-await-in-loop
      if (bytes) await disk.write(join(staging, name), bytes)
    }
    const folder = paths.briefing(id)
    if ((await disk.list(folder)).length > 0) await disk.move(folder, aside)
    await disk.move(staging, folder)
  }

  return {
    place,
    addRevision,
    bring,
    readRevision,
    async mend(briefing, revision) {
      const number = briefing.revision
      const path = paths.revision(briefing.id, number)
      if ((await disk.read(path)) !== null) await disk.move(path, asidePath(path))
      await disk.write(path, serialiseRevision({ number, ...revision, briefing }))
    },
    readSource: ({ id, revision, source }) =>
      disk.read(paths.source(id, revision, sourceExtension(source.name))),
    async survey() {
      const names = await disk.list(paths.briefings)
      const ids = names.filter((name) => v.is(briefingIdSchema, name)).toSorted()
      const revisions = await Promise.all(ids.map(newestRevision))
      return revisions.flatMap((found, index) => {
        const id = ids[index]
        return found && id ? [{ ...found.briefing, id, revision: found.number }] : []
      })
    },
  }
}

/** A folder of a revision's name is as good as a damaged one, and no reason to lose the others. */
function folderAsNull(error: unknown): null {
  if (codeOf(error) === 'EISDIR') return null
  throw error
}

/** The ending of a file's name when it is a plain one; with its dot, in lower case. */
function sourceExtension(name: string): string {
  return /.\.[a-z0-9]{1,8}$/iu.test(name) ? name.slice(name.lastIndexOf('.')).toLowerCase() : ''
}

/** The id itself, then with a number behind it; without end. */
export function* candidates(id: string): Generator<string> {
  yield id
  for (let number = 2; ; number += 1) yield `${id.slice(0, 74).replace(/-+$/u, '')}-${number}`
}
