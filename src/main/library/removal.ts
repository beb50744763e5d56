import { join } from 'node:path'
import type { BriefingSummary } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import type { Disk } from './disk'
import { diskError } from './disk-error'
import type { Manifest, RemovedBriefing } from './manifest'
import type { LibraryPaths } from './paths'
import { stamp } from './stamp'
import type { StoredFile } from './stored-file'

interface Parts {
  readonly paths: LibraryPaths
  readonly manifest: StoredFile<Manifest>
  readonly disk: Disk
  closeFile(path: string): Promise<void>
}

/** Sets briefings aside with their notes, and takes them back. */
export function createRemoval({ paths, manifest, disk, closeFile }: Parts) {
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

  return {
    async remove(briefing: BriefingSummary): Promise<void> {
      const entry = { folder: `${briefing.id}-${stamp()}`, briefing }
      // The list first: a stop in between leaves the folder where restoring looks for it, too.
      await strike(entry)
      await closeFile(paths.notes(briefing.id))
      try {
        await disk.move(paths.briefing(briefing.id), join(paths.removed, entry.folder))
      } catch (error) {
        await list(entry)
        throw diskError(`“${briefing.title}” could not be removed`, error)
      }
    },

    /** Throws `not-found`. */
    async restore(id: string): Promise<BriefingSummary> {
      const present = manifest.data.briefings.find((entry) => entry.id === id)
      if (present) return present
      const entry = manifest.data.removed.findLast(({ briefing }) => briefing.id === id)
      const aside = entry && join(paths.removed, entry.folder)
      const isAside = aside !== undefined && (await disk.list(aside)).length > 0
      const isInPlace = !isAside && (await disk.list(paths.briefing(id))).length > 0
      if (!entry || !(isAside || isInPlace)) {
        throw new DiptychError('not-found', `No removed briefing is called “${id}”.`)
      }
      try {
        if (isAside) await disk.move(aside, paths.briefing(id))
      } catch (error) {
        throw diskError(`“${entry.briefing.title}” could not be restored`, error)
      }
      await list(entry)
      return entry.briefing
    },
  }
}
