import { join } from 'node:path'
import type { RemovedSummary } from '@shared/backup'
import type { BriefingSummary } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import { candidates } from './briefing-folders'
import type { Disk } from './disk'
import { diskError } from './disk-error'
import type { Manifest, RemovedBriefing } from './manifest'
import type { LibraryPaths } from './paths'
import { instantOf, stamp } from './stamp'
import type { StoredFile } from './stored-file'

interface Parts {
  readonly paths: LibraryPaths
  readonly manifest: StoredFile<Manifest>
  readonly disk: Disk
  closeFile(path: string): Promise<void>
  /** Writes into the notes of a briefing that came back under another id that they are its own. */
  adoptNotes(id: string): Promise<void>
  /** Whether something is tied to a briefing of this id, present or removed. */
  isTied(id: string): boolean
}

/** Sets briefings aside with their notes, and takes them back. */
export function createRemoval(parts: Parts) {
  const { paths, manifest, disk, closeFile, adoptNotes, isTied } = parts

  const list = (entry: RemovedBriefing): Promise<Manifest> =>
    manifest.change((data) => ({
      ...data,
      briefings: [...data.briefings, entry.briefing],
      removed: data.removed.filter(({ folder }) => folder !== entry.folder),
    }))

  const strike = (entry: RemovedBriefing): Promise<Manifest> =>
    manifest.change((data) => ({
      ...data,
      briefings: data.briefings.filter(({ id }) => id !== entry.briefing.id),
      removed: [...data.removed, entry],
    }))

  const rename = (entry: RemovedBriefing): Promise<Manifest> =>
    manifest.change((data) => ({
      ...data,
      removed: data.removed.map((other) => (other.folder === entry.folder ? entry : other)),
    }))

  const isListed = (id: string): boolean => manifest.data.briefings.some((entry) => entry.id === id)
  const holdsFiles = async (path: string) => (await disk.list(path)).length > 0
  const asideOf = ({ folder }: RemovedBriefing): string => join(paths.removed, folder)

  /** A stop in the middle of removing or restoring leaves the folder in its place. */
  async function isInPlace({ briefing: { id } }: RemovedBriefing): Promise<boolean> {
    return !isListed(id) && holdsFiles(paths.briefing(id))
  }

  async function findRestorable(name: string): Promise<RemovedBriefing | null> {
    const called = (entry: RemovedBriefing) => [entry.folder, removedAs(entry)].includes(name)
    for (const entry of manifest.data.removed.filter(called).toReversed()) {
      // oxlint-disable-next-line no-await-in-loop -- the first one that is there
      if ((await holdsFiles(asideOf(entry))) || (await isInPlace(entry))) return entry
    }
    return null
  }

  async function bringBack(found: RemovedBriefing): Promise<BriefingSummary> {
    const isAside = await holdsFiles(asideOf(found))
    const entry = isAside ? await withFreeId(found) : found
    const { id } = entry.briefing
    // The list first: a stop in between leaves the folder where restoring looks for it, too.
    if (entry !== found) await rename(entry)
    if (isAside) await disk.move(asideOf(entry), paths.briefing(id))
    if (id !== removedAs(entry)) await adoptNotes(id)
    await list(entry)
    return entry.briefing
  }

  async function withFreeId(entry: RemovedBriefing): Promise<RemovedBriefing> {
    const taken = await disk.list(paths.briefings)
    for (const id of candidates(removedAs(entry))) {
      if (taken.includes(id) || isListed(id) || (id !== removedAs(entry) && isTied(id))) continue
      return id === entry.briefing.id ? entry : { ...entry, briefing: { ...entry.briefing, id } }
    }
    throw new Error('candidates never end')
  }

  return {
    async remove(briefing: BriefingSummary): Promise<void> {
      const entry = { folder: `${briefing.id}-${stamp()}`, briefing }
      // The list first: a stop in between leaves the folder where restoring looks for it, too.
      await strike(entry)
      await closeFile(paths.notes(briefing.id).snapshot)
      try {
        await disk.move(paths.briefing(briefing.id), join(paths.removed, entry.folder))
      } catch (error) {
        await list(entry)
        throw diskError(`“${briefing.title}” could not be removed`, error)
      }
    },

    /** By the id it was removed under, or by its folder. Throws `not-found`. */
    async restore(name: string): Promise<BriefingSummary> {
      const entry = await findRestorable(name)
      if (!entry) {
        const present = manifest.data.briefings.find(({ id }) => id === name)
        if (present) return present
        throw new DiptychError('not-found', `No removed briefing is called “${name}”.`)
      }
      try {
        return await bringBack(entry)
      } catch (error) {
        throw diskError(`“${entry.briefing.title}” could not be restored`, error)
      }
    },
  }
}

/** The id that a briefing had when it was removed; another may have it now. */
export function removedAs({ folder }: RemovedBriefing): string {
  return folder.replace(/-\d{8}T\d{9}Z-[a-z0-9]{4}$/u, '')
}

/** Of several that were removed under one id the last one: it is the one that comes back. */
export function removedSummaries(removed: readonly RemovedBriefing[]): readonly RemovedSummary[] {
  const last = new Map(removed.map((entry) => [removedAs(entry), entry]))
  const all = [...last].map(
    ([
      briefing,
      {
        folder,
        briefing: { title },
      },
    ]) => {
      return { briefing, title, removed: instantOf(folder.slice(briefing.length + 1)) }
    },
  )
  return all.toSorted((one, other) => (one.removed < other.removed ? 1 : -1))
}
