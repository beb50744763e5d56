import { join } from 'node:path'
import type { BriefingSummary } from '@shared/briefing'
import { DiptychError } from '@shared/errors'
import { pairKey } from '@shared/pair'
import { createActs, type Step } from './acts'
import type { Annotations } from './annotations-file'
import { briefingFolders, type NewBriefing, type NewText } from './briefing-folders'
import type { Disk } from './disk'
import { diskError } from './disk-error'
import { fileCache } from './file-cache'
import type { Report } from './generations'
import type { Pace } from './journal/behind'
import type { Clock } from './journal/clock'
import { createHistory, type History } from './journal/history'
import type { Journal } from './journal/journal'
import { createJournals, libraryJournal, type Tending } from './journals'
import type { Manifest } from './manifest'
import { pairFormat, type PairFile } from './pair-file'
import type { LibraryPaths } from './paths'
import { createRemoval } from './removal'
import type { StoredRevision } from './revision-file'
import { stamp } from './stamp'
import { openStoredFile, type StoredFile } from './stored-file'
import type { StoredTies } from './ties-file'
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
  /** What ties two briefings together, or one to itself; also when one has left the library since. */
  ties(members: readonly string[]): Promise<Journal<StoredTies>>
  /** Members of the pairs that something was ever tied in; some may have left the library. */
  tiedPairs(): readonly (readonly string[])[]
  /** Undo and redo over all that the reader made. */
  readonly history: History
  /** A turn of the history stopped half-way, as on a full disk; the next one goes on from there. */
  readonly isHalfTurned: boolean
  layout(members: readonly string[]): Promise<StoredFile<PairFile>>
  /** Null when its file is missing or damaged. */
  readRevision(id: string, number: number): Promise<StoredRevision | null>
  /** Replaces a revision that is missing or damaged; does nothing in a library that is read only. */
  mendRevision(of: BriefingSummary, revision: NewBriefing['revision']): Promise<void>
  /** The imported bytes of the revision that the summary names; null when they are missing. */
  readSource(of: BriefingSummary): Promise<Buffer | null>
  /** Resolves with the entry, whose id may differ from the proposed one; `step` when undo is to stop at it. */
  addBriefing(incoming: NewBriefing, step?: Step): Promise<BriefingSummary>
  /**
   * Gives the briefing another text; the one before stays beside it. What stands on passages is carried by
   * whoever tends the journals, in entries of this `group`, until `endReplacing` is called.
   */
  replaceText(id: string, text: NewText, group: string): Promise<BriefingSummary>
  /** Writes down the act of a replacing that a stop interrupted. */
  resumeReplacing(): Promise<void>
  /** All is carried. */
  endReplacing(): Promise<void>
  /** Each journal passes through these hands before anyone gets it. */
  tend(tending: Tending): void
  /** Moves the briefing with its notes to `backups/removed`. */
  removeBriefing(id: string): Promise<void>
  /**
   * Takes back the briefing that was removed last under this id, or that stands aside in the folder of
   * this name. Its id may differ from the old one when that was given again.
   */
  restoreBriefing(id: string): Promise<BriefingSummary>
  /** Puts a briefing in that is not there, with its notes, from a folder that holds its files. */
  returnBriefing(briefing: BriefingSummary, folder: string, step: Step): Promise<void>
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
  /** Names of the pairs that something was ever tied in. */
  readonly pairs: Iterable<string>
  release(): Promise<void>
}

