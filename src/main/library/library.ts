import { join } from 'node:path'
import type { BriefingSummary } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import { annotationsFormat, type Annotations } from './annotations-file'
import { briefingFolders, type NewBriefing } from './briefing-folders'
import { mergeConflicts } from './conflicts'
import { adoptCorrections } from './corrections-file'
import type { Disk } from './disk'
import { diskError } from './disk-error'
import { fileCache } from './file-cache'
import type { Report } from './generations'
import type { Pace } from './journal/behind'
import type { Clock } from './journal/clock'
import { createHistory, type History } from './journal/history'
import { openJournal, type Journal, type Put } from './journal/journal'
import { createTrail, type Trail } from './journal/trail'
import type { Manifest } from './manifest'
import { pairFormat, type PairFile } from './pair-file'
import type { LibraryPaths } from './paths'
import { createRemoval } from './removal'
import type { StoredRevision } from './revision-file'
import { stamp } from './stamp'
import { openStoredFile, type StoredFile } from './stored-file'
import { createTurns } from './turns'

/** The folder that holds everything. What it resolves is on disk; what it rejects changed nothing. */
export interface Library {
  readonly folder: string
  readonly readOnly: boolean
  readonly manifest: StoredFile<Manifest>
  /** Throws `not-found`. */
  briefing(id: string): BriefingSummary
  /** The notes of a briefing and the corrections of its figures. */
  annotations(id: string): Promise<Journal<Annotations>>
  /** Undo and redo over the annotations of all briefings. */
  readonly history: History
  pair(members: readonly string[]): Promise<StoredFile<PairFile>>
  /** The newest revision; null when its file is missing or damaged. */
  readRevision(id: string): Promise<StoredRevision | null>
  /** Replaces a newest revision that is missing or damaged; does nothing in a library that is read only. */
  mendRevision(id: string, revision: NewBriefing['revision']): Promise<void>
  /** The imported bytes; null when they are missing. */
  readSource(id: string): Promise<Buffer | null>
  /** Resolves with the entry, whose id may differ from the proposed one. */
  addBriefing(incoming: NewBriefing): Promise<BriefingSummary>
  /** Moves the briefing with its notes to `backups/removed`. */
  removeBriefing(id: string): Promise<void>
  /**
   * Takes back the briefing that was removed last under this id, or that stands aside in the folder of
   * this name. Its id may differ from the old one when that was given again.
   */
  restoreBriefing(id: string): Promise<BriefingSummary>
  /** Puts a briefing in that is not there, with its notes, from a folder that holds its files. */
  returnBriefing(briefing: BriefingSummary, folder: string): Promise<void>
  /** Waits for the changes under way and lets other programs in. */
  close(): Promise<void>
}

interface Parts {
  readonly paths: LibraryPaths
  readonly manifest: StoredFile<Manifest>
  readonly disk: Disk
  readonly readOnly: boolean
  readonly report: Report
  readonly clock: Clock
  readonly pace?: Pace | undefined
  release(): Promise<void>
}

export function createLibrary(parts: Parts): Library {
  const { paths, manifest, disk, readOnly, report, clock } = parts
  const folders = briefingFolders(paths, disk)
  const inTurn = createTurns()
  const files = fileCache()
  const context = { disk, readOnly, report }
  const removal = createRemoval({ paths, manifest, disk, closeFile: files.close, adoptNotes })

  async function adoptNotes(id: string): Promise<void> {
    const { snapshot } = paths.notes(id)
    const journal = await files.open(snapshot, () => openAnnotations(id))
    await journal.change(({ notes }) => ({
      name: 'adopt notes',
      silent: true,
      puts: notes.map((note) => ({ in: 'notes', id: note.id, value: { ...note, briefing: id } })),
    }))
  }

  const history = createHistory({
    clock,
    trails: () => new Map(manifest.data.briefings.map(({ id }) => [id, trail(id)])),
    async reverse(id, { changes, ...rest }) {
      const journal = await annotations(id)
      // The entry was written from puts like these.
      const puts = changes.map(({ in: list, id: item, after }) => {
        // The briefing may have another id since.
        const value = after && list === 'notes' ? { ...after, briefing: id } : after
        return { in: list, id: item, value } as Put<Annotations>
      })
      await journal.change(() => ({ ...rest, puts }))
    },
  })

  function briefing(id: string): BriefingSummary {
    const found = manifest.data.briefings.find((entry) => entry.id === id)
    if (!found) throw new DiptychError('not-found', `There is no briefing “${id}” in the library.`)
    return found
  }

  async function annotations(id: string): Promise<Journal<Annotations>> {
    const { snapshot } = paths.notes(briefing(id).id)
    return files.open(snapshot, () => openAnnotations(id))
  }

  /** Of the open journal, or of its files. */
  function trail(id: string): Trail {
    const at = paths.notes(id)
    return createTrail(at, disk, () => {
      const opened = files.peek<Journal<Annotations>>(at.snapshot)
      return opened?.then(({ entries }) => entries) ?? null
    })
  }

  async function openAnnotations(id: string): Promise<Journal<Annotations>> {
    const path = paths.corrections(id)
    const at = paths.notes(id)
    const journal = await openJournal({
      ...context,
      paths: at,
      format: annotationsFormat(id),
      clock,
      pace: parts.pace,
      committed: (entries) => history.record(id, entries),
      adoption: adoptCorrections({ briefing: id, path, ...context }),
    })
    if (!readOnly) await mergeConflicts({ briefing: id, journal, paths: at, ...context })
    return journal
  }

  async function change<T>(task: () => Promise<T>): Promise<T> {
    if (readOnly) throw new DiptychError('read-only', 'The library is open for reading only.')
    return inTurn(task)
  }

  async function addBriefing(incoming: NewBriefing): Promise<BriefingSummary> {
    const taken = new Set(manifest.data.briefings.map((entry) => entry.id))
    const added = await folders.place(incoming, taken).catch((error: unknown) => {
      throw diskError('The briefing could not be put into the library', error)
    })
    await manifest.change((data) => ({ ...data, briefings: [...data.briefings, added] }))
    history.reset()
    return added
  }

  async function returnBriefing(returning: BriefingSummary, folder: string): Promise<void> {
    const { id, title } = returning
    const aside = join(paths.removed, `${id}-${stamp()}`)
    await folders.bring(id, folder, aside).catch((error: unknown) => {
      throw diskError(`“${title}” could not be restored`, error)
    })
    await manifest.change((data) => ({ ...data, briefings: [...data.briefings, returning] }))
    history.reset()
  }

  return {
    folder: paths.folder,
    readOnly,
    manifest,
    briefing,
    annotations,
    history,
    async pair(members) {
      const path = paths.pair(members.map((id) => briefing(id).id))
      return files.open(path, () => openStoredFile({ path, format: pairFormat, ...context }))
    },
    readRevision: async (id) => folders.readRevision(id, briefing(id).revision),
    async mendRevision(id, revision) {
      if (!readOnly) await inTurn(() => folders.mend(briefing(id), revision))
    },
    readSource: async (id) => folders.readSource(briefing(id)),
    addBriefing: (incoming) => change(() => addBriefing(incoming)),
    removeBriefing: (id) => change(() => removal.remove(briefing(id)).finally(history.reset)),
    restoreBriefing: (id) => change(() => removal.restore(id).finally(history.reset)),
    returnBriefing: (id, folder) => change(() => returnBriefing(id, folder)),
    async close() {
      await inTurn(async () => {
        await files.closeAll()
        await manifest.close()
      })
      await parts.release()
    },
  }
}