export function createLibrary(parts: Parts): Library {
  const { paths, manifest, disk, readOnly, report } = parts
  const folders = briefingFolders(paths, disk)
  const inTurn = createTurns()
  const files = fileCache()
  const journals = createJournals({
    ...parts,
    files,
    pace: parts.pace,
    committed: (journal, entries) => history.record(journal, entries),
  })
  const history = createHistory({
    clock: parts.clock,
    trails: () => journals.trails(new Set(manifest.data.briefings.map(({ id }) => id))),
    async reverse(journal, reversal) {
      if (journal === libraryJournal) return change(() => acts.reverse(reversal))
      await journals.reverse(journal, reversal)
      return true
    },
  })
  const isTied = (id: string) => journals.tiedPairs().some((members) => members.includes(id))
  const closeFile = files.close
  const removal = createRemoval({ paths, manifest, disk, closeFile, adoptNotes, isTied })

  const acts = createActs({ manifest, removal, open: journals.holdings, moved: history.reset })

  let hands: Tending | null = null
  let halfTurned = false
  /** What is asked for has to be carried first: the text may be another one already, or again. */
  const isUnsettled = (): boolean => manifest.data.replacing !== undefined || halfTurned

  async function turn<T>(direction: () => Promise<T>): Promise<T> {
    try {
      const done = await direction()
      halfTurned = false
      return done
    } catch (error) {
      halfTurned = true
      throw error
    }
  }

  async function adoptNotes(id: string): Promise<void> {
    const journal = await journals.annotations(id)
    await journal.change(({ notes }) => ({
      name: 'adopt notes',
      silent: true,
      puts: notes.map((note) => ({ in: 'notes', id: note.id, value: { ...note, briefing: id } })),
    }))
  }

  function briefing(id: string): BriefingSummary {
    const found = manifest.data.briefings.find((entry) => entry.id === id)
    if (!found) throw new DiptychError('not-found', `There is no briefing “${id}” in the library.`)
    return found
  }

  async function change<T>(task: () => Promise<T>): Promise<T> {
    if (readOnly) throw new DiptychError('read-only', 'The library is open for reading only.')
    return inTurn(task)
  }

  /** Lets briefings come or go as a step of the reader's. */
  function move<T>(name: string, act: () => Promise<T>): Promise<T> {
    return change(() => acts.perform({ name }, act).finally(history.reset))
  }

  async function addBriefing(incoming: NewBriefing, step?: Step): Promise<BriefingSummary> {
    const listed = manifest.data.briefings.map((entry) => entry.id)
    // What ties a removed briefing to others waits for it under its id.
    const taken = new Set([...listed, ...journals.tiedPairs().flat()])
    const added = await folders.place(incoming, taken).catch((error: unknown) => {
      throw diskError('The briefing could not be put into the library', error)
    })
    const list = () =>
      manifest.change((data) => ({ ...data, briefings: [...data.briefings, added] }))
    await (step ? acts.perform(step, list) : list())
    history.reset()
    return added
  }

  async function replaceText(before: BriefingSummary, text: NewText, group: string) {
    const { id, title } = before
    const revised = await folders.addRevision(before, text).catch((error: unknown) => {
      throw diskError(`The text of “${title}” could not be replaced`, error)
    })
    // From here on it is brought to its end, now or when the library is opened next.
    await acts.takeStock()
    await manifest.change((data) => ({
      ...data,
      briefings: data.briefings.map((one) => (one.id === id ? revised : one)),
      replacing: { briefing: id, group },
    }))
    await acts.record({ name: 'replace text', group })
    return revised
  }

  async function resumeReplacing(): Promise<void> {
    const { replacing } = manifest.data
    if (replacing) await acts.record({ name: 'replace text', group: replacing.group })
  }

  async function endReplacing(): Promise<void> {
    await manifest.change((data) => ({ ...data, replacing: undefined }))
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
    async annotations(id) {
      const journal = await journals.annotations(briefing(id).id)
      return hands && isUnsettled() ? hands.annotations(id, journal) : journal
    },
    async ties(members) {
      if (!journals.tiedPairs().some((pair) => pairKey(pair) === pairKey(members))) {
        members.forEach(briefing)
      }
      const journal = await journals.ties(members)
      return hands && isUnsettled() ? hands.ties(members, journal) : journal
    },
    tiedPairs: journals.tiedPairs,
    get isHalfTurned() {
      return halfTurned
    },
    history: { ...history, undo: () => turn(history.undo), redo: () => turn(history.redo) },
    async layout(members) {
      const path = paths.pair(members.map((id) => briefing(id).id))
      const options = { path, format: pairFormat, disk, readOnly, report }
      return files.open(path, () => openStoredFile(options))
    },
    readRevision: folders.readRevision,
    async mendRevision(of, revision) {
      if (!readOnly) await inTurn(() => folders.mend(of, revision))
    },
    readSource: folders.readSource,
    addBriefing: (incoming, step) => change(() => addBriefing(incoming, step)),
    replaceText: (id, text, group) => change(() => replaceText(briefing(id), text, group)),
    resumeReplacing: () => change(resumeReplacing),
    endReplacing: () => change(endReplacing),
    tend(tending) {
      hands = tending
      journals.tend(tending)
    },
    removeBriefing: (id) =>
      move('remove briefing', async () => {
        await removal.remove(briefing(id))
      }),
    restoreBriefing: (id) => move('restore briefing', () => removal.restore(id)),
    returnBriefing: (returning, folder, step) =>
      change(() => acts.perform(step, () => returnBriefing(returning, folder))),
    async close() {
      await inTurn(async () => {
        await files.closeAll()
        await manifest.close()
      })
      await parts.release()
    },
  }
}
